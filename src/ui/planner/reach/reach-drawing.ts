import type { Feature } from 'geojson';
import type { Area } from '../../../core/geo/polygons.ts';
import type { Coordinate } from '../../../core/model/index.ts';
import type { Reach } from '../../../core/proximity/index.ts';
import { drawnPoints } from '../parts/drawn-points.ts';
import type { ReachPoint } from './reach-findings.ts';

/** What is drawn of an area and what is within its reach. */
export interface ReachDrawing {
  readonly area: Area | null;
  /** Points inside the area. */
  readonly inside: readonly ReachPoint[];
  /** Where ways begin. */
  readonly starts: readonly Coordinate[];
  /** With the points that the indices name. */
  readonly far: readonly Reach[];
  readonly points: readonly ReachPoint[];
}

const pointFeature = (point: Coordinate, paint: string, weight: number): Feature => ({
  type: 'Feature',
  properties: { mark: 'point', paint, weight },
  geometry: { type: 'Point', coordinates: [...point] },
});

/** Returns the features of the overlay: the area, what it holds, and the ways to what the river makes far, dashed. */
export function drawReach({ area, inside, starts, far, points }: ReachDrawing): readonly Feature[] {
  const areaFeatures: readonly Feature[] =
    area === null
      ? []
      : [
          { type: 'Feature', properties: { mark: 'area', paint: 'vermilion', faint: true }, geometry: area },
          {
            type: 'Feature',
            properties: { mark: 'line', paint: 'vermilion', weight: 2.5 },
            geometry: { type: 'MultiLineString', coordinates: ringsOfArea(area) },
          },
        ];
  return [
    ...areaFeatures,
    ...far.flatMap(({ route }): Feature[] =>
      route === null
        ? []
        : [
            {
              type: 'Feature',
              properties: { mark: 'dashed', paint: 'azure', weight: 2.5 },
              geometry: { type: 'LineString', coordinates: route.coordinates.map((point) => [...point]) },
            },
          ],
    ),
    ...Array.from(drawnPoints(inside.length)).flatMap((at) => {
      const shown = inside[at];
      return shown === undefined ? [] : [pointFeature(shown.point, 'amber', inside.length > 1000 ? 2.5 : 5)];
    }),
    ...far.flatMap(({ index }) => {
      const found = points[index];
      return found === undefined ? [] : [pointFeature(found.point, 'azure', 7)];
    }),
    ...starts.map((start) => pointFeature(start, 'bone', 5)),
  ];
}

const ringsOfArea = (area: Area) => (area.type === 'Polygon' ? area.coordinates : area.coordinates.flat());
