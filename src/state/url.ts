import { facets } from '../core/facets.ts';
import { itemKinds, views } from '../core/item.ts';
import { languages } from '../core/model/vocabulary.ts';
import { parseKoreaTime } from '../core/schedule/korea-time.ts';
import {
  type AppState,
  type Camera,
  dialogs,
  type Params,
  type Selection,
  themeChoices,
  tools,
  type YearRange,
} from './app-state.ts';

const maxHashLength = 4000;
const maxIds = 80;
const entryId = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const oneOf = <T extends string>(values: readonly T[], text: string | null): T | null =>
  values.find((value) => value === text) ?? null;

/** `zoom/lat/lon[/bearing[/pitch]]` as MapLibre writes it, rounded to what a screen can show. */
export function formatCamera({ lon, lat, zoom, bearing, pitch }: Camera): string {
  const digits = Math.min(6, Math.max(2, Math.ceil((zoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10)));
  const round = (value: number, places: number) => String(Number(value.toFixed(places)));
  const parts = [round(zoom, 2), round(lat, digits), round(lon, digits)];
  if (bearing !== 0 || pitch !== 0) parts.push(round(bearing, 1));
  if (pitch !== 0) parts.push(round(pitch, 1));
  return parts.join('/');
}

/** The camera of a `map=` value, or null where a number is missing, not finite or out of range. */
export function parseCamera(text: string | null): Camera | null {
  if (text === null || !/^-?[\d.]+(\/-?[\d.]+){2,4}$/.test(text)) return null;
  const [zoom = Number.NaN, lat = Number.NaN, lon = Number.NaN, bearing = 0, pitch = 0] = text.split('/').map(Number);
  const inside =
    zoom >= 0 && zoom <= 24 && Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && Math.abs(bearing) <= 360 && pitch >= 0;
  return inside && pitch <= 85 ? { lon, lat, zoom, bearing, pitch } : null;
}

function parseSelection(text: string | null): Selection | null {
  const [kindText = '', id = ''] = (text ?? '').split(':');
  const kind = oneOf(itemKinds, kindText);
  return kind !== null && entryId.test(id) && id.length <= 80 ? { kind, id } : null;
}

function parseYears(text: string | null): YearRange | null {
  const [, from, to] = /^((?:19|20)\d\d)-((?:19|20)\d\d)$/.exec(text ?? '') ?? [];
  const range = { from: Number(from), to: Number(to) };
  return range.from <= range.to ? range : null;
}

function parseIds(text: string | null): readonly string[] {
  const ids = (text ?? '').split(',').filter((id) => entryId.test(id) && id.length <= 60);
  return [...new Set(ids)].sort().slice(0, maxIds);
}

const paramName = /^[a-z][a-z0-9]{0,15}$/;
const paramValue = /^[A-Za-z0-9.,_~*-]{1,2000}$/;

const isParam = ([name, value]: readonly [string, string]): boolean => paramName.test(name) && paramValue.test(value);

/** `name:value;name:value`, names in their order. */
const formatParams = (params: Params): string =>
  Object.entries(params)
    .filter(isParam)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}:${value}`)
    .join(';');

function parseParams(text: string | null): Params {
  const pairs = (text ?? '').split(';').map((pair): [string, string] => {
    const [name = '', value = ''] = pair.split(':');
    return [name, value];
  });
  return Object.fromEntries(pairs.filter(isParam).slice(0, 40));
}

/** The hash (without `#`) that stands for a state: only what differs from `base`, always in the same order. */
export function encodeState(state: AppState, base: AppState): string {
  const parts: string[] = [];
  if (state.camera !== null) parts.push(`map=${formatCamera(state.camera)}`);
  if (state.view !== base.view) parts.push(`view=${state.view}`);
  if (state.language !== base.language) parts.push(`lang=${state.language}`);
  if (state.theme !== base.theme) parts.push(`theme=${state.theme}`);
  if (state.at !== null) parts.push(`at=${state.at}`);
  if (state.selection !== null) parts.push(`sel=${state.selection.kind}:${state.selection.id}`);
  if (state.toggled.length > 0) parts.push(`show=${state.toggled.join(',')}`);
  if (state.only.length > 0) parts.push(`only=${state.only.join(',')}`);
  if (state.years !== null) parts.push(`years=${state.years.from}-${state.years.to}`);
  if (state.compared.length > 0) parts.push(`cmp=${state.compared.join(',')}`);
  if (state.flat) parts.push('flat=1');
  if (state.tool !== null) parts.push(`tool=${state.tool}`);
  const params = formatParams(state.params);
  if (state.tool !== null && params !== '') parts.push(`q=${params}`);
  if (state.offline) parts.push('offline=1');
  if (state.dialog !== null) parts.push(`open=${state.dialog}`);
  if (state.embed !== base.embed) parts.push('embed=1');
  if (state.text) parts.push('text=1');
  if (state.kiosk !== base.kiosk) parts.push(`kiosk=${state.kiosk ? 1 : 0}`);
  return parts.join('&');
}

/** The state that a hash (with or without `#`) stands for. Anything missing, unknown or malformed is as in `base`; never throws. */
export function decodeState(hash: string, base: AppState): AppState {
  const text = hash.startsWith('#') ? hash.slice(1) : hash;
  if (text.length > maxHashLength) return base;
  const values = new URLSearchParams(text);
  const at = values.get('at');
  return {
    view: oneOf(views, values.get('view')) ?? base.view,
    language: oneOf(languages, values.get('lang')) ?? base.language,
    theme: oneOf(themeChoices, values.get('theme')) ?? base.theme,
    camera: parseCamera(values.get('map')),
    at: at !== null && parseKoreaTime(at) !== null ? at : null,
    selection: parseSelection(values.get('sel')),
    toggled: parseIds(values.get('show')),
    only: facets.filter((facet) => (values.get('only') ?? '').split(',').includes(facet)),
    years: parseYears(values.get('years')),
    compared: parseIds(values.get('cmp')),
    flat: values.get('flat') === '1',
    tool: oneOf(tools, values.get('tool')),
    params: values.has('tool') ? parseParams(values.get('q')) : {},
    offline: values.get('offline') === '1',
    dialog: oneOf(dialogs, values.get('open')),
    // A page that is made for frames is never anything else.
    embed: base.embed || values.get('embed') === '1',
    text: values.get('text') === '1',
    kiosk: values.get('kiosk') === '1' || (values.get('kiosk') === null && base.kiosk),
  };
}
