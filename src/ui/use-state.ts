import type { Messages } from '../i18n/messages.ts';
import { appState, messages } from '../state/store.ts';

/** The texts of the chosen language; components are only shown once they are there. */
export function useMessages(): Messages {
  const texts = messages.value;
  if (texts === null)
    throw new Error('useMessages: expected the texts to be loaded before the first component, found none');
  return texts;
}

/** The chosen language. */
export const useLanguage = () => appState.value.language;
