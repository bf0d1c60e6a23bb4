import { basePart, type Messages, type TextPart } from '../i18n/parts.ts';
import { appState } from '../state/store.ts';
import { textsWith } from '../state/texts.ts';

/** The texts of the first moments in the chosen language; components are only shown once they are there. */
export const useMessages = (): Messages => textsWith(basePart);

/** These texts together with those of a part, which the component's `lazily` has fetched. */
export const useTexts = <T extends object>(part: TextPart<T>): Messages & T => textsWith(part);

/** The chosen language. */
export const useLanguage = () => appState.value.language;
