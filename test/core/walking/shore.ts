import { booleanPointInPolygon, lineIntersect, lineString } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Coordinate } from '../../../src/core/model/index.ts';
import type { Route } from '../../../src/core/walking/index.ts';

interface Area {
  readonly geometry: Polygon | MultiPolygon;
}

/** Whether a point lies in one of some areas, by Turf. */
export const liesIn = (point: Coordinate, areas: readonly Area[]): boolean =>
  areas.some(({ geometry }) => booleanPointInPolygon([...point], geometry));

/** Lines of a way over land, or their ends, that are in the water or cross its shore, by Turf. */
export function swims({ legs }: Route, areas: readonly Area[]): readonly Coordinate[] {
  return legs
    .filter(({ kind }) => kind === 'land')
    .flatMap(({ coordinates }) => {
      const line = lineString(coordinates.map((point) => [...point]));
      const crossed = areas.flatMap(({ geometry }) => lineIntersect(line, geometry).features);
      return [
        ...coordinates.filter((point) => liesIn(point, areas)),
        ...crossed.map(({ geometry }): Coordinate => [geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0]),
      ];
    });
}
