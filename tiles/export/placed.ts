import { createOutline, outlineAt } from '../../src/core/geo/outline.ts';
import type { Position } from '../../src/core/model/index.ts';
import type { Records } from '../data/records.ts';

/** A record with the Hangul name of its division: the named one, else the one that holds its point, else null. */
export type Placed<T> = Omit<T, 'division'> & { readonly division: string | null };

/** Returns a function that completes the division of a record; the field stays where it is, or comes last. */
export function createPlacer({ divisions, divisionOutlines }: Pick<Records, 'divisions' | 'divisionOutlines'>) {
  const names = new Map(divisions.map(({ code, name }) => [code, name.ko]));
  const outlines = divisionOutlines.map(({ code, geometry }) => createOutline(code, geometry));
  return <T extends { position: Position | null; division?: string | null }>(record: T): Placed<T> => {
    const { position } = record;
    if (typeof record.division === 'string') return { ...record, division: record.division };
    const found = position === null ? undefined : outlineAt([position.lon, position.lat], outlines);
    return { ...record, division: names.get(found?.id ?? '') ?? null };
  };
}
