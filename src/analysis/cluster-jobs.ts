import type { Polygon } from 'geojson';
import {
  type ClusterSummary,
  type Dbscan,
  type DbscanParameters,
  dbscan,
  type HexDensity,
  type HexGrid,
  hexDensity,
  hexPolygons,
  hullPolygon,
  type KDistances,
  type KMeans,
  kDistances,
  kMeans,
  type LonLats,
  membersOf,
  pointKinds,
  type ShiftDependence,
  type Silhouette,
  type SilhouetteCurve,
  type StabilityOptions,
  type Survival,
  shiftDependence,
  silhouette,
  silhouetteCurve,
  stabilityStrip,
  summariseClusters,
  toLonLats,
} from '../core/clusters/index.ts';
import { partOf, type Steps } from '../core/steps.ts';
import type { Held, OnPoints } from './held.ts';

/** A summary whose shapes may be left out. */
export interface ClusterFound extends Omit<ClusterSummary, 'concave' | 'convex'> {
  readonly concave: ClusterSummary['concave'] | null;
  readonly convex: ClusterSummary['convex'];
}

/** Clusters with what there is to say about them. */
export interface Clusters extends Dbscan {
  readonly counts: Readonly<Record<keyof typeof pointKinds, number>>;
  /** In the order of the labels; the largest have shapes, up to 8000 corners in all: more could not be drawn while a slider moves. */
  readonly summaries: readonly ClusterFound[];
}

const cornersAtMost = 8000;

function withoutSmallShapes(summaries: readonly ClusterSummary[]): readonly ClusterFound[] {
  const drawn = new Set<ClusterSummary>();
  let corners = 0;
  for (const summary of summaries.toSorted((a, b) => b.size - a.size || a.label - b.label)) {
    for (const ring of summary.concave.coordinates.flat()) corners += ring.length;
    // The largest one is drawn whatever its outline.
    if (corners > cornersAtMost && drawn.size > 0) break;
    drawn.add(summary);
  }
  if (drawn.size === summaries.length) return summaries;
  return summaries.map((summary) => (drawn.has(summary) ? summary : { ...summary, concave: null, convex: null }));
}

/** DBSCAN and its summaries in one go, without a break: a slider redraws with each of them. */
export function clusters(held: Held, { points, ...parameters }: OnPoints & DbscanParameters): Clusters {
  const { plane, meters, categories } = held.points(points);
  const found = dbscan(meters, parameters);
  const counts = [0, 0, 0];
  for (const kind of found.kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  return {
    ...found,
    counts: {
      noise: counts[pointKinds.noise] ?? 0,
      border: counts[pointKinds.border] ?? 0,
      core: counts[pointKinds.core] ?? 0,
    },
    summaries: withoutSmallShapes(
      summariseClusters(found, { plane, meters, radiusMeters: parameters.radiusMeters, categories }),
    ),
  };
}

export function kDistanceCurve(
  held: Held,
  { points, minPoints }: OnPoints & Pick<DbscanParameters, 'minPoints'>,
): KDistances {
  return kDistances(held.points(points).meters, minPoints);
}

export function stability(
  held: Held,
  { points, radii, threshold, ...parameters }: OnPoints & DbscanParameters & StabilityOptions,
): Steps<readonly Survival[]> {
  return stabilityStrip(held.points(points).meters, parameters, {
    radii,
    ...(threshold === undefined ? {} : { threshold }),
  });
}

/** Of the work on groups the share that finds them; the rest says how well apart they are. */
const meansShare = 0.5;

/** k-means on the map: centres in degrees, hulls and the silhouette. */
export interface Means extends Omit<KMeans, 'centres'> {
  readonly centres: LonLats;
  readonly sizes: readonly number[];
  readonly hulls: readonly (Polygon | null)[];
  readonly silhouette?: Silhouette | undefined;
}

export function* means(
  held: Held,
  { points, k, seed }: OnPoints & { readonly k: number; readonly seed?: number },
): Steps<Means> {
  const { plane, meters } = held.points(points);
  const found = yield* partOf(kMeans(meters, k, seed === undefined ? {} : { seed }), 0, meansShare);
  yield meansShare;
  const members = membersOf(found.labels, found.centres.length / 2);
  return {
    ...found,
    centres: toLonLats(plane, found.centres),
    sizes: members.map(({ length }) => length),
    hulls: members.map((indexes) => hullPolygon(plane, meters, indexes)),
    silhouette: silhouette(meters, found.labels),
  };
}

/** The silhouette of k-means for 2 groups up to so many. */
export function silhouettes(
  held: Held,
  { points, most }: OnPoints & { readonly most: number },
): Steps<SilhouetteCurve> {
  return silhouetteCurve(held.points(points).meters, most);
}

/** Hexagons with their polygons, to draw. */
export interface Hexagons extends HexDensity {
  /** Of the fullest 3000 only: more could not be drawn while a slider moves. */
  readonly polygons: ReturnType<typeof hexPolygons>;
}

const polygonsAtMost = 3000;

export function hexagons(held: Held, { points, ...grid }: OnPoints & HexGrid): Hexagons {
  const { plane, meters } = held.points(points);
  const density = hexDensity(meters, grid);
  return { ...density, polygons: hexPolygons(plane, { ...density, counts: density.counts.slice(0, polygonsAtMost) }) };
}

export function hexShift(held: Held, { points, ...grid }: OnPoints & HexGrid): Steps<ShiftDependence | undefined> {
  return shiftDependence(held.points(points).meters, grid);
}
