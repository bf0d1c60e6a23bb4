import { computed, signal } from '@preact/signals';
import type { CodedArea } from '../../core/geo/polygons.ts';
import { type LampPlace, spreadPeople } from '../../core/proximity/people.ts';
import { loadLampPlaces, loadOutlines } from '../../load/city-files.ts';
import { report } from '../actions.ts';
import { records } from '../store.ts';

/** Outlines of the divisions and places of the lamps; null until they are there. Without lamps people stand at a point. */
export const ground = signal<{ readonly outlines: readonly CodedArea[]; readonly lamps: readonly LampPlace[] } | null>(
  null,
);

let asked = false;

/** Fetches outlines and lamps once; what cannot be had is reported, and asked for again the next time. */
export async function openGround(): Promise<void> {
  if (asked) return;
  asked = true;
  const [outlines, lamps] = await Promise.all([loadOutlines(), loadLampPlaces()]);
  if (!outlines.ok) report(outlines.problem);
  if (!lamps.ok) report(lamps.problem);
  if (outlines.ok) ground.value = { outlines: outlines.value, lamps: lamps.ok ? lamps.value : [] };
  asked = outlines.ok && lamps.ok;
}

/** The people of the city spread over its lamps; null until there is what they are spread over. */
export const people = computed(() => {
  const { divisions } = records.value;
  if (ground.value === null || divisions.length === 0) return null;
  return spreadPeople(divisions, ground.value.outlines, ground.value.lamps);
});
