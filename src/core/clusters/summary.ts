import type { MultiPolygon, Polygon } from 'geojson';
import type { Coordinate } from '../model/index.ts';
import { hullPolygon } from './convex-hull.ts';
import { type Dbscan, pointKinds } from './dbscan.ts';
import { concaveOutline } from './outline.ts';
import { closedRing, type Meters, type Plane, toLonLats } from './plane.ts';

/** A code for each point, 0 to `count - 1`: sectors, say. */
export interface Categories {
  readonly codes: Uint16Array;
  readonly count: number;
}

/** What there is to say about a cluster. */
export interface ClusterSummary {
  readonly label: number;
  /** Core and border points together. */
  readonly size: number;
  readonly coreCount: number;
  readonly borderCount: number;
  /** The mean of its points. */
  readonly centre: Coordinate;
  /** Area of `concave`, so everything within the margin of a core point; it grows with the radius. */
  readonly areaKm2: number;
  /** All points of the cluster, core and border, by that area. */
  readonly densityPerKm2: number;
  /** Points by category code; empty without categories. */
  readonly categoryCounts: readonly number[];
  /** What lies near the core points, see `concaveOutline`; longitudes may pass ±180. */
  readonly concave: MultiPolygon;
  /** How far `concave` keeps away from the core points. */
  readonly marginMeters: number;
  /** The convex hull of core and border points; null when they lie on one line. */
  readonly convex: Polygon | null;
}

interface Given {
  readonly plane: Plane;
  readonly meters: Meters;
  readonly radiusMeters: number;
  readonly categories?: Categories | undefined;
}

/** Returns a summary of every cluster in the order of the labels. Throws when categories are not one a point. */
export function summariseClusters(found: Dbscan, given: Given): readonly ClusterSummary[] {
  const { codes } = given.categories ?? {};
  if (codes !== undefined && codes.length !== found.labels.length)
    throw new Error(`summariseClusters: expected ${found.labels.length} category codes, found ${codes.length}`);
  return membersOf(found.labels, found.clusterCount).map((members, label) =>
    summarise(label, members, found.kinds, given),
  );
}

/** Returns the points of each cluster, in the order of the input; those with a label below 0 are in none. */
export function membersOf(labels: Int32Array, clusterCount: number): readonly Uint32Array[] {
  const sizes = new Uint32Array(clusterCount);
  for (const label of labels) if (label >= 0) sizes[label] = (sizes[label] ?? 0) + 1;
  const members = Array.from(sizes, (size) => new Uint32Array(size));
  for (let point = labels.length - 1; point >= 0; point--) {
    const label = labels[point] ?? -1;
    if (label < 0) continue;
    const left = (sizes[label] ?? 0) - 1;
    sizes[label] = left;
    (members[label] ?? sizes)[left] = point;
  }
  return members;
}

function summarise(label: number, members: Uint32Array, kinds: Uint8Array, given: Given): ClusterSummary {
  const { plane, meters, radiusMeters, categories } = given;
  const core = members.filter((member) => kinds[member] === pointKinds.core);
  const outline = concaveOutline(meters, core, radiusMeters);
  const areaKm2 = outline.areaSquareMeters / 1e6;
  return {
    label,
    size: members.length,
    coreCount: core.length,
    borderCount: members.length - core.length,
    centre: meanOf(plane, meters, members),
    areaKm2,
    densityPerKm2: members.length / areaKm2,
    categoryCounts: categories === undefined ? [] : countCategories(members, categories),
    concave: {
      type: 'MultiPolygon',
      coordinates: outline.polygons.map((rings) => rings.map((ring) => closedRing(plane, ring))),
    },
    marginMeters: outline.marginMeters,
    convex: hullPolygon(plane, meters, members),
  };
}

function meanOf(plane: Plane, meters: Meters, members: Uint32Array): Coordinate {
  let [x, y] = [0, 0];
  for (const member of members) {
    x += meters[2 * member] ?? 0;
    y += meters[2 * member + 1] ?? 0;
  }
  const [lon = 0, lat = 0] = toLonLats(plane, Float64Array.of(x / members.length, y / members.length));
  return [lon, lat];
}

function countCategories(members: Uint32Array, { codes, count }: Categories): number[] {
  const counts = new Array<number>(count).fill(0);
  for (const member of members) {
    const code = codes[member] ?? 0;
    if (code >= count) throw new Error(`summariseClusters: expected codes below ${count}, found ${code} at ${member}`);
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}
