import { signal } from '@preact/signals';
import type { Shortcut } from '../../core/keys/shortcuts.ts';
import { openingCamera, setView, travel } from '../../state/actions.ts';
import { appState, view } from '../../state/store.ts';
import { openPanel } from '../panel-state.ts';
import { hideCrosshair, isCrosshairOn, mapCanvas, showCrosshair } from './crosshair-state.ts';
import { sayWhere, stepInTime, stepInView, walkFromHere } from './moves.ts';

/** Whether the list of shortcuts is open. */
export const isListOpen = signal(false);

const focusOn = (selector: string): void => document.querySelector<HTMLElement>(selector)?.focus();

const isAtMap = (): boolean => document.activeElement === mapCanvas();

/** The festival goes by time; elsewhere the keys of time have nothing to go by. */
const stepByTime = (by: 1 | -1): void => {
  if (view.peek() === 'festival') stepInTime(by);
};

function goToList(): void {
  openPanel();
  focusOn('#panel .card h2, #panel .workbench h2, #panel [role="tab"][aria-selected="true"]');
}

/** What each shortcut does. */
export const doShortcut: Readonly<Record<Shortcut, () => void>> = {
  help: () => {
    isListOpen.value = true;
  },
  search: () => focusOn('.search input'),
  list: goToList,
  map: () => {
    mapCanvas()?.focus();
    void sayWhere();
  },
  next: () => stepInView(1),
  previous: () => stepInView(-1),
  later: () => stepByTime(1),
  earlier: () => stepByTime(-1),
  where: () => void sayWhere(),
  crosshair: () => (isCrosshairOn.peek() ? hideCrosshair() : showCrosshair()),
  from: () => {
    if (view.peek() !== 'partners') void walkFromHere(isAtMap());
  },
  whole: () => travel(openingCamera(appState.peek().view), appState.peek().view === 'partners'),
  festival: () => setView('festival'),
  planner: () => setView('planner'),
  partners: () => setView('partners'),
};
