import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Item, itemKey, itemKinds } from '../../src/core/item.ts';
import { itemsOf } from '../../src/core/items.ts';
import { keysOfShort, shortKey } from '../../src/core/keep/short-keys.ts';
import { decodeStart, encodeStart } from '../../src/core/keep/start-code.ts';
import { languages } from '../../src/core/model/index.ts';
import { noRecords } from '../../src/core/records.ts';
import { toKoreaTime } from '../../src/core/schedule/korea-time.ts';
import { defaultState } from '../../src/state/app-state.ts';
import { addedByLink, favourites } from '../../src/state/favourites.ts';
import { handOver, mostBytes, readWalkCode, type Shown, type Start, type Wishes } from '../../src/state/hand-over.ts';
import { readHanded, takeOver } from '../../src/state/handed.ts';
import { type PlanRequest, planRequest, readyWalks } from '../../src/state/planned.ts';
import { addressForOthers } from '../../src/state/public-address.ts';
import { records, recordsSettled } from '../../src/state/store.ts';
import { decodeState } from '../../src/state/url.ts';
import { noWishes, walkWishes } from '../../src/state/walks.ts';
import { loadRealRecords } from '../load/real-files.ts';
import { idArb, stateArb } from './arbitraries.ts';

const middle: readonly [number, number] = [128.0818, 35.1872];
const pointArb = fc.record({
  lon: fc.double({ min: 127.86, max: 128.39, noNaN: true }),
  lat: fc.double({ min: 35.04, max: 35.36, noNaN: true }),
});
const keyArb = fc.tuple(fc.constantFrom(...itemKinds), idArb).map(([kind, id]) => `${kind}:${id}`);
/** Any text, and such as has the form of a point, a key or short keys. */
const anyTextArb = fc.oneof(
  fc.string(),
  keyArb,
  fc.stringMatching(/^[0-9a-z]{6}$/),
  fc.stringMatching(/^[\w-]{0,40}$/),
);
const startArb: fc.Arbitrary<Start | null> = fc.option(
  fc.oneof(
    pointArb,
    keyArb.map((key) => ({ key })),
  ),
);
const wishesArb: fc.Arbitrary<Wishes> = fc.record({
  avoidFees: fc.boolean(),
  stepFree: fc.boolean(),
  preferLit: fc.boolean(),
  rings: fc.boolean(),
});
const planArb: fc.Arbitrary<PlanRequest> = fc.record({
  walk: fc.option(fc.constantFrom(...readyWalks)),
  keys: fc.uniqueArray(keyArb, { minLength: 1, maxLength: 12 }),
  stayMinutes: fc.constantFrom(10, 20, 30, 45, 60),
  setOut: fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2060, 0, 1) }).map(toKoreaTime),
  stepFree: fc.boolean(),
});
/** Ids of links have at most 80 letters. */
const shownArb: fc.Arbitrary<Shown> = fc
  .record({
    state: stateArb,
    longId: fc.option(fc.stringMatching(/^[a-z0-9]{80}$/)),
    start: startArb,
    wishes: wishesArb,
    plan: fc.option(planArb),
    saved: fc.uniqueArray(keyArb, { maxLength: 40 }),
  })
  .map(({ state, longId, ...rest }) => {
    const selection = longId === null ? state.selection : { kind: 'division' as const, id: longId };
    return { ...rest, state: { ...state, selection } };
  });
const nothingElse = {
  start: null,
  wishes: { avoidFees: false, stepFree: false, preferLit: false, rings: false },
  plan: null,
  saved: [],
};
const pointOf = () => middle;
const phoneArb = fc.record({ language: fc.constantFrom(...languages) }).map((part) => ({ ...defaultState, ...part }));

