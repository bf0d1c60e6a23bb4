import { type Bbox, bboxOf, isInBbox } from '../../../src/core/geo/bbox.ts';
import { createOutline, metersOutside, type Outline, outlineAt } from '../../../src/core/geo/outline.ts';
import type { Coordinate, Position } from '../../../src/core/model/index.ts';
import type { Entries, Loaded } from '../load.ts';
import { type FieldPath, type Place, type Problem, problemAt } from '../problem.ts';

/** Returns a problem for each point outside the city, and for each one too far from the division that its record names. */
export function checkPositions({ entries }: Loaded): readonly Problem[] {
  const outlines = divisionOutlines(entries);
  if (outlines.length === 0) return [];
  const bounds = bboxOf(
    outlines.flatMap(({ bbox: [west, south, east, north] }) => [
      [west, south],
      [east, north],
    ]),
  );
  const context = { outlines, bounds, codes: codesByName(entries), names: namesByCode(entries) };
  return [...pointsOf(entries), ...divisionPoints(entries)].flatMap((point) => checkPoint(point, context));
}

/** Returns the outlines of all divisions. */
function divisionOutlines({ divisionOutlines: features }: Entries): readonly Outline[] {
  return features.map(({ record }) => createOutline(record.code, record.geometry));
}

/** Returns the code of each division by its Hangul name. */
function codesByName({ divisions }: Entries): ReadonlyMap<string, string> {
  return new Map(divisions.map(({ record }) => [record.name.ko, record.code]));
}

function namesByCode({ divisions }: Entries): ReadonlyMap<string, string> {
  return new Map(divisions.map(({ record }) => [record.code, record.name.ko]));
}

interface CheckedPoint {
  readonly place: Place;
  readonly path: FieldPath;
  readonly at: Coordinate;
  readonly precisionMeters: number;
  readonly division: string | null;
}

interface Context {
  readonly outlines: readonly Outline[];
  readonly bounds: Bbox;
  readonly codes: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
}

function checkPoint(
  { place, path, at, precisionMeters, division }: CheckedPoint,
  context: Context,
): readonly Problem[] {
  if (!isInBbox(at, context.bounds)) {
    return [problemAt(place, path, at, `a point inside the city, ${context.bounds.map((edge) => edge.toFixed(3))}`)];
  }
  const code = division === null ? undefined : context.codes.get(division);
  const outline = context.outlines.find(({ id }) => id === code);
  const distance = outline === undefined ? 0 : metersOutside(at, outline);
  if (distance <= precisionMeters) return [];
  const actual = context.names.get(outlineAt(at, context.outlines)?.id ?? '') ?? 'no division';
  const found = `${at} in ${actual}, ${Math.round(distance)} m away`;
  return [problemAt(place, path, found, `a point in ${division} give or take ${precisionMeters} m`)];
}

function pointsOf(entries: Entries): readonly CheckedPoint[] {
  const placed = [
    ...entries.sites.map(({ record, place }) => ({ place, position: record.position, division: null })),
    ...[...entries.assets, ...entries.clusters, ...entries.linkages, ...entries.places].map(({ record, place }) => ({
      place,
      position: record.position,
      division: record.division,
    })),
    ...entries.centres.map(({ record, place }) => ({ place, position: record.position, division: null })),
  ];
  return placed.flatMap(({ place, position, division }) =>
    position === null ? [] : [{ place, path: ['position'], ...pointOf(position), division }],
  );
}

function pointOf({ lon, lat, precisionMeters }: Position): Pick<CheckedPoint, 'at' | 'precisionMeters'> {
  return { at: [lon, lat], precisionMeters };
}

function divisionPoints({ divisions }: Entries): readonly CheckedPoint[] {
  return divisions.map(({ record, place }) => {
    return { place, path: ['point'], at: record.point, precisionMeters: 0, division: record.name.ko };
  });
}
