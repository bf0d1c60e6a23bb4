import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { setView } from '../../src/state/actions.ts';
import { appState, records } from '../../src/state/store.ts';
import { startTour, tourStation } from '../../src/state/tour.ts';
import { realAppRecords } from '../ui/real-cards.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', globalThis);
  records.value = realAppRecords;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('the tour goes from city to city, and ends with the view of the globe', () => {
  startTour();
  expect(appState.value.view).toBe('partners');
  const first = tourStation.value?.city.id;
  vi.advanceTimersByTime(7000);
  const second = appState.value.selection;
  expect(second?.id).not.toBe(first);
  setView('festival');
  expect(tourStation.value).toBeNull();
  const chosen = appState.value.selection;
  vi.advanceTimersByTime(60_000);
  expect(appState.value.selection).toEqual(chosen);
});
