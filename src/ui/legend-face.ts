import type { IconName } from '../core/icons/index.ts';
import type { LegendEntry } from '../core/legend.ts';
import type { AsideTexts, Messages } from '../i18n/parts.ts';
import type { Role } from '../map/palette.ts';
import { faceOf } from './face.ts';

/** What stands beside a legend row: a badge as on the map, or a swatch drawn by the style sheet. */
export type LegendMark =
  | { readonly type: 'badge'; readonly icon: IconName; readonly role: Role }
  | { readonly type: 'swatch'; readonly id: string };

/** Years that some rows name. */
export interface LegendYears {
  readonly programme: number;
  readonly bridges: number;
}

/** Label and mark of a legend row. */
export function legendFace(
  entry: LegendEntry,
  t: Messages & AsideTexts,
  years: LegendYears,
): { label: string; mark: LegendMark } {
  const { entries } = t.legend;
  if (entry.items?.category !== undefined) {
    const face = faceOf({ kind: entry.items.kind, category: entry.items.category }, t);
    return { label: face.kind, mark: { type: 'badge', icon: face.icon, role: face.role } };
  }
  const word = entries[entry.id as keyof typeof entries];
  const year = entry.id === 'programme' ? years.programme : years.bridges;
  const label = typeof word === 'function' ? word(year) : (word ?? entry.id);
  if (entry.items !== undefined && ['place', 'centre', 'tie'].includes(entry.items.kind)) {
    const face = faceOf({ kind: entry.items.kind, category: '' }, t);
    return { label, mark: { type: 'badge', icon: face.icon, role: face.role } };
  }
  return { label, mark: { type: 'swatch', id: entry.id } };
}
