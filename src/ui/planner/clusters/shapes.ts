import type { Feature } from 'geojson';
import type { Clusters, Hexagons, Means } from '../../../analysis/cluster-jobs.ts';
import { pointKinds } from '../../../core/clusters/dbscan.ts';
import type { OutlineShape } from '../../../state/planner/clusters-params.ts';
import type { NamedPoints, PointCategory } from '../../../state/planner/point-sets.ts';
import type { ClusterRow } from './view.ts';

const kindNames = Object.fromEntries(Object.entries(pointKinds).map(([name, kind]) => [kind, name]));

interface Given {
  readonly set: NamedPoints;
  readonly rows: readonly ClusterRow[];
  readonly nameOf: (category: PointCategory | undefined) => string;
}

/** Every point of the set, with what a method says of it. */
const pointShapes = (
  { set, nameOf }: Given,
  say: (point: number) => Readonly<Record<string, unknown>>,
): readonly Feature[] =>
  Array.from({ length: set.codes.length }, (_, point): Feature => {
    const name = set.names?.[point] ?? set.keys?.[point];
    return {
      type: 'Feature',
      properties: {
        ...say(point),
        ...(name === undefined ? {} : { name }),
        ...(set.categories.length === 0 ? {} : { category: nameOf(set.categories[set.codes[point] ?? 0]) }),
      },
      geometry: { type: 'Point', coordinates: [set.lonLats[2 * point] ?? 0, set.lonLats[2 * point + 1] ?? 0] },
    };
  });

const propertiesOf = ({ number, size, core, perKm2, leading }: ClusterRow, { set, nameOf }: Given) => ({
  cluster: number,
  points: size,
  ...(core === null ? {} : { core }),
  ...(perKm2 === null ? {} : { perKm2: Number(perKm2.toPrecision(6)) }),
  categories: Object.fromEntries(leading.map(({ category, count }) => [nameOf(set.categories[category]), count])),
});

const numbersOf = (rows: readonly ClusterRow[]) => new Map(rows.map(({ label, number }) => [label, number]));

/** Returns what DBSCAN found as shapes to hand on: outlines, and every point with its cluster and kind. */
export function dbscanShapes(found: Clusters, shape: OutlineShape, given: Given): readonly Feature[] {
  const numbers = numbersOf(given.rows);
  const outlines = given.rows.flatMap((row): Feature[] => {
    const geometry = found.summaries[row.label]?.[shape] ?? null;
    return geometry === null ? [] : [{ type: 'Feature', properties: propertiesOf(row, given), geometry }];
  });
  const points = pointShapes(given, (point) => ({
    cluster: numbers.get(found.labels[point] ?? -1) ?? null,
    kind: kindNames[found.kinds[point] ?? 0],
  }));
  return [...outlines, ...points];
}

/** Returns what k-means found as shapes to hand on: hulls, and every point with its group. */
export function meansShapes(found: Means, given: Given): readonly Feature[] {
  const numbers = numbersOf(given.rows);
  const hulls = given.rows.flatMap((row): Feature[] => {
    const geometry = found.hulls[row.label] ?? null;
    return geometry === null ? [] : [{ type: 'Feature', properties: propertiesOf(row, given), geometry }];
  });
  return [...hulls, ...pointShapes(given, (point) => ({ cluster: numbers.get(found.labels[point] ?? -1) ?? null }))];
}

/** Returns the hexagons with their counts as shapes to hand on. */
export const hexShapes = ({ polygons }: Hexagons): readonly Feature[] =>
  polygons.features.map(({ geometry, properties: { count, perKm2 } }, at) => ({
    type: 'Feature',
    properties: { hexagon: at + 1, points: count, perKm2: Number(perKm2.toPrecision(6)) },
    geometry,
  }));
