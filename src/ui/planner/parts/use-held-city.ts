import { computed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { City } from '../../../analysis/protocol.ts';
import { toNetworkRecords } from '../../../state/network-records.ts';
import { analysis } from '../../../state/planner/analysis.ts';
import { ground } from '../../../state/planner/ground.ts';
import { records } from '../../../state/store.ts';

const city = computed<City | null>(() => {
  const known = records.value;
  if (ground.value === null || known.divisions.length === 0) return null;
  return {
    ...ground.value,
    divisions: known.divisions.map(({ code, population, point }) => ({ code, population, point })),
    walking: toNetworkRecords(known),
  };
});

let told: City | null = null;

/** Tells the worker the city once outlines and lamps are there; null before. */
export function useHeldCity(): City | null {
  const known = city.value;
  // Before the jobs of the same rendering ask for it.
  useMemo(() => {
    if (known === null || known === told) return;
    told = known;
    analysis.tellCity(known);
  }, [known]);
  return known;
}
