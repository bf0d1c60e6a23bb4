import type { CardTexts, Messages } from '../i18n/parts.ts';
import { koreaTime, language, lit, records, shownMoment, sourceByKey } from '../state/store.ts';
import type { CardContext } from './cards/model.ts';

/** What a card depends on, as of the shown moment. */
export const shownContext = (t: Messages & CardTexts): CardContext => ({
  t,
  language: language.value,
  records: records.value,
  sources: sourceByKey.value,
  time: koreaTime.value,
  epochMs: shownMoment.value,
  lit: lit.value,
});
