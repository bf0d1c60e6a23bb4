import type { Feature } from 'geojson';
import type { WaysFound } from '../../../analysis/reach-jobs.ts';
import { type Area, ringsOf } from '../../../core/geo/polygons.ts';
import type { Coordinate } from '../../../core/model/index.ts';
import { drawnPoints } from '../parts/drawn-points.ts';
import { type PointMark, pointMarks } from '../parts/point-marks.ts';
import { lineOf } from './reach-findings.ts';
import { pointAt, type ReachPoints } from './reach-points.ts';

/** What is drawn of an area and what is within its reach. */
export interface ReachDrawing {
  readonly area: Area | null;
  /** Indices of the points inside the area. */
  readonly inside: Uint32Array;
  readonly points: ReachPoints;
  readonly ways: WaysFound | null;
}

/** Returns the features of the overlay: the area, what it holds, and the ways to what the river makes far, dashed. */
export function drawReach({ area, inside, points, ways }: ReachDrawing): readonly Feature[] {
  const areaFeatures: readonly Feature[] =
    area === null
      ? []
      : [
          { type: 'Feature', properties: { mark: 'area', paint: 'vermilion', faint: true }, geometry: area },
          {
            type: 'Feature',
            properties: { mark: 'line', paint: 'vermilion', weight: 2.5 },
            geometry: { type: 'MultiLineString', coordinates: [...ringsOf(area)] },
          },
        ];
  const far = ways === null ? [] : [...ways.within.filter(({ isRiverFar }) => isRiverFar), ...ways.cutOff];
  const lines = far.flatMap((found) => (found.way === null || ways === null ? [] : [lineOf(found, ways)]));
  const disc = (point: Coordinate, paint: string, weight: number): PointMark => ({
    point,
    mark: 'point',
    paint,
    weight,
  });
  return [
    ...areaFeatures,
    ...(lines.length === 0
      ? []
      : [
          {
            type: 'Feature' as const,
            properties: { mark: 'dashed', paint: 'azure', weight: 2.5 },
            geometry: { type: 'MultiLineString' as const, coordinates: lines },
          },
        ]),
    ...pointMarks([
      ...Array.from(drawnPoints(inside.length), (at) =>
        disc(pointAt(points, inside[at] ?? 0), 'amber', inside.length > 1000 ? 2.5 : 5),
      ),
      ...far.map(({ index }) => disc(pointAt(points, index), 'azure', 7)),
      ...(ways?.starts ?? []).map((start) => disc(start, 'bone', 5)),
    ]),
  ];
}
