import { profilePart } from '../../i18n/profile/part.ts';
import { language } from '../../state/store.ts';
import { openTexts } from '../../state/texts.ts';
import { Needs } from './Needs.tsx';
import { startNeeds } from './start.ts';

/** Returns the panel of needs once its texts are there, with what it changes at work; rejects when they cannot be had. */
export async function openNeeds(): Promise<typeof Needs> {
  await openTexts(profilePart, language);
  startNeeds();
  return Needs;
}
