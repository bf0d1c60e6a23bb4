import { batch } from '@preact/signals';
import { config } from '../config.ts';
import { type Facet, facets } from '../core/facets.ts';
import type { View } from '../core/item.ts';
import { type Language, languages } from '../core/model/vocabulary.ts';
import { loadFonts } from '../load/fonts.ts';
import type { Problem } from '../load/result.ts';
import type { AppState, Camera, Dialog, Params, Selection, ThemeChoice, Tool, YearRange } from './app-state.ts';
import { appState, fontFaces, isEntryShown, itemByKey, journey, legend, problems, records, timeline } from './store.ts';
import { fetchTexts, shownTexts } from './texts.ts';

const set = (change: Partial<AppState>): void => {
  appState.value = { ...appState.peek(), ...change };
};

const shorterSidePx = (): number => Math.min(window.innerWidth, window.innerHeight);

/** Zooms by which the map stands nearer than usual, so that a very large display is not left empty. */
export const nearerBy = (): number => Math.max(0, Math.log2(shorterSidePx() / config.usualSidePx));

/** The camera with which a view opens: what it must show fits into a smaller window, and fills a larger one. */
export function openingCamera(view: View): Camera {
  const { lon, lat, zoom, fitPx } = config.cameras[view];
  const fartherBy = Math.min(0, Math.log2(shorterSidePx() / fitPx));
  return { lon, lat, zoom: zoom + fartherBy + nearerBy(), bearing: 0, pitch: 0 };
}

/** Asks the map to go to a camera. */
export function travel(camera: Camera, far = false): void {
  journey.value = { camera, far };
}

/** Turns to another view: what is selected stays behind, the map flies to where the view begins. */
export function setView(view: View): void {
  if (view === appState.peek().view) return;
  const worlds = view === 'partners' || appState.peek().view === 'partners';
  batch(() => {
    set({
      view,
      selection: null,
      toggled: [],
      only: [],
      camera: null,
      years: null,
      compared: [],
      flat: false,
      tool: null,
      params: {},
    });
    travel(openingCamera(view), worlds);
  });
}

let textRequests = 0;

/** Fetches the texts of a language first, so that nothing flashes in another one; of two requests the later one wins. Tells whether it was this one. */
async function withTexts(language: Language, change: () => void): Promise<boolean> {
  textRequests += 1;
  const request = textRequests;
  const [, fonts] = await Promise.all([fetchTexts(language), loadFonts(language)]);
  // Parts that were opened while the fonts came, or they would be missing from what is shown.
  const texts = await fetchTexts(language);
  if (request !== textRequests) return false;
  batch(() => {
    shownTexts.value = texts;
    fontFaces.value = fonts.faces;
    report(...fonts.problems);
    change();
  });
  return true;
}

/** Takes over a whole state, as a link carries it; false where a later request came before it. */
export const applyState = (state: AppState): Promise<boolean> =>
  withTexts(state.language, () => {
    appState.value = state;
  });

/** Chooses the language; what else was chosen while its texts were fetched stays. */
export const setLanguage = (language: Language): Promise<boolean> => withTexts(language, () => set({ language }));

export const setTheme = (theme: ThemeChoice): void => set({ theme });

/** Shows the map as of a Korean local time; null: now. */
export const setAt = (at: string | null): void => set({ at });

/** Reverses the visibility of legend entries. */
export function toggle(ids: readonly string[]): void {
  const toggled = new Set(appState.peek().toggled);
  for (const id of ids) if (!toggled.delete(id)) toggled.add(id);
  set({ toggled: [...toggled].sort() });
}

/** Shows all or none of the current legend's entries among `ids`. */
export const showEntries = (ids: readonly string[], shown: boolean): void =>
  toggle(
    legend
      .peek()
      .filter(({ id }) => ids.includes(id) && isEntryShown(id) !== shown)
      .map(({ id }) => id),
  );

/** Narrows the festival's places to what has all of these facets. */
export const setOnly = (asked: readonly Facet[]): void =>
  set({ only: facets.filter((facet) => asked.includes(facet)) });

/** Lights the ties of these years; the whole timeline is no choice. */
export function setYears(years: YearRange | null): void {
  const whole = timeline.peek();
  set({ years: years === null || (years.from <= whole.from && years.to >= whole.to) ? null : years });
}

/** Compares these partner cities; all of them is no choice. */
export function setCompared(ids: readonly string[]): void {
  const all = records.peek().partners.length;
  set({ compared: ids.length === all ? [] : [...ids].sort() });
}

/** Shows a flat map in place of the globe, or the globe again. */
export const setFlat = (flat: boolean): void => set({ flat });

/** Opens a tool of the workbench with these parameters, and the legend as it starts with that tool; null: its questions. */
export const openTool = (tool: Tool | null, params: Params = {}): void => set({ tool, params, toggled: [] });

/** Changes parameters of the open tool; null takes one back to its default. */
export function setParams(changes: Readonly<Record<string, string | null>>): void {
  const merged = Object.entries({ ...appState.peek().params, ...changes });
  set({ params: Object.fromEntries(merged.filter((entry): entry is [string, string] => entry[1] !== null)) });
}
/** Opens or closes the screen that tells what the device keeps. */
export const setOffline = (offline: boolean): void => set({ offline });

/** Opens or closes what is open over the map. */
export const setDialog = (dialog: Dialog | null): void => set({ dialog });

/** Shows the map in words in place of the map, or the map again. */
export const setText = (text: boolean): void => set({ text });

/** Puts every legend entry back as at the start. */
export const resetLegend = (): void => set({ toggled: [] });

/** Selects a record, or nothing; `fly` brings the map to it. */
export function select(selection: Selection | null, fly = false): void {
  const item = selection === null ? undefined : itemByKey.peek().get(`${selection.kind}:${selection.id}`);
  batch(() => {
    set({ selection });
    if (fly && item?.position != null) {
      const { lon, lat } = item.position;
      const far = item.kind === 'partner' || item.kind === 'tie';
      const least = item.kind === 'division' ? 11 : far ? config.selectZoom.world : config.selectZoom.city;
      const wanted = least + nearerBy();
      const zoom = far ? wanted : Math.max(appState.peek().camera?.zoom ?? 0, wanted);
      travel({ lon, lat, zoom, bearing: 0, pitch: 0 }, far || (appState.peek().camera?.zoom ?? 14) < 8);
    }
  });
}

/** Remembers where the map came to rest. */
export const setCamera = (camera: Camera): void => set({ camera });

/** Notes a problem once. */
export function report(...found: readonly Problem[]): void {
  const known = new Set(problems.peek().map(({ kind, where }) => `${kind} ${where}`));
  const fresh = found.filter(({ kind, where }) => !known.has(`${kind} ${where}`));
  if (fresh.length > 0) problems.value = [...problems.peek(), ...fresh];
}

/** Notes that code or texts could not be fetched: for the app, or for a part of it. */
export const reportAway = (error: unknown, where = 'app'): void =>
  report({ kind: 'offline', where, detail: error instanceof Error ? error.message : String(error) });

/** The language of the device among those offered; English for every other. */
export function deviceLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const found = languages.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (found !== undefined) return found;
  }
  return 'en';
}
