import { computed, signal } from '@preact/signals';
import * as v from 'valibot';
import { config } from '../config.ts';
import { closedBridges } from '../core/alerts/obey.ts';
import { type KoreaTime, parseKoreaTime } from '../core/schedule/korea-time.ts';
import type { LampIndex, WalkingOptions } from '../core/walking/index.ts';
import * as engine from '../core/walking/index.ts';
import { fetchJson } from '../load/fetch-json.ts';
import { report } from './actions.ts';
import { liveFeed } from './live-alerts.ts';
import { toNetworkRecords } from './network-records.ts';
import { koreaTime, records } from './store.ts';
import { walkWishes } from './walks.ts';

/** The street lamps, fetched with it; null where they could not be had: then no way is called lit. */
export const lampIndex = signal<LampIndex | null>(null);

async function loadLamps(): Promise<void> {
  const fetched = await fetchJson(`${config.dataUrl}lamps.json`);
  const parsed = v.safeParse(engine.packedLampsSchema, fetched.ok ? fetched.value : null);
  if (!fetched.ok) report(fetched.problem);
  else if (!parsed.success) report({ kind: 'bad-record', where: 'lamps.json', detail: parsed.issues[0].message });
  else lampIndex.value = engine.createLampIndex(engine.unpackLamps(parsed.output));
}
void loadLamps();

/** Land, water and bridges; null while the records are not there. */
export const network = computed(() => {
  const wanted = toNetworkRecords(records.value);
  return wanted === null ? null : engine.buildWalkingNetwork(wanted);
});

/** Ids of the bridges that whoever sets out then must not be led over: the host says that they are closed. */
export function closedFrom({ day, minutes }: KoreaTime): readonly string[] {
  const midnight = parseKoreaTime(`${day}T00:00`);
  return midnight === null ? [] : closedBridges(liveFeed.value?.alerts ?? [], midnight + minutes * 60_000);
}

/** When one sets out and what one asks of ways. */
export const walkingOptions = computed<WalkingOptions>(() => {
  const { avoidFees, stepFree } = walkWishes.value;
  return { time: koreaTime.value, avoidFees, stepFree, closedBridges: closedFrom(koreaTime.value) };
});
