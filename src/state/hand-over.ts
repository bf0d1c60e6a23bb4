import { shortKey } from '../core/keep/short-keys.ts';
import { encodeStart } from '../core/keep/start-code.ts';
import { formatKoreaTime, parseKoreaTime } from '../core/schedule/korea-time.ts';
import { type AppState, defaultState } from './app-state.ts';
import { isItemKey } from './favourites-link.ts';
import { type PlanRequest, readyWalks } from './planned.ts';
import { encodeState } from './url.ts';

/** As many bytes as the state in a code may have, so that any phone reads it from any screen. */
export const mostBytes = 150;

/** Where ways begin: at a known place, or at a point in degrees. */
export type Start = { readonly key: string } | { readonly lon: number; readonly lat: number };

/** What people may ask of their ways, as a link names it. */
export const wayWishes = { avoidFees: 'free', stepFree: 'step-free', preferLit: 'lit', rings: 'rings' } as const;
export type Wishes = Readonly<Record<keyof typeof wayWishes, boolean>>;

/** What is shown, with what the address bar does not carry. */
export interface Shown {
  readonly state: AppState;
  readonly start: Start | null;
  readonly wishes: Wishes;
  readonly plan: PlanRequest | null;
  /** Keys of items to save on the other device. */
  readonly saved: readonly string[];
}

/** What may find no room in a code. */
export const leavable = [
  ...(['start', 'walk', 'saved', 'wishes', 'tool', 'settings', 'pinned'] as const),
  ...(['filters', 'compared', 'years', 'layers', 'camera'] as const),
] as const;
export type Leavable = (typeof leavable)[number];

/** A hash (without `#`) of at most `mostBytes` that opens the same on another device, and what it lacks. */
export interface HandedOver {
  readonly hash: string;
  readonly left: readonly Leavable[];
}

const minuteMs = 60_000;
/** Planned walks are younger than the map. */
const firstMinute = Date.UTC(2020, 0, 1) / minuteMs;

/** The walk as `<which><stay>.<minute of setting out>.<stops>`: `which` is its place among the ready ones, 0 for saved places. */
function walkCode({ walk, keys, stayMinutes, setOut, stepFree }: PlanRequest): string {
  const clock = `${String(Math.floor(setOut.minutes / 60)).padStart(2, '0')}:${String(setOut.minutes % 60).padStart(2, '0')}`;
  const minute = Math.round((parseKoreaTime(`${setOut.day}T${clock}`) ?? 0) / minuteMs) - firstMinute;
  const which = walk === null ? 0 : readyWalks.indexOf(walk) + 1;
  return `${which}${stepFree ? 's' : ''}${stayMinutes}.${Math.max(0, minute).toString(36)}.${keys.map(shortKey).join('')}`;
}

/** What `walkCode` wrote, its stops still short; null for any other text. */
export function readWalkCode(code: string): (Omit<PlanRequest, 'keys'> & { readonly stops: string }) | null {
  const [, which = '', flat = '', stay = '', minute = '', stops = ''] =
    /^([0-9])(s?)(\d{1,3})\.([0-9a-z]{1,6})\.((?:[\w-]{5}){1,12})$/.exec(code) ?? [];
  const walk = which === '0' ? null : readyWalks[Number(which) - 1];
  if (which === '' || walk === undefined) return null;
  const epochMs = (Number.parseInt(minute, 36) + firstMinute) * minuteMs;
  const [day = '', clock = ''] = formatKoreaTime(epochMs).split('T');
  const minutes = Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  if (!/^20\d\d-/.test(day)) return null;
  return { walk, stayMinutes: Number(stay), stepFree: flat === 's', setOut: { day, minutes }, stops };
}

const roundCamera = ({ camera }: AppState): AppState['camera'] =>
  camera === null
    ? null
    : {
        lon: Number(camera.lon.toFixed(4)),
        lat: Number(camera.lat.toFixed(4)),
        zoom: Number(camera.zoom.toFixed(1)),
        bearing: 0,
        pitch: 0,
      };

const withoutPinned = ({ pin: _pin, r: _receipt, ...params }: AppState['params']): AppState['params'] => params;

