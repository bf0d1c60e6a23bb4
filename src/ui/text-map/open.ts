import { language } from '../../state/store.ts';
import { openTexts } from '../../state/texts.ts';
import { wordParts } from './scene.ts';
import { TextMap } from './TextMap.tsx';

/** Returns the map in words once the texts that it is made of are there; rejects when they cannot be had. */
export async function openTextMap(): Promise<typeof TextMap> {
  await Promise.all(wordParts.map((part) => openTexts(part, language)));
  return TextMap;
}
