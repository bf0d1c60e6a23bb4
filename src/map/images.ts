import type { Map as MapLibreMap } from 'maplibre-gl';
import { iconGrid } from '../core/icons/index.ts';
import { loadOutlinesOfIcons } from '../load/icons.ts';
import { type Badge, parseBadge } from './layers/badge.ts';
import { palettes, type Theme } from './palette.ts';

const badgeSize = 30;
const iconSize = 19;

/** The canvas on which all images are drawn, one after the other: to make one takes longer than to draw on it. */
const paper = document.createElement('canvas');
const pencil = paper.getContext('2d', { willReadFrequently: true });

/** Clears the canvas for an image of a size in CSS pixels. */
function begin(size: number, pixelRatio: number): CanvasRenderingContext2D | null {
  // A canvas that is given a size is empty, and its context as new.
  paper.width = size * pixelRatio;
  paper.height = size * pixelRatio;
  pencil?.scale(pixelRatio, pixelRatio);
  return pencil;
}

const pixels = (context: CanvasRenderingContext2D): ImageData =>
  context.getImageData(0, 0, context.canvas.width, context.canvas.height);

function drawBadge(context: CanvasRenderingContext2D, { role, theme, doubtful }: Badge, path: string): void {
  const palette = palettes[theme];
  const middle = badgeSize / 2;
  context.beginPath();
  context.arc(middle, middle, middle - 2, 0, 2 * Math.PI);
  context.fillStyle = palette.surface;
  context.fill();
  context.strokeStyle = palette.roles[role];
  context.lineWidth = 1.6;
  context.setLineDash(doubtful ? [3, 2.4] : []);
  context.stroke();
  context.translate(middle - iconSize / 2, middle - iconSize / 2);
  context.scale(iconSize / iconGrid, iconSize / iconGrid);
  context.fillStyle = palette.roles[role];
  context.fill(new Path2D(path), 'evenodd');
}

/** The hatch of the schematic lake: thin slanted lines that repeat without a seam. */
function drawHatch(context: CanvasRenderingContext2D, theme: Theme): void {
  const palette = palettes[theme];
  context.fillStyle = palette.river;
  context.globalAlpha = 0.55;
  context.fillRect(0, 0, 16, 16);
  context.globalAlpha = 1;
  context.strokeStyle = palette.bank;
  context.lineWidth = 1;
  for (const offset of [-16, 0, 16]) {
    context.beginPath();
    context.moveTo(offset - 2, 18);
    context.lineTo(offset + 18, -2);
    context.stroke();
  }
}

/** Draws the images that the style names, when it first names them. */
export function supplyImages(map: MapLibreMap): void {
  const pixelRatio = Math.min(3, Math.max(2, Math.ceil(window.devicePixelRatio)));
  map.setMissingStyleImageResolver(async (name) => {
    const badge = parseBadge(name);
    const [prefix, theme] = name.split(':');
    if (badge === null && prefix !== 'hatch') return;
    const path = badge === null ? '' : ((await loadOutlinesOfIcons())[badge.icon] ?? '');
    const context = begin(badge === null ? 16 : badgeSize, pixelRatio);
    if (context === null) return;
    if (badge === null) drawHatch(context, theme as Theme);
    else drawBadge(context, badge, path);
    if (!map.hasImage(name)) map.addImage(name, pixels(context), { pixelRatio });
  });
}
