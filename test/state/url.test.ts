import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestRingCode } from '../../src/core/geo/ring-code.ts';
import { itemKinds, views } from '../../src/core/item.ts';
import { languages } from '../../src/core/model/index.ts';
import { parseKoreaTime } from '../../src/core/schedule/korea-time.ts';
import { legendEntries } from '../../src/map/legend.ts';
import { type AppState, defaultState, dialogs, themeChoices } from '../../src/state/app-state.ts';
import { decodeState, encodeState, formatCamera, parseCamera } from '../../src/state/url.ts';
import { baseArb, cameraArb, stateArb } from './arbitraries.ts';

const decode = (hash: string) => decodeState(hash, defaultState);
const id = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Throws where a state is not one that the app can show. */
function expectValid(state: AppState): void {
  expect(views).toContain(state.view);
  expect(languages).toContain(state.language);
  expect(themeChoices).toContain(state.theme);
  expect(typeof state.kiosk).toBe('boolean');
  if (state.at !== null) expect(parseKoreaTime(state.at)).not.toBeNull();
  if (state.selection !== null) {
    expect(itemKinds).toContain(state.selection.kind);
    expect(state.selection.id).toMatch(id);
  }
  expect(state.toggled.every((entry) => id.test(entry))).toBe(true);
  expect(state.toggled).toEqual([...new Set(state.toggled)].toSorted());
  expect(state.compared.every((city) => id.test(city))).toBe(true);
  if (state.years !== null) expect(state.years.from).toBeLessThanOrEqual(state.years.to);
  expect(typeof state.flat).toBe('boolean');
  expect(typeof state.offline).toBe('boolean');
  expect(typeof state.embed).toBe('boolean');
  if (state.dialog !== null) expect(dialogs).toContain(state.dialog);
  expect(typeof state.text).toBe('boolean');
  if (state.camera !== null) {
    const { lon, lat, zoom, bearing, pitch } = state.camera;
    expect([lon, lat, zoom, bearing, pitch].every(Number.isFinite)).toBe(true);
    expect(Math.abs(lon) <= 180 && Math.abs(lat) <= 90 && zoom >= 0 && zoom <= 24 && pitch >= 0).toBe(true);
  }
}

describe('a state and its link', () => {
  it('are the same, for every state and every base', () => {
    fc.assert(
      fc.property(stateArb, baseArb, (state, base) => {
        expect(decodeState(encodeState(state, base), base)).toEqual(state);
        expect(decodeState(`#${encodeState(state, base)}`, base)).toEqual(state);
      }),
    );
  });

  it('names only what differs from the base, in a fixed order', () => {
    fc.assert(
      fc.property(stateArb, baseArb, (state, base) => {
        const keys = [...new URLSearchParams(encodeState(state, base)).keys()];
        const expected = [
          ...(state.camera === null ? [] : ['map']),
          ...(state.view === base.view ? [] : ['view']),
          ...(state.language === base.language ? [] : ['lang']),
          ...(state.theme === base.theme ? [] : ['theme']),
          ...(state.at === null ? [] : ['at']),
          ...(state.selection === null ? [] : ['sel']),
          ...(state.toggled.length === 0 ? [] : ['show']),
          ...(state.only.length === 0 ? [] : ['only']),
          ...(state.years === null ? [] : ['years']),
          ...(state.compared.length === 0 ? [] : ['cmp']),
          ...(state.flat ? ['flat'] : []),
          ...(state.tool === null ? [] : ['tool']),
          ...(Object.keys(state.params).length === 0 ? [] : ['q']),
          ...(state.offline ? ['offline'] : []),
          ...(state.dialog === null ? [] : ['open']),
          ...(state.embed ? ['embed'] : []),
          ...(state.text ? ['text'] : []),
          ...(state.kiosk === base.kiosk ? [] : ['kiosk']),
        ];
        expect(keys).toEqual(expected);
      }),
    );
  });

  it('carries every row of the legend at once', () => {
    const toggled = legendEntries.map(({ id }) => id).toSorted();
    const camera = { lon: -128.123456, lat: -35.123456, zoom: 14.22, bearing: -170.5, pitch: 60.5 };
    const state: AppState = { ...defaultState, view: 'planner', at: '2025-10-04T20:30', toggled, camera };
    expect(decode(encodeState(state, defaultState)).toggled).toEqual(toggled);
  });

  it('is empty for the base itself', () => {
    fc.assert(fc.property(baseArb, (base) => encodeState(base, base) === ''));
    expect(decode('')).toEqual(defaultState);
    expect(decode('#')).toEqual(defaultState);
  });

  it('needs no escaping and can be read aloud', () => {
    const state: AppState = {
      ...defaultState,
      view: 'planner',
      language: 'en',
      theme: 'night',
      at: '2025-10-04T20:30',
      selection: { kind: 'site', id: 'chokseongnu' },
      toggled: ['lamps', 'site-toilet'],
      camera: { lon: 128.0818, lat: 35.1872, zoom: 14.2, bearing: 0, pitch: 0 },
    };
    expect(encodeState(state, defaultState)).toBe(
      'map=14.2/35.1872/128.0818&view=planner&lang=en&theme=night&at=2025-10-04T20:30&sel=site:chokseongnu&show=lamps,site-toilet',
    );
    fc.assert(fc.property(stateArb, baseArb, (any, base) => /^[a-zA-Z0-9=&/.,:;_~*-]*$/.test(encodeState(any, base))));
  });
});

