import { jinjuName } from '../../src/core/geo/jinju.ts';
import { type Palette, palettes, type Theme } from '../../src/map/palette.ts';
import type { ArchivePlan } from '../export/archives.ts';
import type { Layer, LayerFeature } from '../layers/layer.ts';
import { drawCity, hatchPattern, hazeBlur } from './city-ground.ts';
import { nameDivisions, nameSites, nameWaters } from './city-names.ts';
import { type Box, boxAround, type Frame, mercatorFrame, partOf } from './frame.ts';
import { drawLabels } from './labels.ts';
import { boundsOfSites, dotsOfSites, drawGlow, drawSites, firstSites, glowGradient } from './sites.ts';
import { element, svgDocument } from './svg.ts';

/** What the picture of the city is drawn from. */
export type CityPlan = Pick<ArchivePlan, 'layers' | 'bounds' | 'attribution'>;

const size = { width: 1200, height: 1000 };
const page: Box = { x: 0, y: 0, ...size };
const cityBox: Box = { x: 30, y: 14, width: 1140, height: 874 };

/** Where the old town is enlarged: a corner that the city leaves free. */
const insetBox: Box = { x: 20, y: 704, width: 560, height: 276 };
/** The part of it that holds all dots; the rest is room for their names. */
const insetInner: Box = { x: 170, y: 734, width: 260, height: 216 };
const insetCorner = 10;

const zooms = { main: 10, haze: 8, inset: 14 };
const strengths = { night: { lamps: 0.8, haze: 0.34, glow: 0.6 }, day: { lamps: 0.65, haze: 0.1, glow: 0 } } as const;

/** The hue of names on water, as on the map. */
const waterText = { night: '#9cc4e0', day: '#1f4a66' } as const satisfies Record<Theme, string>;

interface Drawing {
  readonly layers: readonly Layer[];
  readonly sites: readonly LayerFeature[];
  readonly theme: Theme;
  readonly palette: Palette;
  readonly ids: { readonly hatch: string; readonly glow: string; readonly inset: string; readonly haze: string };
}

/**
 * Returns an SVG of the whole city with the old town enlarged, where the sites of rank 1 have their names. It is drawn
 * from the layers of the tiles, at the zooms that come next to its scales; lanterns glow by night only.
 */
export function cityPicture({ layers, bounds, attribution }: CityPlan, theme: Theme): string {
  const sites = firstSites(layers, zooms.main);
  const ids = { hatch: `hatch-${theme}`, glow: `glow-${theme}`, inset: `inset-${theme}`, haze: `haze-${theme}` };
  const drawing: Drawing = { layers, sites, theme, palette: palettes[theme], ids };
  const main = mercatorFrame(bounds, cityBox, page);
  const inset = mercatorFrame(boundsOfSites(sites), insetInner, insetBox);
  const content = [definitions(drawing), ...drawMain(drawing, main, partOf(main, inset)), drawInset(drawing, inset)];
  return svgDocument({ ...size, title: `${jinjuName.ko} ${jinjuName.en}`, attribution, content });
}

function definitions({ palette, theme, ids }: Drawing): string {
  return element('defs', {}, [
    hatchPattern(ids.hatch, palette),
    hazeBlur(ids.haze, page),
    glowGradient(ids.glow, palette, strengths[theme].glow),
    element('clipPath', { id: ids.inset }, [element('rect', { ...insetBox, rx: insetCorner })]),
  ]);
}

function drawMain({ layers, sites, theme, palette, ids }: Drawing, main: Frame, enlarged: Box): readonly string[] {
  const { lamps, haze } = strengths[theme];
  const style = {
    ...{ palette, zoom: zooms.main, scale: 1, hatch: ids.hatch },
    lamps: { width: 1.2, apart: 2.1, opacity: lamps },
    haze: { zoom: zooms.haze, width: 5, opacity: haze, filter: ids.haze },
  };
  const dots = dotsOfSites(sites, main, 1.5, palette);
  const taken = [insetBox, enlarged];
  const named = { zoom: zooms.main, taken, color: palette.textQuiet };
  const divisions = nameDivisions(layers, main, named);
  const waterNames = { ...named, taken: [...taken, ...divisions.map(({ box }) => box)], color: waterText[theme] };
  return [
    ...drawCity(layers, main, style),
    ...drawGlow(dots, 9, ids.glow),
    ...drawSites(dots, palette),
    ...drawLabels([...divisions, ...nameWaters(layers, main, waterNames)], palette),
    element('rect', { ...enlarged, rx: 3, fill: 'none', stroke: palette.text, 'stroke-opacity': 0.6 }),
    ...drawRays(enlarged, palette),
  ];
}

/** Lines that join the enlarged part with its place in the city. */
function drawRays({ x, y, width, height }: Box, { text }: Palette): readonly string[] {
  const ray = (x1: number, x2: number) =>
    element('line', { x1, y1: y + height, x2, y2: insetBox.y, stroke: text, 'stroke-opacity': 0.25 });
  return [ray(x, insetBox.x + insetCorner / 2), ray(x + width, insetBox.x + insetBox.width - insetCorner / 2)];
}

function drawInset({ layers, sites, theme, palette, ids }: Drawing, inset: Frame): string {
  const lamps = { width: 2, apart: 3.5, opacity: strengths[theme].lamps };
  const style = { palette, zoom: zooms.inset, scale: 2.2, hatch: ids.hatch, lamps };
  const dots = dotsOfSites(sites, inset, 6.5, palette);
  const names = nameSites(dots, insetBox, palette.text);
  const taken = [...names.map(({ box }) => box), ...dots.map(({ point, radius }) => boxAround(point, radius + 3))];
  const water = nameWaters(layers, inset, { zoom: zooms.inset, taken, color: waterText[theme] });
  return element('g', {}, [
    element('g', { 'clip-path': `url(#${ids.inset})` }, [
      ...drawCity(layers, inset, style),
      ...drawGlow(dots, 34, ids.glow),
    ]),
    ...drawLabels([...water, ...names], palette),
    ...drawSites(dots, palette),
    element('rect', { ...insetBox, rx: insetCorner, fill: 'none', stroke: palette.edge, 'stroke-width': 1.5 }),
  ]);
}
