import { computed, signal } from '@preact/signals';
import type { FeatureCollection } from 'geojson';
import type { Bbox } from '../core/geo/bbox.ts';
import { type Item, itemKey } from '../core/item.ts';
import { itemsOf } from '../core/items.ts';
import { isShown, type LegendEntry } from '../core/legend.ts';
import type { Source } from '../core/model/index.ts';
import { tiesBetween, timelineBounds } from '../core/partners/timeline.ts';
import { noRecords, type Records } from '../core/records.ts';
import { parseKoreaTime, toKoreaTime } from '../core/schedule/korea-time.ts';
import { litEdition } from '../core/schedule/occurrence.ts';
import { isSunUp } from '../core/schedule/sun.ts';
import type { Archives } from '../load/archives.ts';
import type { Face } from '../load/fonts.ts';
import type { Problem } from '../load/result.ts';
import { legendEntries, legendOf } from '../map/legend.ts';
import type { Theme } from '../map/palette.ts';
import { type AppState, type Camera, defaultState, type YearRange } from './app-state.ts';

/** What a link carries, and nothing else. */
export const appState = signal<AppState>(defaultState);

/** Font files of the chosen language. */
export const fontFaces = signal<readonly Face[]>([]);

export const records = signal<Records>(noRecords);
/** Whether every file of records has been answered for, well or badly. */
export const recordsSettled = signal(false);
export const archives = signal<Archives | null>(null);
export const problems = signal<readonly Problem[]>([]);

/** The visible part of the map; null while there is none, then lists show everything. */
export const bounds = signal<Bbox | null>(null);
export type MapStatus = 'loading' | 'ready' | 'absent';
export const mapStatus = signal<MapStatus>('loading');

/** The moment of the device's clock, advanced by `startClock`. */
export const now = signal(Date.now());

/** Where the map is asked to go; every request is a new object. */
export const journey = signal<{ readonly camera: Camera; readonly far: boolean } | null>(null);

export const shownMoment = computed(() => {
  const { at } = appState.value;
  return at === null ? now.value : (parseKoreaTime(at) ?? now.value);
});
const shownMinute = computed(() => Math.floor(shownMoment.value / 60_000));
/** The shown moment in Korea; the same object until the minute changes. */
export const koreaTime = computed(() => toKoreaTime(shownMinute.value * 60_000));

export const theme = computed<Theme>(() => {
  const choice = appState.value.theme;
  if (choice !== 'auto') return choice;
  return isSunUp(shownMoment.value) ? 'day' : 'night';
});

/** Whether the lanterns are lit at the shown moment. */
export const lit = computed(() => litEdition(records.value.editions, koreaTime.value) !== null);

const editionUpTo = (years: readonly number[], year: number): number => {
  const past = [...new Set(years)].filter((candidate) => candidate <= year).sort((a, b) => a - b);
  return past.at(-1) ?? Math.min(...years, year);
};
const shownYear = computed(() => Number(koreaTime.value.day.slice(0, 4)));
/** The latest edition of which a programme is known, up to the shown year. */
export const programmeEdition = computed(() =>
  editionUpTo(
    records.value.programme.map(({ edition }) => edition),
    shownYear.value,
  ),
);
/** The latest edition of which the place of a floating bridge is known, up to the shown year. */
export const bridgeEdition = computed(() =>
  editionUpTo(
    records.value.floatingBridges.filter(({ ends }) => ends !== null).map(({ edition }) => edition),
    shownYear.value,
  ),
);

/** The editions that the rows of the legend stand for. */
export const legendYears = computed(() => ({ programme: programmeEdition.value, bridges: bridgeEdition.value }));

const currentYear = computed(() => Number(toKoreaTime(now.value).day.slice(0, 4)));
/** First and last year of the timeline of ties. */
export const timeline = computed<YearRange>(() => timelineBounds(records.value.partners, currentYear.value));
/** The years whose ties are lit. */
export const shownYears = computed<YearRange>(() => appState.value.years ?? timeline.value);
/** Ids of the partner cities whose tie began in the lit years. */
export const litPartners = computed(() =>
  tiesBetween(records.value.partners, shownYears.value.from, shownYears.value.to).map(({ id }) => id),
);

/** Where points that the map watches are on the screen, in CSS pixels; those behind the globe are absent, all while it moves. */
export const screenPoints = signal<ReadonlyMap<string, { readonly x: number; readonly y: number }>>(new Map());

export const items = computed<readonly Item[]>(() => itemsOf(records.value));
export const itemByKey = computed(() => new Map(items.value.map((item) => [itemKey(item), item])));
export const sourceByKey = computed(() => new Map<string, Source>(records.value.sources.map((s) => [s.key, s])));

/** The legend rows of the current view; streets only where their archive is there. */
export const legend = computed(() =>
  legendOf(appState.value.view).filter((entry) => entry.id !== 'streets' || archives.value?.urls.streets !== undefined),
);

/**
 * What a tool of the workbench draws. Properties: `paint` (a role of the palette, `ramp-0` … `ramp-6` from low to high, or
 * `low-2` … `high-2` around a middle), `mark` (`area`, `line`, `dashed`, `point` or `ring`), `weight` (line width or radius in
 * pixels), `pick` (the key of the record that a touch selects), `faint` (true for what is only context), `label`.
 */
export const overlay = signal<FeatureCollection>({ type: 'FeatureCollection', features: [] });

/** Parts of the state that change more rarely than the camera: what reads these does not follow every move of the map. */
export const view = computed(() => appState.value.view);
export const language = computed(() => appState.value.language);
export const selected = computed(() => appState.value.selection);
const toggled = computed(() => appState.value.toggled);
const tool = computed(() => appState.value.tool);

const entryById = new Map(legendEntries.map((entry) => [entry.id, entry]));
/** Whether the legend entry of this id is shown in the current state. */
export function isEntryShown(id: string): boolean {
  const entry = entryById.get(id);
  return entry === undefined || isShown(entry, view.value, toggled.value, tool.value);
}

const matches = (entry: LegendEntry, item: Item): boolean => {
  if (entry.items === undefined || entry.items.kind !== item.kind) return false;
  if (item.kind === 'crossing') return item.category === String(bridgeEdition.value);
  return entry.items.category === undefined || entry.items.category === item.category;
};
/** The items that a legend entry stands for. */
export const itemsOfEntry = (entry: LegendEntry): readonly Item[] => items.value.filter((item) => matches(entry, item));

/** Whether a row of the current view's legend stands for an item: such an item may be switched off. */
export const isOfLegend = (item: Item): boolean => legend.value.some((entry) => matches(entry, item));

/** Items of the current view that the legend shows, on the map or without a place. */
export const shownItems = computed<readonly Item[]>(() => {
  const shown = legend.value.filter((entry) => isEntryShown(entry.id));
  const isLit = (item: Item) => item.kind !== 'partner' || litPartners.value.includes(item.id);
  return items.value.filter((item) => isLit(item) && shown.some((entry) => matches(entry, item)));
});
