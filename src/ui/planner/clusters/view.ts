import type { Feature } from 'geojson';
import type { Clusters, Hexagons, Means } from '../../../analysis/cluster-jobs.ts';
import { pointKinds } from '../../../core/clusters/dbscan.ts';
import type { Survival } from '../../../core/clusters/stability.ts';
import { classOf } from '../../../core/statistics/classes/classify.ts';
import { quantileBreaks } from '../../../core/statistics/classes/quantile-breaks.ts';
import type { OutlineShape } from '../../../state/planner/clusters-params.ts';
import type { NamedPoints } from '../../../state/planner/point-sets.ts';
import { drawnAtMost, drawnPoints } from '../parts/drawn-points.ts';
import { type PointMark, pointMarks } from '../parts/point-marks.ts';

/** A cluster as a row of the table, whichever method found it. */
export interface ClusterRow {
  readonly id: string;
  /** From 1, the largest first. */
  readonly number: number;
  readonly label: number;
  readonly size: number;
  /** DBSCAN only. */
  readonly core: number | null;
  readonly perKm2: number | null;
  readonly centre: readonly [lon: number, lat: number];
  /** Indexes of categories, the most frequent first, with their counts. */
  readonly leading: readonly { readonly category: number; readonly count: number }[];
  readonly survival: Survival | null;
}

/** Hues of clusters in turn; the numbers on the map tell them apart as well. */
const hues = ['amber', 'azure', 'plum', 'jade', 'vermilion', 'moss'] as const;
const hueOf = (number: number): string => hues[(number - 1) % hues.length] ?? hues[0];

