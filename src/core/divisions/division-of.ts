import { bboxOf, isInBbox } from '../geo/bbox.ts';
import { type Area, isInRings, ringsOf } from '../geo/polygons.ts';
import type { Item } from '../item.ts';

interface City {
  readonly divisions: readonly { readonly code: string; readonly name: { readonly ko: string } }[];
  /** Outlines by code; empty while they are not there. */
  readonly outlines: ReadonlyMap<string, Area>;
}

/** Returns the code of the division that a record is or lies in: as the record says, else by its position; null where neither tells. */
export function divisionOf(
  { kind, id, division, position }: Pick<Item, 'kind' | 'id' | 'division' | 'position'>,
  { divisions, outlines }: City,
): string | null {
  if (kind === 'division') return id;
  const named = divisions.find(({ name }) => name.ko === division);
  if (named !== undefined) return named.code;
  if (position === null) return null;
  const point = [position.lon, position.lat] as const;
  for (const [code, area] of outlines) {
    const rings = ringsOf(area);
    if (isInBbox(point, bboxOf(rings.flat())) && isInRings(point, rings)) return code;
  }
  return null;
}
