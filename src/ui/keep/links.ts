import { type AppState, defaultState, type Params, type Selection } from '../../state/app-state.ts';
import { encodeFavourites } from '../../state/favourites-link.ts';
import { appState } from '../../state/store.ts';
import { encodeState } from '../../state/url.ts';

/** The page with this hash. */
export const pageLink = (hash: string): string => `${location.href.split('#')[0]}#${hash}`;

const stateLink = (change: Partial<AppState>): string =>
  pageLink(encodeState({ ...defaultState, ...change }, defaultState));

/** The map opened at a record, in the language of the device that opens it. */
export const itemLink = (selection: Selection): string => stateLink({ selection });

/** The map opened at a record and a Korean local time `YYYY-MM-DDTHH:MM`. */
export const meetingLink = (selection: Selection, at: string): string => stateLink({ selection, at });

/** What is shown now, for another device: never as a kiosk, and wherever its own screen begins. */
export const handOnLink = (): string => stateLink({ ...appState.value, kiosk: false, camera: null });

/** What is shown now, from where it is shown. */
export const viewLink = (): string => stateLink({ ...appState.value, kiosk: false });

/** The map with these items added to the saved ones of whoever opens it. */
export const favouritesLink = (keys: readonly string[]): string => pageLink(encodeFavourites(keys));

/** The map at a Korean local time, with the places of a walk added to the saved ones. */
export const planLink = (keys: readonly string[], at: string): string =>
  pageLink(`${encodeState({ ...defaultState, at }, defaultState)}&${encodeFavourites(keys)}`);

/** The open tool of the workbench with these parameters, wherever the map looks. */
export const plannerLink = (params: Params): string => stateLink({ ...appState.value, kiosk: false, params });

/** The report of a mistake in what is selected now, as the hash of a page on another device. */
export const reportHash = (): string => {
  const { selection, view } = appState.value;
  return encodeState({ ...defaultState, selection, view, dialog: 'report' }, defaultState);
};
