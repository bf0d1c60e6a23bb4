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
import { type PointsInAreas, pointsInAreas } from '../core/divisions/points-in-areas.ts';
import type { Area } from '../core/geo/polygons.ts';
import {
  type DominanceStability,
  dominanceStability,
  type LinkageBase,
  type LinkageParameters,
  modelLinkage,
} from '../core/linkage/index.ts';
import { type GetisOrd, getisOrd } from '../core/statistics/autocorrelation/getis-ord.ts';
import { type LocalMoran, localMoran } from '../core/statistics/autocorrelation/local-moran.ts';
import { type Moran, moran } from '../core/statistics/autocorrelation/moran.ts';
import { moranPermutation } from '../core/statistics/autocorrelation/moran-permutation.ts';
import type { PseudoP, SimulationOptions } from '../core/statistics/autocorrelation/pseudo-p.ts';
import { type HexSupport, hexSupport } from '../core/statistics/hex-support.ts';
import { type ClarkEvans, clarkEvans, clarkEvansPermutation } from '../core/statistics/points/clark-evans.ts';
import {
  type EnvelopeOptions,
  type RipleyEnvelope,
  ripleyEnvelope,
} from '../core/statistics/points/ripley-envelope.ts';
import type { StudyWindow } from '../core/statistics/points/study-window.ts';
import type { Statistic } from '../core/statistics/statistic.ts';
import type { Neighbours } from '../core/statistics/weights/neighbours.ts';
import { rowStandardised } from '../core/statistics/weights/weights.ts';
import type { Steps } from '../core/steps.ts';
import { type Point, toPlane } from '../core/walking/plane.ts';

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
    summaries: withoutSmallShapes(
      summariseClusters(found, { plane, meters, radiusMeters: parameters.radiusMeters, categories }),
    ),
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

/** The silhouette of k-means for 2 groups up to so many. */
function silhouettes(held: Held, { points, most }: OnPoints & { readonly most: number }): Steps<SilhouetteCurve> {
  return silhouetteCurve(held(points).meters, most);
}

/** Hexagons with their polygons, to draw. */
export interface Hexagons extends HexDensity {
  /** Of the fullest 3000 only: more could not be drawn while a slider moves. */
  readonly polygons: ReturnType<typeof hexPolygons>;
}

const polygonsAtMost = 3000;

function hexagons(held: Held, { points, ...grid }: OnPoints & HexGrid): Hexagons {
  const { plane, meters } = held(points);
  const density = hexDensity(meters, grid);
  return { ...density, polygons: hexPolygons(plane, { ...density, counts: density.counts.slice(0, polygonsAtMost) }) };
}

/** The held points as `[lon, lat]`. */
function coordinatesOf({ plane, meters }: HeldPoints): readonly (readonly [lon: number, lat: number])[] {
  const lonLats = toLonLats(plane, meters);
  return Array.from({ length: lonLats.length / 2 }, (_, at) => [lonLats[2 * at] ?? 0, lonLats[2 * at + 1] ?? 0]);
}

/** All hexagons of the city, empty ones too, with their counts: what tests of neighbourhood need. */
function cityHexagons(
  held: Held,
  { points, window, sizeMeters }: OnPoints & { readonly window: StudyWindow; readonly sizeMeters: number },
): HexSupport {
  return hexSupport(window, coordinatesOf(held(points)).map(toPlane), sizeMeters);
}

/** How many of the held points lie in each of some areas. */
function countInAreas(
  held: Held,
  { points, areas }: OnPoints & { readonly areas: readonly Area[] },
): Steps<PointsInAreas> {
  return pointsInAreas(areas, coordinatesOf(held(points)));
}

function hexShift(held: Held, { points, ...grid }: OnPoints & HexGrid): Steps<ShiftDependence | undefined> {
  return shiftDependence(held(points).meters, grid);
}

/** Values over areas, their neighbours, and how many permutations by which seed. */
export interface OnAreas extends SimulationOptions {
  readonly values: readonly number[];
  readonly neighbours: Neighbours;
}

/** Whether neighbours are alike: in all, and area by area; islands are null. */
export interface Association {
  readonly global: Statistic<Moran>;
  readonly chance: Statistic<PseudoP>;
  readonly lisa: Statistic<readonly (LocalMoran | null)[]>;
  readonly gi: Statistic<readonly (GetisOrd | null)[]>;
}

function* association(_: Held, { values, neighbours, ...options }: OnAreas): Steps<Association> {
  const weights = rowStandardised(neighbours);
  const global = moran(values, weights);
  yield 0.1;
  const chance = moranPermutation(values, weights, options);
  yield 0.4;
  const lisa = localMoran(values, weights, options);
  yield 0.7;
  return { global, chance, lisa, gi: getisOrd(values, neighbours, options) };
}

/** Points in metres in a window of the city, and how many random patterns to lay beside them. */
export interface OnPattern extends EnvelopeOptions {
  readonly pattern: readonly Point[];
  readonly window: StudyWindow;
}

/** Whether points lie nearer together than points at random. */
export interface Pattern {
  readonly index: Statistic<ClarkEvans>;
  readonly chance: Statistic<PseudoP>;
  readonly ripley: Statistic<RipleyEnvelope>;
}

function* pointPattern(_: Held, { pattern, window, ...options }: OnPattern): Steps<Pattern> {
  const index = clarkEvans(pattern, window);
  yield 0.1;
  const chance = clarkEvansPermutation(pattern, window, options);
  yield 0.3;
  return { index, chance, ripley: ripleyEnvelope(pattern, window, options) };
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
export const jobs = {
  clusters,
  kDistanceCurve,
  stability,
  means,
  silhouettes,
  hexagons,
  hexShift,
  cityHexagons,
  countInAreas,
  association,
  pointPattern,
  dominance,
} as const;

type Jobs = typeof jobs;

/** Name of a job. */
export type JobName = keyof Jobs;
/** What a job is asked with. */
export type JobInput<N extends JobName> = Parameters<Jobs[N]>[1];
/** What a job answers. */
export type JobOutput<N extends JobName> = ReturnType<Jobs[N]> extends Steps<infer T> ? T : ReturnType<Jobs[N]>;
