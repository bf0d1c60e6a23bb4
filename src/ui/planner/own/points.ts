import type { Feature } from 'geojson';
import type { Language } from '../../../core/model/index.ts';
import type { OwnData } from '../../../core/own-data/own-data.ts';
import { formatNumber } from '../../../i18n/format.ts';
import type { KeyRow } from '../../print/compose-picture.ts';
import { pointMarks } from '../parts/point-marks.ts';

/** Paints of the largest categories; all others share the last one. */
const paints = ['amber', 'azure', 'jade', 'plum', 'vermilion', 'moss', 'bone'] as const;
const otherPaint = 'slate';

/** One point of a file, as a table, a map and an export show it. */
export interface OwnPoint {
  readonly index: number;
  readonly name: string;
  readonly category: string;
  readonly address: string;
  readonly lon: number;
  readonly lat: number;
}

/** The points of a file in its order. */
export function ownPoints({ lonLats, names, addresses, categories, categoryNames }: OwnData): readonly OwnPoint[] {
  return names.map((name, index) => ({
    index,
    name,
    category: categoryNames[categories?.codes[index] ?? -1] ?? '',
    address: addresses[index] ?? '',
    lon: lonLats[2 * index] ?? Number.NaN,
    lat: lonLats[2 * index + 1] ?? Number.NaN,
  }));
}

/** A category with its number of points and its paint. */
export interface CategoryCount {
  readonly name: string;
  readonly count: number;
  readonly paint: string;
}

/** The categories by size; those beyond the paints together as the last one, with an empty name. */
export function categoryCounts({ categories, categoryNames, names }: OwnData): readonly CategoryCount[] {
  if (categories === null) return [{ name: '', count: names.length, paint: paints[0] }];
  const counts = new Uint32Array(categories.count);
  for (const code of categories.codes) counts[code] = (counts[code] ?? 0) + 1;
  const named = categoryNames.map((name, code) => ({ name, count: counts[code] ?? 0 }));
  const sorted = named.filter(({ name }) => name !== '').sort((a, b) => b.count - a.count);
  const shown = paints.flatMap((paint, rank) => {
    const category = sorted[rank];
    return category === undefined ? [] : [{ ...category, paint }];
  });
  const rest = names.length - shown.reduce((sum, { count }) => sum + count, 0);
  return rest > 0 ? [...shown, { name: '', count: rest, paint: otherPaint }] : shown;
}

/** The points as the map draws them, a feature for each paint: smaller where there are many. */
export function ownMarks(points: readonly OwnPoint[], counts: readonly CategoryCount[]): readonly Feature[] {
  const paintOf = new Map(counts.map(({ name, paint }) => [name, paint]));
  const rest = counts.at(-1)?.paint ?? otherPaint;
  const weight = points.length > 20_000 ? 1.6 : points.length > 2000 ? 2.5 : 4;
  return pointMarks(
    points.map(({ category, lon, lat }) => ({
      ...{ point: [lon, lat], mark: 'point', weight },
      paint: paintOf.get(category) ?? rest,
    })),
  );
}

/** The points as shapes to hand on. */
export const ownShapes = (points: readonly OwnPoint[]): readonly Feature[] =>
  points.map(({ name, category, lon, lat }) => ({
    type: 'Feature',
    properties: { name, category },
    geometry: { type: 'Point', coordinates: [lon, lat] },
  }));

/** The key of the categories. */
export const keyOf = (
  counts: readonly CategoryCount[],
  words: { readonly all: string; readonly other: string; readonly language: Language },
): KeyRow[] =>
  counts.map(({ name, paint, count }) => ({
    paint,
    mark: 'point',
    label: `${name !== '' ? name : counts.length === 1 ? words.all : words.other} (${formatNumber(words.language, count)})`,
  }));
