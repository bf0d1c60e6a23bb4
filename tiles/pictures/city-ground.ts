import type { Palette } from '../../src/map/palette.ts';
import type { Layer, LayerFeature } from '../layers/layer.ts';
import type { Frame, Point } from './frame.ts';
import { dotsPath } from './path.ts';
import { featuresAt, pathIn, pointsIn } from './shapes.ts';
import { element } from './svg.ts';

/** How the city is drawn in one frame. */
export interface CityStyle {
  readonly palette: Palette;
  /** Zoom of the layers that are drawn. */
  readonly zoom: number;
  /** Zoom of the sums of lamps that make the haze; undefined: no haze. */
  readonly hazeZoom?: number;
  /** Width of all lines, 1 = the whole city. */
  readonly scale: number;
  /** Diameter of a lamp in pixels. */
  readonly lamp: number;
  readonly lampOpacity: number;
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
    element('path', { d: 'M4 0v8', stroke: bank }),
  ]);
}

function drawDivisions(lines: readonly LayerFeature[], frame: Frame, { palette, scale }: CityStyle) {
  const ofLevel = (level: string) => lines.filter(({ properties }) => properties.level === level);
  const width = 0.7 * scale;
  return [
    path(pathIn(frame, ofLevel('city'), 'area'), { fill: palette.city }),
    path(pathIn(frame, ofLevel('division'), 'line'), { ...lineStyle, stroke: palette.line, 'stroke-width': width }),
    path(pathIn(frame, ofLevel('city'), 'line'), {
      ...lineStyle,
      stroke: palette.cityLine,
      'stroke-width': 2 * width,
      'stroke-opacity': 0.8,
    }),
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

function drawLamps(layers: readonly Layer[], frame: Frame, style: CityStyle) {
  const { palette, zoom, hazeZoom, lamp, lampOpacity } = style;
  const at = (level: number) => pointsIn(frame, featuresAt(layers, 'lamps', level));
  const dots = (places: readonly { point: Point }[], width: number, opacity: number) =>
    path(dotsPath(places.map(({ point }) => point)), {
      ...lineStyle,
      stroke: palette.lamp,
      'stroke-width': width,
      'stroke-opacity': opacity,
    });
  const haze = hazeZoom === undefined ? [] : at(hazeZoom);
  const dense = haze.filter(({ feature }) => Number(feature.properties.n) >= 6);
  return [dots(haze, 7, 0.07), dots(dense, 12, 0.06), dots(at(zoom), lamp, lampOpacity)];
}

function drawBridges(features: readonly LayerFeature[], frame: Frame, { palette, scale }: CityStyle) {
  const d = pathIn(frame, features, 'line');
  const line = (color: string, width: number) => path(d, { fill: 'none', stroke: color, 'stroke-width': width * scale });
  return [line(palette.ground, 3.2), line(palette.bridge, 1.8)];
}

const lineStyle = { fill: 'none', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const;

function path(d: string, attributes: Readonly<Record<string, string | number>>): string {
  return d === '' ? '' : element('path', { ...attributes, d });
}
