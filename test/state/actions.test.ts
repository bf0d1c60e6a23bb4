import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type View, views } from '../../src/core/item.ts';
import type { Records } from '../../src/core/records.ts';
import { offlinePart } from '../../src/i18n/offline/part.ts';
import { legendOf } from '../../src/map/legend.ts';
import * as actions from '../../src/state/actions.ts';
import { type AppState, defaultState, tools } from '../../src/state/app-state.ts';
import * as store from '../../src/state/store.ts';
import * as texts from '../../src/state/texts.ts';
import { loadRealRecords } from '../load/real-files.ts';

const fonts = vi.hoisted(() => ({ come: Promise.resolve() }));
vi.mock('../../src/load/fonts.ts', () => ({
  loadFonts: async (language: string) => {
    await fonts.come;
    return { faces: [[language, 'a.woff2', 'U+41']], problems: [] };
  },
}));

let real: Records;
const start = (change: Partial<AppState> = {}) => {
  store.appState.value = { ...defaultState, ...change };
};
const state = () => store.appState.peek();

beforeAll(async () => {
  real = await loadRealRecords();
});
beforeEach(() => {
  vi.stubGlobal('window', { innerWidth: 1440, innerHeight: 900 });
  store.records.value = real;
  store.journey.value = null;
  store.problems.value = [];
  start();
});
afterEach(() => vi.unstubAllGlobals());

const rowsOf = (view: View) => legendOf(view).filter(({ id }) => id !== 'streets');
const choiceArb = fc
  .constantFrom(...views)
  .chain((view) => fc.record({ view: fc.constant(view), toggled: fc.subarray(rowsOf(view).map(({ id }) => id)) }));

describe('toggle', () => {
  it('twice changes nothing, once changes just the given rows', () => {
    fc.assert(
      fc.property(choiceArb, fc.subarray(legendOf('planner').map(({ id }) => id)), ({ view, toggled }, ids) => {
        start({ view, toggled: toggled.toSorted() });
        const before = new Map(ids.map((id) => [id, store.isEntryShown(id)]));
        actions.toggle(ids);
        for (const [id, shown] of before) expect(store.isEntryShown(id)).toBe(!shown);
        expect(state().toggled).toEqual([...new Set(state().toggled)].toSorted());
        actions.toggle(ids);
        expect(state().toggled).toEqual(toggled.toSorted());
      }),
    );
  });
});

describe('showEntries', () => {
  it('shows or hides all the given rows, whatever was shown, and leaves the others as they are', () => {
    fc.assert(
      fc.property(choiceArb, fc.boolean(), fc.nat(), ({ view, toggled }, shown, many) => {
        start({ view, toggled: toggled.toSorted() });
        const rows = rowsOf(view).map(({ id }) => id);
        const some = rows.slice(0, many % (rows.length + 1));
        const others = rows.slice(some.length).map((id) => [id, store.isEntryShown(id)] as const);
        actions.showEntries(some, shown);
        expect(some.map(store.isEntryShown)).toEqual(some.map(() => shown));
        for (const [id, before] of others) expect(store.isEntryShown(id)).toBe(before);
        expect(state().toggled).toEqual([...new Set(state().toggled)].toSorted());
      }),
    );
  });

  it('counts from what an open tool shows and hides at first', () => {
    fc.assert(
      fc.property(fc.constantFrom(...tools), fc.boolean(), (tool, shown) => {
        start({ view: 'planner', tool });
        const rows = rowsOf('planner').map(({ id }) => id);
        const first = rows.map(store.isEntryShown);
        actions.showEntries(rows, shown);
        expect(rows.map(store.isEntryShown)).toEqual(rows.map(() => shown));
        actions.resetLegend();
        expect(rows.map(store.isEntryShown)).toEqual(first);
      }),
    );
  });

  it('is undone by resetLegend', () => {
    actions.showEntries(['lamps', 'river'], false);
    actions.resetLegend();
    expect(state()).toEqual(defaultState);
  });
});

describe('setView', () => {
  it('leaves selection, filters and camera behind and flies to where the view begins', () => {
    const camera = { lon: 1, lat: 2, zoom: 3, bearing: 4, pitch: 5 };
    start({
      selection: { kind: 'site', id: 'uiam' },
      toggled: ['lamps'],
      camera,
      theme: 'day',
      at: '2025-10-04T20:00',
    });
    actions.setView('planner');
    expect(state()).toEqual({ ...defaultState, view: 'planner', theme: 'day', at: '2025-10-04T20:00' });
    expect(store.journey.value).toEqual({ camera: actions.openingCamera('planner'), far: false });
    actions.setView('partners');
    expect(store.journey.value?.far).toBe(true);
  });

  it('does nothing when the view is shown already', () => {
    start({ toggled: ['lamps'] });
    const before = state();
    actions.setView('festival');
    expect(state()).toBe(before);
    expect(store.journey.value).toBeNull();
  });
});

