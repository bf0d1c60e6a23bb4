import type { Polygon } from 'geojson';
import {
  type Categories,
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
  type Meters,
  membersOf,
  type Plane,
  pointKinds,
  type ShiftDependence,
  type Silhouette,
  type StabilityOptions,
  type Survival,
  shiftDependence,
  silhouette,
  stabilityStrip,
  summariseClusters,
  toLonLats,
} from '../core/clusters/index.ts';
import {
  type DominanceStability,
  dominanceStability,
  type LinkageBase,
  type LinkageParameters,
  modelLinkage,
} from '../core/linkage/index.ts';
import type { Steps } from '../core/steps.ts';

/** A point set that the worker holds, in its plane. */
export interface HeldPoints {
  readonly plane: Plane;
  readonly meters: Meters;
  readonly categories?: Categories | undefined;
}

/** Finds held points by name; throws when there are none. */
export type Held = (name: string) => HeldPoints;

/** Names the held point set that a job works on. */
export interface OnPoints {
  readonly points: string;
}

/** Clusters with what there is to say about them. */
export interface Clusters extends Dbscan {
  readonly counts: Readonly<Record<keyof typeof pointKinds, number>>;
  readonly summaries: readonly ClusterSummary[];
}

/** DBSCAN and its summaries in one go, without a break: a slider redraws with each of them. */
function clusters(held: Held, { points, ...parameters }: OnPoints & DbscanParameters): Clusters {
  const { plane, meters, categories } = held(points);
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
    summaries: summariseClusters(found, { plane, meters, radiusMeters: parameters.radiusMeters, categories }),
  };
}

function kDistanceCurve(held: Held, { points, minPoints }: OnPoints & Pick<DbscanParameters, 'minPoints'>): KDistances {
  return kDistances(held(points).meters, minPoints);
}

function stability(
  held: Held,
  { points, radii, threshold, ...parameters }: OnPoints & DbscanParameters & StabilityOptions,
): Steps<readonly Survival[]> {
  return stabilityStrip(held(points).meters, parameters, { radii, ...(threshold === undefined ? {} : { threshold }) });
}

/** k-means on the map: centres in degrees, hulls and the silhouette. */
export interface Means extends Omit<KMeans, 'centres'> {
  readonly centres: LonLats;
  readonly sizes: readonly number[];
  readonly hulls: readonly (Polygon | null)[];
  readonly silhouette?: Silhouette | undefined;
}

function* means(
  held: Held,
  { points, k, seed }: OnPoints & { readonly k: number; readonly seed?: number },
): Steps<Means> {
  const { plane, meters } = held(points);
  const found = yield* kMeans(meters, k, seed === undefined ? {} : { seed });
  yield 1;
  const members = membersOf(found.labels, found.centres.length / 2);
  return {
    ...found,
    centres: toLonLats(plane, found.centres),
    sizes: members.map(({ length }) => length),
    hulls: members.map((indexes) => hullPolygon(plane, meters, indexes)),
    silhouette: silhouette(meters, found.labels),
  };
}

/** Hexagons with their polygons, to draw. */
export interface Hexagons extends HexDensity {
  readonly polygons: ReturnType<typeof hexPolygons>;
}

function hexagons(held: Held, { points, ...grid }: OnPoints & HexGrid): Hexagons {
  const { plane, meters } = held(points);
  const density = hexDensity(meters, grid);
  return { ...density, polygons: hexPolygons(plane, density) };
}

function hexShift(held: Held, { points, ...grid }: OnPoints & HexGrid): Steps<ShiftDependence | undefined> {
  return shiftDependence(held(points).meters, grid);
}

/** How firmly each division hangs on its centre; needs no held points. */
function dominance(
  _held: Held,
  { base, parameters }: { readonly base: LinkageBase; readonly parameters: LinkageParameters },
): readonly DominanceStability[] {
  return dominanceStability(base, modelLinkage(base, parameters));
}

/**
 * Everything that the worker can be asked for, by name: a function of the held points and of an input that can be cloned.
 * One that returns `Steps` reports its progress and can be cancelled between them. Results must be fresh: their typed arrays
 * are moved to the page, not copied. A new job is one row here.
 */
export const jobs = { clusters, kDistanceCurve, stability, means, hexagons, hexShift, dominance } as const;

type Jobs = typeof jobs;

/** Name of a job. */
export type JobName = keyof Jobs;
/** What a job is asked with. */
export type JobInput<N extends JobName> = Parameters<Jobs[N]>[1];
/** What a job answers. */
export type JobOutput<N extends JobName> = ReturnType<Jobs[N]> extends Steps<infer T> ? T : ReturnType<Jobs[N]>;