describe('what a kiosk hands over', () => {
  it('has at most 150 bytes, whatever is shown', () => {
    fc.assert(
      fc.property(shownArb, (shown) => {
        const { hash } = handOver(shown, pointOf);
        expect(new TextEncoder().encode(hash).length).toBeLessThanOrEqual(mostBytes);
        expect(hash).not.toMatch(/kiosk|theme|offline/);
        expect(hash).toMatch(/^[\x21-\x7e]+$/);
      }),
      { numRuns: 1000 },
    );
  });

  it('opens the same view, record, moment and language on any phone', () => {
    fc.assert(
      fc.property(shownArb, phoneArb, (shown, phone) => {
        const { view, selection, at, language } = shown.state;
        const opened = decodeState(handOver(shown, pointOf).hash, phone);
        expect(opened).toMatchObject({ view, selection, at, language, kiosk: false, theme: phone.theme });
      }),
    );
  });

  it('keeps where ways begin', () => {
    fc.assert(
      fc.property(shownArb, (shown) => {
        const { hash, left } = handOver(shown, pointOf);
        const { start } = readHanded(hash);
        expect(left).not.toContain('start');
        if (shown.start === null) expect(start).toBeNull();
        else if ('key' in shown.start) {
          if (start !== shown.start.key) expect(decodeStart(start ?? '')).toEqual(middle);
        } else {
          const [lon = 0, lat = 0] = decodeStart(start ?? '') ?? [];
          expect(lon).toBeCloseTo(shown.start.lon, 4);
          expect(lat).toBeCloseTo(shown.start.lat, 4);
        }
      }),
    );
  });

  it('keeps everything else, or says that it does not', () => {
    fc.assert(
      fc.property(shownArb, (shown) => {
        const { state, wishes, plan } = shown;
        const { hash, left } = handOver(shown, pointOf);
        const opened = decodeState(hash, defaultState);
        const handed = readHanded(hash);
        if (!left.includes('filters')) expect(opened.only).toEqual(state.only);
        if (!left.includes('compared')) expect(opened.compared).toEqual(state.compared);
        if (!left.includes('years')) expect(opened.years).toEqual(state.years);
        if (!left.includes('layers')) expect([opened.toggled, opened.flat]).toEqual([state.toggled, state.flat]);
        if (!left.includes('tool')) expect(opened.tool).toBe(state.tool);
        const lacks = left.some((part) => ['tool', 'settings', 'pinned'].includes(part));
        if (!lacks) expect(opened.params).toEqual(state.params);
        if (!left.includes('wishes')) expect(handed.wishes).toEqual(wishes);
        if (plan !== null && !left.includes('walk'))
          expect(handed.walk).toEqual({
            walk: plan.walk,
            stayMinutes: plan.stayMinutes,
            setOut: plan.setOut,
            stepFree: plan.stepFree,
            stops: plan.keys.map(shortKey).join(''),
          });
        if (!left.includes('saved')) expect(handed.saved).toBe(shown.saved.map(shortKey).join(''));
      }),
    );
  });

  it('has room for a walk of twelve stops and where it begins', () => {
    fc.assert(
      fc.property(planArb, pointArb, fc.constantFrom(...languages), (plan, start, language) => {
        const state = { ...defaultState, language, at: '2026-10-04T20:00' };
        expect(handOver({ ...nothingElse, state, start, plan }, pointOf).left).toEqual([]);
      }),
    );
  });

  it('names what found no room', () => {
    const params = { r: 'a'.repeat(60), set: 'assets', edges: '1'.repeat(90) };
    const state = { ...defaultState, view: 'planner' as const, tool: 'clusters' as const, params };
    expect(handOver({ ...nothingElse, state }, pointOf)).toEqual({
      hash: 'view=planner&lang=ko&tool=clusters&q=edges:' + '1'.repeat(90) + ';set:assets',
      left: ['pinned'],
    });
    const abroad = handOver({ ...nothingElse, state: defaultState, start: { lon: 2, lat: 48 } }, pointOf);
    expect(abroad).toEqual({ hash: 'lang=ko', left: ['start'] });
  });

  it('keeps the section of the map where nothing else says where to look', () => {
    const camera = { lon: 128.08181, lat: 35.18729, zoom: 14.34, bearing: 20, pitch: 40 };
    const view = { ...defaultState, camera };
    expect(handOver({ ...nothingElse, state: view }, pointOf).hash).toBe('map=14.3/35.1873/128.0818&lang=ko');
    const card = { ...view, selection: { kind: 'site' as const, id: 'jinjuseong' } };
    expect(handOver({ ...nothingElse, state: card }, pointOf).hash).toBe('lang=ko&sel=site:jinjuseong');
  });
});

