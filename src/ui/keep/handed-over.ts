import { pointOfItem } from '../../core/item.ts';
import { type HandedOver, handOver, type Shown, type Start } from '../../state/hand-over.ts';
import { planRequest } from '../../state/planned.ts';
import { origin } from '../../state/position.ts';
import { appState, itemByKey } from '../../state/store.ts';
import { walkWishes } from '../../state/walks.ts';

function startNow(): Start | null {
  const { value } = origin;
  if (value.state === 'landmark') return { key: value.key };
  return value.state === 'point' || value.state === 'position' ? { lon: value.lon, lat: value.lat } : null;
}

const pointOf = (key: string) => {
  const item = itemByKey.value.get(key);
  return item === undefined ? null : pointOfItem(item);
};

/** How what is handed over differs from what is shown. */
export interface Change extends Partial<Omit<Shown, 'state'>> {
  readonly state?: Partial<Shown['state']>;
}

/** What is shown now, changed as told, for another device. */
export function handOverNow({ state, ...change }: Change = {}): HandedOver {
  const shown = { start: startNow(), wishes: walkWishes.value, plan: planRequest.value, saved: [] };
  return handOver({ ...shown, ...change, state: { ...appState.value, ...state } }, pointOf);
}
