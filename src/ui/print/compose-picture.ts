import { scaleBar } from '../../core/export/scale-bar.ts';
import { placeNumbers } from '../../core/labels/place-numbers.ts';
import type { Palette, Role } from '../../map/palette.ts';
import type { MapPicture } from '../../map/services.ts';

/** A row of the key: the paint of the overlay's features that it explains, and words. */
export interface KeyRow {
  readonly paint: string;
  readonly mark: 'area' | 'line' | 'dashed' | 'point';
  readonly label: string;
  /** Drawn faintly on the map. */
  readonly faint?: boolean;
}

/** What is written around the map. */
export interface PictureWords {
  readonly title: string;
  readonly sentence: string;
  readonly key: readonly KeyRow[];
  /** Small lines below: date, sources, attribution. */
  readonly foot: readonly string[];
  readonly scale: (meters: number) => string;
  /** Numbers on the map, at pixels of the screen. */
  readonly marks?: readonly NumberMark[];
}

/** A number of the table at its place on the map. */
interface NumberMark {
  readonly x: number;
  readonly y: number;
  readonly number: number;
}

/** Everything that is written around a map. */
export const wordsOf = ({ title, sentence, key, foot }: PictureWords): string =>
  [title, sentence, ...key.map(({ label }) => label), ...foot, '0123456789 km'].join('');

/** Fetches the files of the page's font for these letters: a canvas does not wait for them. */
export async function fontsFor(words: string): Promise<void> {
  const { fontFamily } = getComputedStyle(document.body);
  await Promise.all(['16px', '600 16px'].map((size) => document.fonts.load(`${size} ${fontFamily}`, words)));
}

const splits = ['low-2', 'low-1', 'middle', 'high-1', 'high-2'];

/** The colour of a theme that a feature's `paint` names. */
export function colourOf({ ramp, split, roles }: Palette, paint: string): string {
  const step = /^ramp-(\d)$/.exec(paint)?.[1];
  const named = step === undefined ? split[splits.indexOf(paint)] : ramp[Number(step)];
  return named ?? roles[paint as Role] ?? roles.slate;
}

const margin = 20;
const lineHeight = 1.45;