describe('the camera of a link', () => {
  it('is read as MapLibre writes it', () => {
    const camera = { zoom: 14.2, lat: 35.1872, lon: 128.0818, bearing: 0, pitch: 0 };
    expect(decode('map=14.2/35.1872/128.0818').camera).toEqual(camera);
    expect(decode('map=14.2/35.1872/128.0818/-17.6').camera).toEqual({ ...camera, bearing: -17.6 });
    expect(decode('map=14.2/35.1872/128.0818/-17.6/45').camera).toEqual({ ...camera, bearing: -17.6, pitch: 45 });
    expect(decode('map=1/-33/-70').camera).toEqual({ zoom: 1, lat: -33, lon: -70, bearing: 0, pitch: 0 });
  });

  it('comes back within a quarter of a pixel', () => {
    fc.assert(
      fc.property(cameraArb, (camera) => {
        const back = parseCamera(formatCamera(camera));
        // Degrees of longitude that one CSS pixel shows: a world is 512 px wide at zoom 0.
        const pixel = 360 / (512 * 2 ** camera.zoom);
        const allowed = Math.max(pixel / 4, 0.5e-6) + 1e-12;
        expect(Math.abs((back?.lon ?? Number.NaN) - camera.lon)).toBeLessThanOrEqual(allowed);
        expect(Math.abs((back?.lat ?? Number.NaN) - camera.lat)).toBeLessThanOrEqual(allowed);
        expect(Math.abs((back?.zoom ?? Number.NaN) - camera.zoom)).toBeLessThanOrEqual(0.005 + 1e-9);
        expect(Math.abs((back?.bearing ?? Number.NaN) - camera.bearing)).toBeLessThanOrEqual(0.05 + 1e-9);
        expect(Math.abs((back?.pitch ?? Number.NaN) - camera.pitch)).toBeLessThanOrEqual(0.05 + 1e-9);
      }),
    );
  });

  it.each([
    ...['', '14', '14/35', '14/35/128/0/0/0', '14//128', 'a/b/c', '14/35/128,5', '14/35/1e2', '.', './././'],
    ...['-1/35/128', '25/35/128', '14/91/128', '14/-90.1/128', '14/35/181', '14/35/-180.1'],
    ...['14/35/128/361', '14/35/128/0/86', '14/35/128/0/-1', 'NaN/35/128', 'Infinity/35/128', '14/35/12.3.4'],
    '14/35/128/',
  ])('is the one of the view where it cannot be: %j', (text) => {
    expect(decode(`map=${encodeURIComponent(text)}`).camera).toBeNull();
    expect(parseCamera(text)).toBeNull();
  });
});

