import type { Geometry, Position } from 'geojson';
import { circle } from '../../../core/geo/circle.ts';
import { dissolve } from '../../../core/geo/dissolve.ts';
import type { Area, CodedArea } from '../../../core/geo/polygons.ts';
import { type Item, pointOfItem } from '../../../core/item.ts';
import type { Localized } from '../../../core/model/index.ts';
import { equalRadiusMeters } from '../../../core/proximity/index.ts';
import type { Records } from '../../../core/records.ts';
import type { NamedPoints } from '../../../state/planner/point-sets.ts';
import type { ReachFrom } from '../../../state/planner/reach-params.ts';

/** What an area is made from, before metres are put around it. */
export interface ReachGround {
  readonly geometry: Geometry;
  /** Metres around it until someone moves them. */
  readonly usualMeters: number;
  /** Null for a drawn area. */
  readonly name: Localized | null;
  /** True where a circle of the known size stands for a shape that no source gives. */
  readonly isStandIn: boolean;
}

/** Where records and shapes are found. */
export interface ReachRecords {
  readonly records: Records;
  readonly itemByKey: ReadonlyMap<string, Item>;
  readonly outlines: readonly CodedArea[];
  /** The points of the own file. */
  readonly own: NamedPoints | undefined;
  /** The area of the found cluster that is asked for; null while it is worked out or there is none. */
  readonly found: { readonly geometry: Area; readonly name: Localized } | null;
}

/** Around more points no area is made: it would take seconds while the slider moves. */
export const ownPointsAtMost = 100;

const around = { point: 500, line: 300, area: 0 } as const;

/** Returns what a choice stands for; null for a record that is not there, has no place or lies in another city. */
export function groundOf(
  from: ReachFrom,
  { records, itemByKey, outlines, own, found }: ReachRecords,
): ReachGround | null {
  if (from.kind === 'drawn') return { geometry: from.geometry, usualMeters: around.area, name: null, isStandIn: false };
  if (from.kind === 'route') return routeGround(from.route, records);
  if (from.kind === 'found') return found === null ? null : { ...found, usualMeters: around.area, isStandIn: false };
  if (from.kind === 'own') return own === undefined ? null : ownGround(from.point, own);
  const item = itemByKey.get(`${from.item.kind}:${from.item.id}`);
  const point = item === undefined ? null : pointOfItem(item);
  if (item === undefined || point === null || item.kind === 'partner' || item.kind === 'tie') return null;
  const shape = shapeOf(item, point, { records, outlines });
  return { ...shape, name: item.name };
}

const inEveryLanguage = (name: string): Localized => ({ ko: name, en: name, ja: name, zh: name });

/** One point of the own file, or all of them where they are not too many. */
function ownGround(point: number | null, { codes, lonLats, names, name = '' }: NamedPoints): ReachGround | null {
  const usual = { usualMeters: around.point, isStandIn: false };
  const at = (index: number): Position => [lonLats[2 * index] ?? 0, lonLats[2 * index + 1] ?? 0];
  if (point !== null) {
    if (point >= codes.length) return null;
    const label = names?.[point] ?? '';
    return {
      ...usual,
      geometry: { type: 'Point', coordinates: at(point) },
      name: inEveryLanguage(label === '' ? `${name} ${point + 1}` : label),
    };
  }
  if (codes.length > ownPointsAtMost) return null;
  const coordinates = Array.from(codes, (_, index) => at(index));
  return { ...usual, geometry: { type: 'MultiPoint', coordinates }, name: inEveryLanguage(name) };
}

function shapeOf(
  { kind, id }: Item,
  point: [number, number],
  { records, outlines }: Pick<ReachRecords, 'records' | 'outlines'>,
): Omit<ReachGround, 'name'> {
  const byCodes = (codes: readonly string[]) =>
    dissolve(outlines.filter(({ code }) => codes.includes(code)).map(({ geometry }) => geometry));
  if (kind === 'division') {
    const geometry = byCodes([id]);
    if (geometry !== null) return { geometry, usualMeters: around.area, isStandIn: false };
  }
  const cluster = kind === 'cluster' ? records.clusters.find((each) => each.id === id) : undefined;
  if (cluster?.extentDivisions !== undefined) {
    const names = cluster.extentDivisions;
    const geometry = byCodes(records.divisions.filter(({ name }) => names.includes(name.ko)).map(({ code }) => code));
    if (geometry !== null) return { geometry, usualMeters: around.area, isStandIn: false };
  }
  if (cluster?.areaKm2 != null) {
    const ring = circle(point, equalRadiusMeters(cluster.areaKm2));
    return { geometry: { type: 'Polygon', coordinates: ring }, usualMeters: around.area, isStandIn: true };
  }
  const bridge = kind === 'bridge' ? records.bridges.find((each) => each.id === id) : undefined;
  if (bridge !== undefined) {
    const coordinates = bridge.ends.map((end) => [...end]);
    return { geometry: { type: 'LineString', coordinates }, usualMeters: around.line, isStandIn: false };
  }
  return { geometry: { type: 'Point', coordinates: point }, usualMeters: around.point, isStandIn: false };
}

/** The stops of a route in their order, both directions. */
function routeGround(route: string, { routes, stops }: Records): ReachGround | null {
  const points = new Map(stops.map(({ id, lon, lat }): [string, Position] => [id, [lon, lat]]));
  const coordinates = routes
    .filter((each) => each.route === route)
    .map((each) => each.stops.flatMap((id) => [points.get(id) ?? []]).filter(({ length }) => length === 2))
    .filter(({ length }) => length > 1);
  if (coordinates.length === 0) return null;
  const name = { ko: `${route}번`, en: `Route ${route}`, ja: `${route}番`, zh: `${route}路` };
  return { geometry: { type: 'MultiLineString', coordinates }, usualMeters: around.line, name, isStandIn: false };
}
