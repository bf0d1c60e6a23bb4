import { isOrigin } from '../core/embed/origins.ts';
import { type AppState, defaultState, type Params, type Tool } from './app-state.ts';
import { encodeState } from './url.ts';

/** The page of the site that others may put into a frame: the same as the first one, and never anything but embedded. */
const framePage = import.meta.env.PROD ? 'embed.html' : '';

/** The origin of an address that someone typed; null where it is none of a web page. */
export function originOf(address: string): string | null {
  const text = address.trim();
  const url = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/:]+:\d/.test(text) ? text : `https://${text}`;
  if (text === '' || !URL.canParse(url)) return null;
  const { origin } = new URL(url);
  return isOrigin(origin) ? origin : null;
}

/** The origin that a hash names in `parent=`; null where it names none. Never throws. */
export function parentOf(hash: string): string | null {
  const named = new URLSearchParams(hash.replace(/^#/, '')).get('parent');
  return named !== null && isOrigin(named) ? named : null;
}

/** A base that has another language: then the link says which, whatever the device that opens it speaks. */
const baseFor = ({ language }: AppState): AppState => ({ ...defaultState, language: language === 'ko' ? 'en' : 'ko' });

/** The hash (without `#`) of an embedded map: of a state what a frame can show, and who may talk with it. */
export function embedHash(state: AppState, parent: string | null): string {
  const { view, language, theme, camera, at, selection, toggled, flat } = state;
  const shown = { ...defaultState, view, language, theme, camera, at, selection, toggled, flat, embed: true };
  return `${encodeState(shown, baseFor(state))}${parent === null ? '' : `&parent=${parent}`}`;
}

/** The address of a result of the workbench as this page frames it for itself: where the map looks, in its language and colours. */
export function resultAddress(
  state: AppState,
  { tool, params }: { readonly tool: Tool; readonly params: Params },
  page: string,
): string {
  const { view, language, theme, camera, at, toggled, flat } = state;
  const shown = { ...defaultState, view, language, theme, camera, at, toggled, flat, tool, params, embed: true };
  return beside(`./#${encodeState(shown, baseFor(state))}&parent=${new URL(page).origin}`, page);
}

const beside = (file: string, page: string): string => new URL(file, page.split(/[?#]/)[0]).href;

/** The address of an embedded map, beside a page of the site. */
export const embedAddress = (state: AppState, parent: string | null, page: string): string =>
  beside(`${framePage}#${embedHash(state, parent)}`, page);

/** The address of the whole map in the state of an embedded one, beside a page of the site. */
export const wholeMapAddress = (state: AppState, page: string): string =>
  beside(`./#${encodeState({ ...state, embed: false }, baseFor(state))}`, page);
