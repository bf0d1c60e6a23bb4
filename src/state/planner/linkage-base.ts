import { computed } from '@preact/signals';
import { buildRoadGraph, type LinkageBase, prepareLinkage, travelDefaults } from '../../core/linkage/index.ts';
import { records, recordsSettled } from '../store.ts';
import { people } from './ground.ts';

const graph = computed(() => buildRoadGraph(records.value.routes, records.value.stops));

/** What the linkage model needs to be made once: with its own centre near, and like all others; null until all is there. */
const near = computed(() => prepare(true));
const far = computed(() => prepare(false));

/** Returns the base of the model; null until records, outlines and lamps are there. */
export const linkageBase = (ownAtFloor: boolean): LinkageBase | null => (ownAtFloor ? near : far).value;

function prepare(ownAtFloor: boolean): LinkageBase | null {
  if (!recordsSettled.value || people.value === null) return null;
  const { centres, divisions, assets, places, linkages } = records.value;
  if (centres.length === 0) return null;
  const input = { centres, divisions, assets, places, linkages, graph: graph.value, people: people.value };
  return prepareLinkage(input, { ...travelDefaults, ownAtFloor });
}
