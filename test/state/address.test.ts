import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { config } from '../../src/config.ts';
import { setLanguage } from '../../src/state/actions.ts';
import { syncAddress } from '../../src/state/address.ts';
import { type AppState, defaultState } from '../../src/state/app-state.ts';
import { appState, journey } from '../../src/state/store.ts';

vi.mock('../../src/load/fonts.ts', () => ({ loadFonts: async () => ({ faces: [], problems: [] }) }));

/** The history of the browser: the addresses, the last one is shown. */
let entries: string[];
let listeners: Map<string, () => unknown>;
let stop: () => void;

const change = (part: Partial<AppState>) => {
  appState.value = { ...appState.peek(), ...part };
};
const camera = { lon: 128.1, lat: 35.2, zoom: 12, bearing: 0, pitch: 0 };
const rest = () => vi.advanceTimersByTime(config.urlDelayMs);

beforeEach(() => {
  vi.useFakeTimers();
  entries = ['/map/'];
  listeners = new Map();
  const show = () => entries.at(-1) ?? '';
  vi.stubGlobal('location', {
    pathname: '/map/',
    search: '',
    get hash() {
      const at = show().indexOf('#');
      return at < 0 ? '' : show().slice(at);
    },
  });
  vi.stubGlobal('history', {
    pushState: (_state: unknown, _title: string, address: string) => entries.push(address),
    replaceState: (_state: unknown, _title: string, address: string) => entries.splice(-1, 1, address),
  });
  vi.stubGlobal('window', {
    innerWidth: 1440,
    innerHeight: 900,
    setTimeout,
    clearTimeout,
    addEventListener: (name: string, listener: () => unknown) => listeners.set(name, listener),
    removeEventListener: (name: string) => listeners.delete(name),
  });
  appState.value = defaultState;
  stop = syncAddress(defaultState);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the address', () => {
  it('stays clean as long as nothing was chosen', () => {
    rest();
    expect(entries).toEqual(['/map/']);
  });

  it('gets a step of the history for each choice', () => {
    change({ selection: { kind: 'site', id: 'uiam' } });
    change({ toggled: ['lamps'] });
    change({ view: 'planner', selection: null, toggled: [] });
    expect(entries).toEqual(['/map/', '/map/#sel=site:uiam', '/map/#sel=site:uiam&show=lamps', '/map/#view=planner']);
  });

  it('gets one step for a slider that moves, and its last value once it came to rest', () => {
    change({ tool: 'clusters' });
    change({ params: { radius: '305' } });
    for (const radius of ['310', '315', '320']) {
      vi.advanceTimersByTime(100);
      change({ params: { radius } });
    }
    expect(entries.slice(1)).toEqual(['/map/#tool=clusters', '/map/#tool=clusters&q=radius:305']);
    rest();
    expect(entries.slice(1)).toEqual(['/map/#tool=clusters', '/map/#tool=clusters&q=radius:320']);
    vi.advanceTimersByTime(2000);
    change({ params: { radius: '320', min: '5' } });
    expect(entries).toHaveLength(4);
  });

  it('gets one step for an hour or a span of years that moves', () => {
    for (const at of ['2025-10-10T20:00', '2025-10-10T20:10', '2025-10-10T20:20']) {
      change({ at });
      vi.advanceTimersByTime(100);
    }
    rest();
    vi.advanceTimersByTime(2000);
    for (const to of [1962, 1963, 1964]) {
      change({ years: { from: 1961, to } });
      vi.advanceTimersByTime(100);
    }
    rest();
    expect(entries.slice(1)).toEqual(['/map/#at=2025-10-10T20:20', '/map/#at=2025-10-10T20:20&years=1961-1964']);
  });

  it('follows the map without a step, once it came to rest', () => {
    change({ camera });
    change({ camera: { ...camera, zoom: 13 } });
    expect(entries).toEqual(['/map/']);
    rest();
    expect(entries).toEqual(['/map/#map=13/35.2/128.1']);
  });

  it('keeps in the step before where the map was', () => {
    change({ camera });
    change({ view: 'planner', camera: null });
    expect(entries).toEqual(['/map/#map=12/35.2/128.1', '/map/#view=planner']);
    rest();
    expect(entries).toHaveLength(2);
  });

  it('takes the state back when people go back, without a new step', async () => {
    change({ selection: { kind: 'site', id: 'uiam' } });
    change({ view: 'partners', selection: null });
    entries.pop();
    await listeners.get('popstate')?.();
    expect(appState.value).toEqual({ ...defaultState, selection: { kind: 'site', id: 'uiam' } });
    expect(journey.value?.far).toBe(true);
    rest();
    expect(entries).toEqual(['/map/', '/map/#sel=site:uiam']);
  });

  it('moves no map for a step back that a choice has overtaken', async () => {
    journey.value = null;
    change({ view: 'planner' });
    entries.pop();
    const followed = listeners.get('popstate')?.();
    await setLanguage('ja');
    await followed;
    expect(appState.value).toEqual({ ...defaultState, view: 'planner', language: 'ja' });
    expect(journey.value).toBeNull();
  });

  it('is not overwritten by what still waited when a link was followed', async () => {
    change({ camera });
    entries.push('/map/#lang=en');
    const followed = listeners.get('popstate')?.();
    rest();
    expect(entries).toEqual(['/map/', '/map/#lang=en']);
    await followed;
    expect(appState.value.language).toBe('en');
  });

  it('is left alone after the end', () => {
    stop();
    change({ view: 'planner' });
    rest();
    expect(entries).toEqual(['/map/']);
    expect(listeners.size).toBe(0);
  });
});
