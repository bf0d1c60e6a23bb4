import { effect } from '@preact/signals';
import { config } from '../config.ts';
import { applyState, openingCamera, travel } from './actions.ts';
import type { AppState } from './app-state.ts';
import { appState } from './store.ts';
import { decodeState, encodeState } from './url.ts';

/** Whether two states differ in more than where the map looks: then the way back gets a step. */
const isStep = (a: AppState, b: AppState, base: AppState): boolean =>
  encodeState({ ...a, camera: null }, base) !== encodeState({ ...b, camera: null }, base);

const write = (state: AppState, base: AppState, how: 'push' | 'replace'): void => {
  const hash = encodeState(state, base);
  const address = `${location.pathname}${location.search}${hash === '' ? '' : `#${hash}`}`;
  if (address === `${location.pathname}${location.search}${location.hash}`) return;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
};

/**
 * Keeps the address bar and the state the same: a change of view, selection or filter is a step of the browser's history,
 * a move of the map only changes the current one. A kiosk has no history: nothing is left in it, and back stays where one is.
 * Returns how to stop.
 */
export function syncAddress(base: AppState): () => void {
  let written = appState.peek();
  let timer = 0;
  let last = { names: '', at: 0 };
  /** A slider that moves, which changes the same value again and again, is one step: browsers refuse a hundred. */
  const isMoving = (state: AppState): boolean => {
    const [before, { params }] = [last, state];
    const values = (['at', 'years'] as const).filter((name) => state[name] !== written[name]);
    const names = [
      ...values,
      ...Object.keys({ ...params, ...written.params }).filter((name) => params[name] !== written.params[name]),
    ];
    last = { names: state.view === written.view ? names.join() : '', at: performance.now() };
    return last.names !== '' && last.names === before.names && last.at - before.at < 4 * config.urlDelayMs;
  };
  const guard = () => {
    const hash = encodeState(appState.peek(), base);
    history.pushState(null, '', `${location.pathname}${location.search}#${hash}`);
  };
  const stop = effect(() => {
    const state = appState.value;
    window.clearTimeout(timer);
    if (state.kiosk && isStep(written, state, base)) write(state, base, 'replace');
    else if (isStep(written, state, base) && !isMoving(state)) {
      write(written, base, 'replace');
      write(state, base, 'push');
    } else timer = window.setTimeout(() => write(appState.peek(), base, 'replace'), config.urlDelayMs);
    written = state;
  });
  const onBack = async () => {
    if (appState.peek().kiosk) {
      guard();
      return;
    }
    // What waits to be written belongs to the address that was left.
    window.clearTimeout(timer);
    const state = decodeState(location.hash, base);
    written = state;
    if (await applyState(state)) travel(state.camera ?? openingCamera(state.view), true);
  };
  window.addEventListener('popstate', onBack);
  if (written.kiosk) guard();
  return () => {
    window.clearTimeout(timer);
    stop();
    window.removeEventListener('popstate', onBack);
  };
}