const leadingOf = (counts: readonly number[]): ClusterRow['leading'] =>
  counts
    .map((count, category) => ({ category, count }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || a.category - b.category);

const numbered = (rows: readonly Omit<ClusterRow, 'number'>[]): readonly ClusterRow[] =>
  rows.toSorted((a, b) => b.size - a.size || a.label - b.label).map((row, index) => ({ ...row, number: index + 1 }));

/** Returns the clusters of DBSCAN as rows, the largest first. */
export function dbscanRows(found: Clusters, survivals: readonly Survival[]): readonly ClusterRow[] {
  const survivalOf = new Map(survivals.map((survival) => [survival.label, survival]));
  return numbered(
    found.summaries.map(({ label, size, coreCount, densityPerKm2, centre, categoryCounts }) => ({
      id: String(label),
      label,
      size,
      core: coreCount,
      perKm2: densityPerKm2,
      centre,
      leading: leadingOf(categoryCounts),
      survival: survivalOf.get(label) ?? null,
    })),
  );
}

/** Returns the clusters of k-means as rows, the largest first. */
export function meansRows(
  { labels, centres, sizes }: Means,
  { codes, categories }: NamedPoints,
): readonly ClusterRow[] {
  const counts = sizes.map(() => categories.map(() => 0));
  for (const [point, label] of labels.entries()) {
    const row = counts[label];
    const code = codes[point] ?? 0;
    if (row !== undefined) row[code] = (row[code] ?? 0) + 1;
  }
  return numbered(
    sizes.map((size, label) => ({
      id: String(label),
      label,
      size,
      core: null,
      perKm2: null,
      centre: [centres[2 * label] ?? 0, centres[2 * label + 1] ?? 0] as const,
      leading: leadingOf(counts[label] ?? []),
      survival: null,
    })),
  );
}

/** Returns the hexagons with points as rows, the fullest first. */
export const hexRows = ({ counts, polygons }: Hexagons): readonly ClusterRow[] =>
  polygons.features.map(({ geometry, properties }, label) => {
    const ring = geometry.coordinates[0] ?? [];
    const [a = [0, 0], b = a] = [ring[0], ring[3]];
    return {
      id: String(label),
      number: label + 1,
      label,
      size: counts[label] ?? 0,
      core: null,
      perKm2: properties.perKm2,
      centre: [((a[0] ?? 0) + (b[0] ?? 0)) / 2, ((a[1] ?? 0) + (b[1] ?? 0)) / 2] as const,
      leading: [],
      survival: null,
    };
  });

const at = ({ lonLats, keys }: NamedPoints, point: number) => ({
  point: [lonLats[2 * point] ?? 0, lonLats[2 * point + 1] ?? 0] as const,
  ...(keys === undefined ? {} : { pick: keys[point] }),
});

/** Smaller marks where there are many. */
const sizeFor = (count: number): number => (count >= drawnAtMost ? 0.5 : count > 1000 ? 0.75 : 1);
const labelsAtMost = 100;

const labelFeature = ({ number, size, centre }: ClusterRow): Feature => ({
  type: 'Feature',
  properties: { label: `${number} · ${size.toLocaleString('en')}` },
  geometry: { type: 'Point', coordinates: [...centre] },
});

/**
 * Returns what DBSCAN draws: outlines, a disc for each core point, a ring for each border point, a small faint dot for noise
 * (core, border and noise differ by mark, not only by colour), and each cluster's number and size.
 */
export function dbscanFeatures(
  found: Clusters,
  set: NamedPoints,
  rows: readonly ClusterRow[],
  shape: OutlineShape,
): readonly Feature[] {
  const numberOf = new Map(rows.map(({ label, number }) => [label, number]));
  const areas = found.summaries.flatMap(({ label, concave, convex }): Feature[] => {
    const geometry = shape === 'concave' ? concave : convex;
    const properties = { mark: 'area', paint: hueOf(numberOf.get(label) ?? 1), faint: true };
    return geometry === null ? [] : [{ type: 'Feature', properties, geometry }];
  });
  const scale = sizeFor(found.labels.length);
  const points = Array.from(drawnPoints(found.labels.length), (point): PointMark => {
    const place = at(set, point);
    const paint = hueOf(numberOf.get(found.labels[point] ?? -1) ?? 1);
    const kind = found.kinds[point];
    if (kind === pointKinds.core) return { ...place, mark: 'point', paint, weight: 5 * scale };
    if (kind === pointKinds.border) return { ...place, mark: 'ring', paint, weight: 4 * scale };
    return { ...place, mark: 'point', paint: 'slate', weight: 3 * scale, faint: true };
  });
  return [...areas, ...pointMarks(points), ...rows.slice(0, labelsAtMost).map(labelFeature)];
}

/** Returns what k-means draws: hulls, every point in the hue of its cluster, numbers and sizes. */
export function meansFeatures(found: Means, set: NamedPoints, rows: readonly ClusterRow[]): readonly Feature[] {
  const numberOf = new Map(rows.map(({ label, number }) => [label, number]));
  const areas = found.hulls.flatMap((geometry, label): Feature[] => {
    const properties = { mark: 'area', paint: hueOf(numberOf.get(label) ?? 1), faint: true };
    return geometry === null ? [] : [{ type: 'Feature', properties, geometry }];
  });
  const weight = 4.5 * sizeFor(found.labels.length);
  const points = Array.from(
    drawnPoints(found.labels.length),
    (point): PointMark => ({
      ...{ ...at(set, point), mark: 'point', weight },
      paint: hueOf(numberOf.get(found.labels[point] ?? -1) ?? 1),
    }),
  );
  return [...areas, ...pointMarks(points), ...rows.map(labelFeature)];
}

/** Returns the hexagons in five classes of about as many each, with the count in the fullest ten, and the points as small dots. */
export function hexFeatures(found: Hexagons, set: NamedPoints, rows: readonly ClusterRow[]): readonly Feature[] {
  if (found.counts.length === 0) return [];
  const breaks = quantileBreaks(Array.from(found.counts), 5);
  const top = Math.max(1, breaks.length - 2);
  const areas = found.polygons.features.map(({ geometry, properties: { count } }): Feature => {
    const step = 1 + Math.round((5 * classOf(count, breaks)) / top);
    return { type: 'Feature', properties: { mark: 'area', paint: `ramp-${step}` }, geometry };
  });
  const weight = 2 * sizeFor(found.hexOfPoint.length);
  const points = Array.from(
    drawnPoints(found.hexOfPoint.length),
    (point): PointMark => ({ ...at(set, point), mark: 'point', paint: 'bone', weight }),
  );
  const labels = rows.slice(0, 10).map(
    ({ size, centre }): Feature => ({
      type: 'Feature',
      properties: { label: String(size) },
      geometry: { type: 'Point', coordinates: [...centre] },
    }),
  );
  return [...areas, ...pointMarks(points), ...labels];
}

/** Returns a curve of at most 400 points: the k-distances over the share of the points that they reach, in per cent. */
export function kDistancePoints(meters: Float64Array, mostMeters: number): readonly (readonly [number, number])[] {
  const step = Math.max(1, Math.floor(meters.length / 400));
  const points: (readonly [number, number])[] = [];
  for (let at = 0; at < meters.length; at += step) {
    const value = meters[at] ?? Number.NaN;
    if (!(value <= mostMeters)) break;
    points.push([(100 * (at + 1)) / meters.length, value]);
  }
  return points;
}

/** Radii that the stability strip tries, in metres: every 25 up to 1500, however many the points. */
export const triedRadii: readonly number[] = Array.from({ length: 60 }, (_, step) => 25 * (step + 1));