describe('openingCamera', () => {
  it.each(views)(
    'of %s stands farther off in a smaller window and nearer on a very large display, one zoom for half or twice the room',
    (view) => {
      const zoomIn = (innerWidth: number, innerHeight: number) => {
        vi.stubGlobal('window', { innerWidth, innerHeight });
        return actions.openingCamera(view).zoom;
      };
      const usual = zoomIn(1920, 1080);
      expect(zoomIn(900, 1440)).toBe(usual);
      expect(zoomIn(200, 4000)).toBeLessThan(usual);
      expect(zoomIn(100, 4000)).toBeCloseTo(zoomIn(200, 4000) - 1, 9);
      expect(zoomIn(2160, 3840)).toBeCloseTo(usual + 1, 9);
    },
  );
});

describe('select', () => {
  it('notes what is selected, and nothing more', () => {
    actions.select({ kind: 'site', id: 'uiam' });
    expect(state().selection).toEqual({ kind: 'site', id: 'uiam' });
    expect(store.journey.value).toBeNull();
    actions.select(null);
    expect(state()).toEqual(defaultState);
  });

  it.each([
    ['site', 'uiam', 15, false],
    ['division', '4817075000', 11, false],
    ['partner', 'kyoto', 4, true],
  ] as const)('brings the map to a %s near enough', (kind, id, zoom, far) => {
    actions.select({ kind, id }, true);
    const item = store.itemByKey.value.get(`${kind}:${id}`);
    expect(store.journey.value).toEqual({
      camera: { lon: item?.position?.lon, lat: item?.position?.lat, zoom, bearing: 0, pitch: 0 },
      far,
    });
  });

  it('never zooms out of the city, and rises above the globe when it comes from far', () => {
    start({ camera: { lon: 128, lat: 35, zoom: 17, bearing: 0, pitch: 0 } });
    actions.select({ kind: 'site', id: 'uiam' }, true);
    expect(store.journey.value).toMatchObject({ camera: { zoom: 17 }, far: false });
    start({ camera: { lon: 0, lat: 0, zoom: 2, bearing: 0, pitch: 0 } });
    actions.select({ kind: 'site', id: 'uiam' }, true);
    expect(store.journey.value).toMatchObject({ camera: { zoom: 15 }, far: true });
  });

  it('stays where it is for what has no place or is not known', () => {
    for (const selection of [
      { kind: 'goal', id: 'industry' },
      { kind: 'site', id: 'castle-in-the-air' },
    ] as const) {
      actions.select(selection, true);
      expect(state().selection).toEqual(selection);
      expect(store.journey.value).toBeNull();
    }
  });
});

describe('applyState', () => {
  it('has texts and fonts of the language before it takes over the state', async () => {
    const wanted: AppState = { ...defaultState, language: 'ja', view: 'planner' };
    await actions.applyState(wanted);
    expect(state()).toEqual(wanted);
    expect(texts.messages.value?.view.festival).toBe('祭り');
    expect(store.fontFaces.value).toEqual([['ja', 'a.woff2', 'U+41']]);
  });

  it('changes only the language when that is chosen', async () => {
    start({ view: 'planner', toggled: ['lamps'] });
    await actions.setLanguage('en');
    expect(state()).toEqual({ ...defaultState, view: 'planner', toggled: ['lamps'], language: 'en' });
  });
});

describe('two requests for texts', () => {
  it('end with the later one, and the first is told that it came to nothing', async () => {
    const asked = [actions.applyState({ ...defaultState, view: 'planner' }), actions.setLanguage('ja')];
    expect(await Promise.all(asked)).toEqual([false, true]);
    expect(state()).toEqual({ ...defaultState, language: 'ja' });
  });
});

describe('report', () => {
  const missing = { kind: 'missing', where: 'data/city.json', detail: 'the server answered 404' } as const;

  it('notes each problem once, in the order in which they came', () => {
    const tile = { kind: 'tile', where: 'map', detail: 'x' } as const;
    actions.report(missing);
    actions.report(tile, missing);
    actions.report({ ...missing, detail: 'again' });
    expect(store.problems.value).toEqual([missing, tile]);
  });

  it('changes nothing when there is nothing new', () => {
    actions.report(missing);
    const before = store.problems.value;
    actions.report();
    actions.report(missing);
    expect(store.problems.value).toBe(before);
  });
});

describe('deviceLanguage', () => {
  it.each([
    [['ko-KR', 'en'], 'ko'],
    [['ja'], 'ja'],
    [['zh-TW'], 'zh'],
    [['zh-Hans-CN'], 'zh'],
    [['EN-us'], 'en'],
    [['fr-FR', 'ja-JP', 'en'], 'ja'],
    [['de', 'fr'], 'en'],
    [['kok-IN'], 'en'],
    [[], 'en'],
  ] as const)('%j → %s', (preferred, expected) => {
    expect(actions.deviceLanguage(preferred)).toBe(expected);
  });
});

describe('setLanguage', () => {
  it('also brings the texts that were first asked for while the fonts came', async () => {
    await actions.setLanguage('en');
    let arrive = () => {};
    fonts.come = new Promise((resolve) => {
      arrive = resolve;
    });
    const changing = actions.setLanguage('ja');
    await vi.dynamicImportSettled();
    await texts.openTexts(offlinePart, store.language);
    arrive();
    await changing;
    fonts.come = Promise.resolve();
    expect(texts.textsWith(offlinePart).offline).toEqual((await offlinePart.ja()).offline);
  });
});
