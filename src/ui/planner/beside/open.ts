import { besidePart } from '../../../i18n/beside/part.ts';
import { plannerPart } from '../../../i18n/planner-parts.ts';
import { language } from '../../../state/store.ts';
import { openTexts } from '../../../state/texts.ts';
import { settingParts } from '../parts/use-setting-words.ts';
import { SideBySide } from './SideBySide.tsx';

/** Returns two results on two maps once its texts are there; rejects when they cannot be had. */
export async function openSideBySide(): Promise<typeof SideBySide> {
  await Promise.all([besidePart, plannerPart, ...settingParts].map((part) => openTexts(part, language)));
  return SideBySide;
}