const startParts = (start: Start): readonly string[] => {
  const code = 'key' in start ? null : encodeStart(start.lon, start.lat);
  if ('key' in start) return isItemKey(start.key) ? [`from=${start.key}`] : [];
  return code === null ? [] : [`from=${code}`];
};

/** Gathers what fits, what matters most first. */
class Code {
  #state: AppState;
  readonly #extras: string[] = [];
  readonly left: Leavable[] = [];

  constructor(state: AppState) {
    this.#state = state;
  }

  /** The language is always said: it is that of the visitor, not of the phone. */
  hash(state = this.#state, extras: readonly string[] = this.#extras): string {
    const other = state.language === 'ko' ? 'en' : 'ko';
    return [encodeState(state, { ...defaultState, language: other }), ...extras].join('&');
  }

  #fits = (state: AppState, extras: readonly string[]): boolean => this.hash(state, extras).length <= mostBytes;

  /** Takes a change of the state where it fits. Returns whether it does. */
  state(name: Leavable, change: Partial<AppState>): boolean {
    const changed = { ...this.#state, ...change };
    const fits = this.#fits(changed, this.#extras);
    if (fits) this.#state = changed;
    else this.left.push(name);
    return fits;
  }

  /** Takes the first of these parts that fits. Returns its place; -1 where none does. */
  extra(name: Leavable, ...parts: readonly string[]): number {
    const place = parts.findIndex((candidate) => this.#fits(this.#state, [...this.#extras, candidate]));
    this.#extras.push(...parts.slice(place, place + 1).filter(() => place >= 0));
    if (place < 0) this.left.push(name);
    return place;
  }
}

/** As many of the saved items as fit beside the rest: the longest row first. */
const savedParts = (saved: readonly string[]): readonly string[] =>
  saved.map(
    (_, index) =>
      `kept=${saved
        .slice(0, saved.length - index)
        .map(shortKey)
        .join('')}`,
  );

function addStart(code: Code, { start }: Shown, pointOf: (key: string) => readonly [number, number] | null): void {
  if (start === null) return;
  const point = 'key' in start ? pointOf(start.key) : null;
  const asPoint = point === null ? [] : startParts({ lon: point[0], lat: point[1] });
  code.extra('start', ...startParts(start), ...asPoint);
}

/** A receipt and a pinned result are long, and nothing that another device could not do without. */
function addParams(code: Code, params: AppState['params']): void {
  const plain = withoutPinned(params);
  const whole = Object.keys(plain).length === 0 || code.state('settings', { params: plain });
  if (Object.keys(params).length > Object.keys(plain).length && whole) code.state('pinned', { params });
}

/**
 * The hash that opens what is shown on another device: the same view, record, moment and language, the ways from the same
 * point, and of everything else what finds room in 150 bytes; never a kiosk, a theme or the exact camera. `pointOf` gives
 * the point `[lon, lat]` of an item's key: a place with a long name is handed over as that.
 */
export function handOver(shown: Shown, pointOf: (key: string) => readonly [number, number] | null): HandedOver {
  const { state, wishes, plan, saved } = shown;
  const { view, language, at, selection, tool, params } = state;
  const code = new Code({ ...defaultState, view, language, at, selection });
  addStart(code, shown, pointOf);
  if (plan !== null && plan.keys.length > 0) code.extra('walk', `walk=${walkCode(plan)}`);
  const asked = Object.entries(wayWishes).flatMap(([wish, name]) => (wishes[wish as keyof Wishes] ? [name] : []));
  if (asked.length > 0) code.extra('wishes', `way=${asked.join(',')}`);
  if (saved.length > 0 && code.extra('saved', ...savedParts(saved)) > 0) code.left.push('saved');
  if (tool !== null && code.state('tool', { tool })) addParams(code, params);
  if (state.only.length > 0) code.state('filters', { only: state.only });
  if (state.compared.length > 0) code.state('compared', { compared: state.compared });
  if (state.years !== null) code.state('years', { years: state.years });
  if (state.toggled.length > 0 || state.flat) code.state('layers', { toggled: state.toggled, flat: state.flat });
  // A record, a walk or a tool says itself where the map looks.
  if (selection === null && plan === null && state.camera !== null)
    code.state('camera', { camera: roundCamera(state) });
  return { hash: code.hash(), left: code.left };
}