/** Parts a text into lines of at most so many pixels: between words, or anywhere in scripts without spaces. */
function wrap(context: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of text.match(/[\u3040-\u30ff\u4e00-\u9fff]|[^\s\u3040-\u30ff\u4e00-\u9fff]+\s*|\s+/g) ?? []) {
    if (line !== '' && context.measureText(line + part.trimEnd()).width > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += part;
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}

interface Look {
  readonly palette: Palette;
  readonly fontFamily: string;
}

interface Block {
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly quiet?: boolean;
}

const fontOf = ({ size, bold }: Block, family: string): string => `${bold === true ? '600 ' : ''}${size}px ${family}`;

/** Writes blocks below each other from a height on, or only measures them; returns where they end. */
function writeBlocks(
  context: CanvasRenderingContext2D,
  blocks: readonly Block[],
  {
    top,
    width,
    look,
    isDrawn,
  }: { readonly top: number; readonly width: number; readonly look: Look; readonly isDrawn: boolean },
): number {
  let y = top;
  for (const block of blocks) {
    context.font = fontOf(block, look.fontFamily);
    context.fillStyle = block.quiet === true ? look.palette.textQuiet : look.palette.text;
    for (const line of wrap(context, block.text, width - 2 * margin)) {
      y += block.size * lineHeight;
      if (isDrawn) context.fillText(line, margin, y - block.size * 0.35);
    }
  }
  return y;
}

function drawKey(
  context: CanvasRenderingContext2D,
  key: readonly KeyRow[],
  { palette, fontFamily }: Look,
  top: number,
): void {
  const [size, row, pad] = [13, 21, 10];
  if (key.length === 0) return;
  context.font = `${size}px ${fontFamily}`;
  const width = Math.max(...key.map(({ label }) => context.measureText(label).width)) + 2 * pad + 28;
  context.fillStyle = palette.surface;
  context.globalAlpha = 0.9;
  context.fillRect(margin, top, width, key.length * row + 2 * pad - 4);
  context.globalAlpha = 1;
  for (const [index, { paint, mark, label, faint }] of key.entries()) {
    const y = top + pad + index * row + size / 2;
    context.fillStyle = colourOf(palette, paint);
    context.strokeStyle = context.fillStyle;
    context.lineWidth = 3;
    context.setLineDash(mark === 'dashed' ? [4, 3] : []);
    context.beginPath();
    if (mark === 'point') context.arc(margin + pad + 9, y, 5, 0, 2 * Math.PI);
    else if (mark === 'area') context.rect(margin + pad, y - 6, 18, 12);
    else {
      context.moveTo(margin + pad, y);
      context.lineTo(margin + pad + 18, y);
    }
    context.globalAlpha = faint === true ? 0.25 : 1;
    if (mark === 'point' || mark === 'area') context.fill();
    else context.stroke();
    context.globalAlpha = 1;
    context.fillStyle = palette.text;
    context.fillText(label, margin + pad + 28, y + size * 0.36);
  }
  context.setLineDash([]);
}

const numberRadius = 10;

/** Writes numbers on white discs; a line leads to the place from a disc that had to move aside. */
function drawNumbers(
  context: CanvasRenderingContext2D,
  marks: readonly NumberMark[],
  { palette, fontFamily }: Look,
  top: number,
): void {
  const discs = placeNumbers(marks, numberRadius);
  context.lineWidth = 1.5;
  context.strokeStyle = palette.text;
  for (const [index, { x, y }] of discs.entries()) {
    const own = marks[index] ?? { x, y };
    if (own.x === x && own.y === y) continue;
    context.beginPath();
    context.moveTo(own.x, top + own.y);
    context.lineTo(x, top + y);
    context.stroke();
  }
  context.font = `600 12px ${fontFamily}`;
  context.textAlign = 'center';
  for (const [index, { x, y }] of discs.entries()) {
    context.beginPath();
    context.arc(x, top + y, numberRadius, 0, 2 * Math.PI);
    context.fillStyle = palette.surface;
    context.fill();
    context.stroke();
    context.fillStyle = palette.text;
    context.fillText(String(marks[index]?.number ?? ''), x, top + y + 4.2);
  }
  context.textAlign = 'start';
}

function drawScale(
  context: CanvasRenderingContext2D,
  { metersPerPixel, scale }: Pick<MapPicture, 'metersPerPixel'> & Pick<PictureWords, 'scale'>,
  { palette, fontFamily }: Look,
  bottom: number,
): void {
  const { meters, pixels } = scaleBar(metersPerPixel, 140);
  context.fillStyle = palette.surface;
  context.globalAlpha = 0.9;
  context.fillRect(margin, bottom - 34, pixels + 20, 30);
  context.globalAlpha = 1;
  context.strokeStyle = palette.text;
  context.fillStyle = palette.text;
  context.lineWidth = 2;
  context.strokeRect(margin + 10, bottom - 12, pixels, 0.01);
  context.font = `12px ${fontFamily}`;
  context.fillText(scale(meters), margin + 10, bottom - 18);
}

/** Puts a picture of the map, what it shows in words, its key, scale, sources and date on one canvas. */
export function composePicture(picture: MapPicture, words: PictureWords, look: Look): HTMLCanvasElement {
  const { canvas: map, pixelRatio } = picture;
  const [width, mapHeight] = [map.width / pixelRatio, map.height / pixelRatio];
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('composePicture: expected a canvas to draw on, found none');
  const head: readonly Block[] = [
    { text: words.title, size: 20, bold: true },
    { text: words.sentence, size: 15 },
  ];
  const foot: readonly Block[] = words.foot.map((text) => ({ text, size: 12, quiet: true }));
  const measure = (blocks: readonly Block[]) => writeBlocks(context, blocks, { top: 0, width, look, isDrawn: false });
  const headHeight = Math.ceil(measure(head)) + margin;
  const footTop = headHeight + mapHeight;
  canvas.width = map.width;
  canvas.height = Math.ceil((footTop + measure(foot) + margin) * pixelRatio);
  context.scale(pixelRatio, pixelRatio);
  context.fillStyle = look.palette.surface;
  context.fillRect(0, 0, width, canvas.height);
  writeBlocks(context, head, { top: margin / 2, width, look, isDrawn: true });
  context.drawImage(map, 0, headHeight, width, mapHeight);
  drawNumbers(context, words.marks ?? [], look, headHeight);
  drawKey(context, words.key, look, headHeight + margin);
  drawScale(context, { ...picture, scale: words.scale }, look, footTop - 6);
  writeBlocks(context, foot, { top: footTop + margin / 3, width, look, isDrawn: true });
  return canvas;
}
