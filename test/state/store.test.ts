import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Records } from '../../src/core/records.ts';
import { parseKoreaTime } from '../../src/core/schedule/korea-time.ts';
import { type AppState, defaultState } from '../../src/state/app-state.ts';
import * as store from '../../src/state/store.ts';
import { loadRealRecords } from '../load/real-files.ts';

let real: Records;
const at = (text: string | null, change: Partial<AppState> = {}) => {
  store.appState.value = { ...defaultState, ...change, at: text };
};
const entry = (id: string) => {
  const found = store.legend.value.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`expected a legend entry ${id}, found none`);
  return found;
};

beforeAll(async () => {
  real = await loadRealRecords();
});
beforeEach(() => {
  store.records.value = real;
  store.now.value = parseKoreaTime('2026-01-15T12:00') ?? 0;
  at(null);
});
afterEach(() => {
  store.archives.value = null;
});

describe('the shown moment', () => {
  it('is now, until another is asked for', () => {
    expect(store.koreaTime.value).toEqual({ day: '2026-01-15', minutes: 720 });
    at('2025-10-04T18:30');
    expect(store.koreaTime.value).toEqual({ day: '2025-10-04', minutes: 18 * 60 + 30 });
  });

  it('is now where the asked one does not exist', () => {
    at('2025-02-30T12:00');
    expect(store.shownMoment.value).toBe(store.now.value);
  });
});

describe('the theme', () => {
  // Sunrise in Jinju at about 06:24, sunset at about 18:07.
  it.each([
    ['2025-10-04T06:00', 'night'],
    ['2025-10-04T07:00', 'day'],
    ['2025-10-04T17:45', 'day'],
    ['2025-10-04T18:30', 'night'],
  ])('follows the sun: %s %s', (time, theme) => {
    at(time);
    expect(store.theme.value).toBe(theme);
  });

  it('is the chosen one at any hour', () => {
    at('2025-10-04T12:00', { theme: 'night' });
    expect(store.theme.value).toBe('night');
    at('2025-10-04T23:00', { theme: 'day' });
    expect(store.theme.value).toBe('day');
  });
});

describe('the lanterns', () => {
  it.each([
    ['2024-10-05T19:59', false],
    ['2024-10-05T20:00', true],
    ['2025-10-10T17:59', false],
    ['2025-10-10T18:00', true],
    ['2025-10-10T23:59', true],
    ['2025-10-11T00:00', false],
    ['2025-10-20T19:00', false],
    ['2026-01-15T19:00', false],
  ])('at %s: %s', (time, lit) => {
    at(time);
    expect(store.lit.value).toBe(lit);
  });
});

describe('the shown editions', () => {
  beforeEach(() => {
    const [item] = real.programme;
    const [bridge] = real.floatingBridges;
    if (item === undefined || bridge === undefined) throw new Error('expected programme and bridges, found none');
    store.records.value = {
      ...real,
      programme: [2019, 2025].map((edition) => ({ ...item, edition })),
      floatingBridges: [
        {
          ...bridge,
          edition: 2017,
          ends: [
            [128, 35],
            [128, 35.1],
          ],
        },
        { ...bridge, edition: 2023, ends: null, precisionMeters: null },
      ],
    };
  });

  it.each([
    ['2018-10-01T12:00', 2018, 2017],
    ['2019-01-01T12:00', 2019, 2017],
    ['2024-10-01T12:00', 2019, 2017],
    ['2025-10-01T12:00', 2025, 2017],
    ['2030-10-01T12:00', 2025, 2017],
  ])('at %s: programme of %i, bridges of %i', (time, programme, bridges) => {
    at(time);
    expect(store.programmeEdition.value).toBe(programme);
    expect(store.bridgeEdition.value).toBe(bridges);
  });
});

describe('the legend', () => {
  it('lists streets only where there is an archive of them', () => {
    const ids = () => store.legend.value.map(({ id }) => id);
    expect(ids()).not.toContain('streets');
    store.archives.value = { urls: { streets: 'pmtiles://x' }, streetsAttribution: null, problems: [] };
    expect(ids()).toContain('streets');
  });

  it('counts the records of a row', () => {
    expect(store.itemsOfEntry(entry('site-toilet'))).toHaveLength(
      real.sites.filter(({ kind }) => kind === 'toilet').length,
    );
    expect(store.itemsOfEntry(entry('bridges'))).toHaveLength(8);
    expect(store.itemsOfEntry(entry('lamps'))).toEqual([]);
  });

  it('counts only the floating bridges of the shown edition', () => {
    at('2017-10-05T12:00');
    const expected = real.floatingBridges.filter(({ edition }) => edition === store.bridgeEdition.value);
    expect(store.bridgeEdition.value).toBeLessThanOrEqual(2017);
    expect(store.itemsOfEntry(entry('floating-bridges')).map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
  });

  it('shows an entry by view and choice, and what no entry stands for', () => {
    at(null, { view: 'planner', toggled: ['lamps'] });
    expect(['lamps', 'river', 'stops', 'no-such-entry'].map(store.isEntryShown)).toEqual([false, true, false, true]);
  });
});

describe('the items that are shown', () => {
  const kinds = () => new Set(store.shownItems.value.map(({ kind }) => kind));
  const has = (id: string) => store.shownItems.value.some((item) => item.id === id);

  it('are those of the view', () => {
    at(null, { view: 'festival' });
    expect(kinds()).toEqual(new Set(['site', 'crossing', 'division', 'bridge']));
    at(null, { view: 'planner' });
    expect(kinds()).toContain('asset');
    expect(kinds()).not.toContain('site');
    at(null, { view: 'partners' });
    expect(kinds()).toEqual(new Set(['partner']));
  });

  it('follow the legend', () => {
    expect([has('toilet-jinjuseong'), has('bus-25004')]).toEqual([true, false]);
    at(null, { toggled: ['site-bus-stop', 'site-toilet'] });
    expect([has('toilet-jinjuseong'), has('bus-25004')]).toEqual([false, true]);
  });

  it('are the partner cities of the lit years only', () => {
    at(null, { view: 'partners', years: { from: 1985, to: 1999 } });
    expect(store.shownItems.value.map(({ id }) => id).toSorted()).toEqual(['kitami', 'kyoto', 'matsue', 'winnipeg']);
  });
});
