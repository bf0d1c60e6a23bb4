import type { Palette } from '../../src/map/palette.ts';
import type { Layer, LayerFeature } from '../layers/layer.ts';
import type { Box, Frame } from './frame.ts';
import { dotsPath } from './path.ts';
import { featuresAt, pathIn, pointsIn } from './shapes.ts';
import { element } from './svg.ts';
import { thinOut } from './thin.ts';

/** So many lamps in a sum are a town. */
const townLamps = 10;

/** A zoom at which every place of lamps is a point of its own. */
const singleLampZoom = 14;

/** How the city is drawn in one frame. */
export interface CityStyle {
  readonly palette: Palette;
  /** Zoom of the layers that are drawn. */
  readonly zoom: number;
  /** Width of all lines, 1 = the whole city. */
  readonly scale: number;
  /** Diameter of a lamp and least distance between two of them, in pixels. */
  readonly lamps: { readonly width: number; readonly apart: number; readonly opacity: number };
  /** Light around the lamps of many places: zoom of their sums, diameter in pixels, id of the blur. */
  readonly haze?: { readonly zoom: number; readonly width: number; readonly opacity: number; readonly filter: string };
  /** Id of the hatch of the lake. */
  readonly hatch: string;
}

/** Returns the elements of the city below its sites: ground, divisions, corridors, water, lamps, bridges. */
export function drawCity(layers: readonly Layer[], frame: Frame, style: CityStyle): readonly string[] {
  const { palette } = style;
  const at = (name: string) => featuresAt(layers, name, style.zoom);
  return [
    element('rect', { ...frame.box, fill: palette.ground }),
    ...drawDivisions(at('division_lines'), frame, style),
    ...drawCorridors(at('corridors'), frame, style),
    ...drawWater(at('water'), frame, style),
    ...drawLamps(layers, frame, style),
    ...drawBridges(at('bridges'), frame, style),
  ];
}

/** Returns the pattern of the schematic lake. */
export function hatchPattern(id: string, { river, bank }: Palette): string {
  const pattern = { id, width: 8, height: 8, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };
  return element('pattern', pattern, [
    element('rect', { width: 8, height: 8, fill: river, 'fill-opacity': 0.55 }),
    element('path', { d: 'M4 0l0 8', stroke: bank }),
  ]);
}

/** Returns the filter that blurs the haze of lamps in a box. */
export function hazeBlur(id: string, box: Box): string {
  const region = { ...box, filterUnits: 'userSpaceOnUse' };
  return element('filter', { id, ...region }, [element('feGaussianBlur', { stdDeviation: 3 })]);
}

function drawDivisions(lines: readonly LayerFeature[], frame: Frame, { palette, scale }: CityStyle) {
  const ofLevel = (level: string) => lines.filter(({ properties }) => properties.level === level);
  const width = 0.7 * scale;
  const border = { stroke: palette.cityLine, 'stroke-width': 2 * width, 'stroke-opacity': 0.8 };
  return [
    path(pathIn(frame, ofLevel('city'), 'area'), { fill: palette.city, ...border }),
    path(pathIn(frame, ofLevel('division'), 'line'), { ...lineStyle, stroke: palette.line, 'stroke-width': width }),
  ];
}

/** Number of routes from which a stretch is drawn with a width. */
const corridorWidths = [
  { from: 1, below: 4, width: 0.8 },
  { from: 4, below: 12, width: 1.2 },
  { from: 12, below: Number.POSITIVE_INFINITY, width: 1.8 },
] as const;

function drawCorridors(features: readonly LayerFeature[], frame: Frame, { palette, scale }: CityStyle) {
  return corridorWidths.map(({ from, below, width }) => {
    const ofWidth = features.filter(({ properties: { routes } }) => Number(routes) >= from && Number(routes) < below);
    return path(pathIn(frame, ofWidth, 'line'), {
      ...lineStyle,
      stroke: palette.corridor,
      'stroke-width': width * scale,
    });
  });
}

function drawWater(features: readonly LayerFeature[], frame: Frame, { palette, scale, hatch }: CityStyle) {
  const ofKind = (kind: string) => features.filter(({ properties }) => properties.kind === kind);
  const shore = { stroke: palette.bank, 'stroke-width': 0.9 * scale, 'stroke-opacity': 0.75 };
  return [
    path(pathIn(frame, ofKind('river'), 'area'), { fill: palette.river, ...shore }),
    path(pathIn(frame, ofKind('lake'), 'area'), { fill: `url(#${hatch})`, ...shore, 'stroke-dasharray': '3 3' }),
  ];
}

function drawLamps(layers: readonly Layer[], frame: Frame, { palette, lamps, haze }: CityStyle) {
  const at = (zoom: number, least = 1) =>
    pointsIn(frame, featuresAt(layers, 'lamps', zoom))
      .filter(({ feature }) => Number(feature.properties.n) >= least)
      .map(({ point }) => point);
  const color = { ...lineStyle, stroke: palette.lamp };
  const dots = path(dotsPath(thinOut(at(singleLampZoom), lamps.apart)), {
    ...color,
    'stroke-width': lamps.width,
    'stroke-opacity': lamps.opacity,
  });
  if (haze === undefined) return [dots];
  const { filter, width, opacity } = haze;
  const far = element('g', { filter: `url(#${filter})`, opacity }, [
    path(dotsPath(at(haze.zoom)), { ...color, 'stroke-width': width, 'stroke-opacity': 0.5 }),
    path(dotsPath(at(haze.zoom, townLamps)), { ...color, 'stroke-width': 2 * width }),
  ]);
  return [far, dots];
}

function drawBridges(features: readonly LayerFeature[], frame: Frame, { palette, scale }: CityStyle) {
  const d = pathIn(frame, features, 'line');
  const line = (color: string, width: number) =>
    path(d, { fill: 'none', stroke: color, 'stroke-width': width * scale });
  return [line(palette.ground, 3.2), line(palette.bridge, 1.8)];
}

const lineStyle = { fill: 'none', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const;

function path(d: string, attributes: Readonly<Record<string, string | number>>): string {
  return d === '' ? '' : element('path', { ...attributes, d });
}
