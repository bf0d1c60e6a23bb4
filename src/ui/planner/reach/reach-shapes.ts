import type { Feature } from 'geojson';
import type { AreaFound, WaysFound } from '../../../analysis/reach-jobs.ts';
import type { Language } from '../../../core/model/index.ts';
import { lineOf } from './reach-findings.ts';
import { pointAt, type ReachPoints } from './reach-points.ts';

interface Given {
  readonly points: ReachPoints;
  readonly ways: WaysFound | null;
  readonly language: Language;
  /** The area in words. */
  readonly label: string;
}

/** Returns the area, what it holds and the ways to what is within reach, as shapes to hand on. */
export function reachShapes(
  { area, inside }: Pick<AreaFound, 'area' | 'inside'>,
  { points, ways, language, label }: Given,
): readonly Feature[] {
  const held = Array.from(
    inside,
    (index): Feature => ({
      type: 'Feature',
      properties: {
        ...{ role: 'inside', name: points.nameAt(index, language) },
        category: points.categories[points.codes[index] ?? 0] ?? '',
      },
      geometry: { type: 'Point', coordinates: [...pointAt(points, index)] },
    }),
  );
  const reached = (ways?.within ?? []).flatMap((found): Feature[] => {
    const { index, straightMeters, way } = found;
    if (way === null || ways === null) return [];
    const properties = {
      ...{ role: 'way', name: points.nameAt(index, language), straightMeters: Math.round(straightMeters) },
      ...{ meters: Math.round(way.meters), minutes: Number(way.minutes.toFixed(1)) },
    };
    return [{ type: 'Feature', properties, geometry: { type: 'LineString', coordinates: lineOf(found, ways) } }];
  });
  return [{ type: 'Feature', properties: { role: 'area', name: label }, geometry: area }, ...held, ...reached];
}