describe('what a link cannot mean falls back', () => {
  it.each([
    'view=nowhere',
    'view=__proto__',
    'view=',
    'lang=fr',
    'lang=KO',
    'theme=dark',
    'at=2025-02-30T12:00',
    'at=tomorrow',
    'at=1999-01-01T00:00',
    'sel=castle:jinjuseong',
    'sel=site',
    'sel=site:',
    'sel=site:A B',
    'sel=site:<script>',
    `sel=site:${'a'.repeat(81)}`,
    'sel=:jinjuseong',
    'show=',
    'show=,,,',
    'show=Lamps,<b>,ㅊ',
    `show=${'a'.repeat(61)}`,
    'years=2007-1961',
    'years=1961',
    'years=1861-2007',
    'years=abcd-efgh',
    'cmp=,,',
    'cmp=Kyoto',
    'flat=0',
    'flat=yes',
    'offline=0',
    'text=yes',
    'offline=yes',
    'kiosk=yes',
    'kiosk=0',
    'unknown=1',
    '&&&',
    '===',
    '%',
    '%zz%E0%A4',
    '%00',
  ])('%s', (hash) => {
    expect(decode(hash)).toEqual(defaultState);
  });

  it('keeps what is right beside what is wrong', () => {
    expect(decode('view=planner&lang=xx&sel=site:uiam&map=99/99/999')).toEqual({
      ...defaultState,
      view: 'planner',
      selection: { kind: 'site', id: 'uiam' },
    });
  });

  it('keeps ids of the legend once and sorted', () => {
    expect(decode('show=river,lamps,river,Bad').toggled).toEqual(['lamps', 'river']);
  });

  it('has room for a drawn area and a pinned result with another, beside all that a map says', () => {
    const params = {
      area: 'A'.repeat(longestRingCode),
      pin: `reach~area*${'A'.repeat(longestRingCode)}~`.padEnd(2000, 'b'),
    };
    const toggled = legendEntries
      .slice(0, 20)
      .map(({ id }) => id)
      .toSorted();
    const camera = { lon: 128.08181, lat: 35.18729, zoom: 14.34, bearing: -20.1, pitch: 40.5 };
    const state: AppState = { ...defaultState, view: 'planner', tool: 'reach', params, toggled, camera };
    expect(decodeState(encodeState(state, defaultState), defaultState)).toEqual(state);
  });

  it('does not read a hash of unreasonable length', () => {
    expect(decode(`view=planner&x=${'x'.repeat(5000)}`)).toEqual(defaultState);
  });

  const junkArb = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom('%', '&', '=', '#', '/', ':', ',', '+', 'map', 'view', 'sel', 'show', '%E0', 'é', '1e9', '-'),
      )
      .map((parts) => parts.join('')),
    fc.string({ maxLength: 8000, minLength: 3000 }),
  );
  it('never throws and is always a state, for any garbage', () => {
    fc.assert(
      fc.property(junkArb, (hash) => expectValid(decode(hash))),
      { numRuns: 500 },
    );
  });

  it('never throws and is always a state, for damaged links', () => {
    const damagedArb = fc
      .tuple(stateArb, fc.nat(), fc.nat({ max: 5 }), fc.string({ unit: 'binary', maxLength: 6 }))
      .map(([state, where, cut, junk]) => {
        const hash = encodeState(state, defaultState);
        const index = where % (hash.length + 1);
        return hash.slice(0, index) + junk + hash.slice(index + cut);
      });
    fc.assert(
      fc.property(damagedArb, (hash) => expectValid(decode(hash))),
      { numRuns: 500 },
    );
  });
});
