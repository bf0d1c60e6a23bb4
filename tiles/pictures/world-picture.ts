import { greatCircle, unwrap } from '../../src/core/geo/great-circle.ts';
import { jinjuName, jinjuPoint } from '../../src/core/geo/jinju.ts';
import type { Coordinate, Localized, PartnerCity } from '../../src/core/model/index.ts';
import { type Palette, palettes, relationRole, type Theme } from '../../src/map/palette.ts';
import type { Layer } from '../layers/layer.ts';
import { drawDot } from './dots.ts';
import { grow, type Point, worldFrame } from './frame.ts';
import { drawLabels, type LabelledDot, labelDots } from './labels.ts';
import { pathOf } from './path.ts';
import { featuresAt, pathIn } from './shapes.ts';
import { element, svgDocument } from './svg.ts';

/** What the picture of the world is drawn from: land and coast of its layers, the partner cities, the words of its sources. */
export interface WorldPlan {
  readonly layers: readonly Layer[];
  readonly partners: readonly PartnerCity[];
  readonly attribution: string;
}

/** The meridian in the middle, so that the ways over the Pacific are whole. */
const centreLongitude = 150;
const frame = worldFrame(centreLongitude, 1600);
/** The same world one turn to the east, for what the left edge cuts. */
const nextTurn = worldFrame(centreLongitude - 360, 1600);
const zoom = 2;
const dotRadius = 7;

/** Returns an SVG of the world in plate carrée with the great circles from Jinju to its partner cities, in the hue of the tie. */
export function worldPicture({ layers, partners, attribution }: WorldPlan, theme: Theme): string {
  const palette = palettes[theme];
  const { width, height } = frame.box;
  const content = [
    element('rect', { width, height, fill: palette.sea }),
    ...drawLand(layers, palette),
    ...partners.map((partner) => drawArc(partner, palette)),
    ...drawCities(partners, palette),
  ];
  const title = `${jinjuName.ko} ${jinjuName.en}`;
  return svgDocument({ width, height, title, attribution, content });
}

function drawLand(layers: readonly Layer[], palette: Palette): readonly string[] {
  const both = (name: string, kind: 'area' | 'line') =>
    [frame, nextTurn].map((turn) => pathIn({ ...turn, box: frame.box }, featuresAt(layers, name, zoom), kind)).join('');
  return [
    element('path', { fill: palette.land, d: both('land', 'area') }),
    element('path', { ...{ fill: 'none', stroke: palette.bank, 'stroke-width': 0.8 }, d: both('coast', 'line') }),
  ];
}

function arcTo({ position }: PartnerCity): readonly Point[] {
  return greatCircle(jinjuPoint, [position.lon, position.lat]).map(toPoint);
}

function drawArc(partner: PartnerCity, { roles }: Palette): string {
  const stroke = { stroke: roles[relationRole[partner.relation]], 'stroke-width': 2, 'stroke-opacity': 0.9 };
  return element('path', { fill: 'none', 'stroke-linecap': 'round', ...stroke, d: pathOf([arcTo(partner)], 'line') });
}

function drawCities(partners: readonly PartnerCity[], palette: Palette): readonly string[] {
  const cities: readonly City[] = [
    { id: 'jinju', name: jinjuName, color: palette.roles.amber, point: toPoint(jinjuPoint) },
    ...partners.map(({ id, name, relation, position }) => {
      const color = palette.roles[relationRole[relation]];
      return { id, name, color, point: nearJinju([position.lon, position.lat]) };
    }),
  ];
  const labels = labelDots(
    cities.map((city) => toLabel(city, palette)),
    { box: grow(frame.box, -12), radius: dotRadius, clear: partners.flatMap(arcTo) },
  );
  const dots = cities.map(({ name, color, point }) =>
    drawDot({ point, color, radius: dotRadius, title: `${name.ko} ${name.en}` }, palette),
  );
  return [...drawLabels(labels, palette), ...dots];
}

interface City {
  readonly id: string;
  readonly name: Localized;
  readonly color: string;
  readonly point: Point;
}

function toLabel({ id, name, point }: City, { text, textQuiet }: Palette): LabelledDot {
  const lines = [
    { text: name.ko, size: 21, color: text },
    { text: name.en, size: 17, color: textQuiet },
  ];
  return { id, point, lines };
}

/** The point of a city on the same turn of the world as the end of its great circle. */
function nearJinju(city: Coordinate): Point {
  return toPoint(unwrap([jinjuPoint, city])[1] ?? city);
}

function toPoint(position: readonly number[]): Point {
  return frame.toPoint([...position]);
}
