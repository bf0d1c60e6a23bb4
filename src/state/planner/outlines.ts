import { signal } from '@preact/signals';
import type { CodedArea } from '../../core/geo/polygons.ts';
import { loadOutlines } from '../../load/city-files.ts';
import { report } from '../actions.ts';

/** Outlines of the divisions by code; empty until they are there. */
export const outlines = signal<ReadonlyMap<string, CodedArea['geometry']>>(new Map());

let asked = false;

/** Fetches the outlines when they are first needed; what goes wrong is reported, and asked for again the next time. */
export async function askForOutlines(): Promise<void> {
  if (asked) return;
  asked = true;
  const loaded = await loadOutlines();
  if (loaded.ok) outlines.value = new Map(loaded.value.map(({ code, geometry }) => [code, geometry]));
  else {
    asked = false;
    report(loaded.problem);
  }
}