describe('what a phone reads', () => {
  it('of any text does no harm', () => {
    fc.assert(
      fc.property(anyTextArb, fc.constantFrom('from', 'walk', 'way', 'kept'), (text, name) => {
        const { start, saved } = readHanded(`#${name}=${text}`);
        if (start !== null) expect(start).toMatch(/^([a-z]+:[a-z0-9-]+|[0-9a-z]{6})$/);
        expect(saved).toMatch(/^[\w-]*$/);
        readWalkCode(text);
      }),
    );
  });

  it('of a point is that point, and of other letters none', () => {
    expect(decodeStart(encodeStart(...middle) ?? '')).toEqual(middle);
    expect(encodeStart(127, 35.2)).toBeNull();
    expect(decodeStart('zzzzzz')).toBeNull();
  });
});

describe('what a phone goes on with', () => {
  const keys = ['site:jinjuseong', 'site:chokseongnu', 'site:uiam'];

  beforeAll(async () => {
    records.value = await loadRealRecords();
    recordsSettled.value = true;
  });
  afterAll(() => {
    records.value = noRecords;
    recordsSettled.value = false;
    favourites.value = [];
    addedByLink.value = null;
    planRequest.value = null;
    walkWishes.value = noWishes;
  });
  const takenOver = async (hash: string) => {
    takeOver(hash);
    await Promise.resolve();
  };

  it('is asked of ways by the code or by the phone', async () => {
    walkWishes.value = { ...noWishes, stepFree: true };
    await takenOver('#way=lit');
    expect(walkWishes.value).toEqual({ ...noWishes, stepFree: true, preferLit: true });
  });

  it('counts saved places once that are stops of the walk too', async () => {
    const setOut = toKoreaTime(Date.UTC(2026, 9, 4));
    const plan = { walk: null, keys, stayMinutes: 20, setOut, stepFree: false };
    const { hash } = handOver({ ...nothingElse, state: defaultState, plan, saved: keys }, pointOf);
    await takenOver(`#${hash}`);
    expect(favourites.value).toEqual(keys);
    expect(addedByLink.value).toBe(3);
    expect(planRequest.value).toEqual(plan);
  });
});

describe('short keys', () => {
  let items: readonly Item[];
  beforeAll(async () => {
    items = itemsOf(await loadRealRecords());
  });

  it('are different for every record', () => {
    expect(new Set(items.map((item) => shortKey(itemKey(item)))).size).toBe(items.length);
  });

  it('lead back to the records, and unknown ones to nothing', () => {
    const keys = items.map(itemKey);
    const some = keys.filter((_, index) => index % 100 === 0);
    expect(keysOfShort(some.map(shortKey).join(''), keys)).toEqual(some);
    expect(keysOfShort('AAAAAAAAAA', keys)).toEqual([]);
  });

  it('leave room for the longest name of a record beside a moment and a start', () => {
    const longest = items.toSorted((a, b) => itemKey(b).length - itemKey(a).length)[0];
    const { kind, id } = longest ?? { kind: 'site' as const, id: '' };
    const state = { ...defaultState, selection: { kind, id }, at: '2026-10-04T20:00' };
    expect(handOver({ ...nothingElse, state, start: { key: itemKey({ kind, id }) } }, pointOf).left).toEqual([]);
  });
});

describe('the address in a code', () => {
  it('is the one that is set, else that of the page, else none where only this machine reaches it', () => {
    const set = 'https://map.example.org/';
    expect(addressForOthers(set, 'http://127.0.0.1:8080/#kiosk=1')).toBe(set);
    expect(addressForOthers(null, 'https://map.example.org/jinju/#kiosk=1')).toBe('https://map.example.org/jinju/');
    for (const page of ['http://localhost/', 'http://127.0.0.1:8080/', 'http://[::1]/', 'file:///srv/index.html'])
      expect(addressForOthers(null, page)).toBeNull();
  });
});
