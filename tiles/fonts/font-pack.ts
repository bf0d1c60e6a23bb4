import { type FontFace, neededFaces } from './font-faces.ts';

/** The same faces with those in front that the texts of a first look need: these are worth fetching together. */
export function packFirst(
  faces: readonly FontFace[],
  firstTexts: string,
): { readonly faces: readonly FontFace[]; readonly packed: readonly FontFace[] } {
  const needed = new Set(neededFaces('ko', firstTexts).map(({ file }) => file));
  const packed = faces.filter(({ file }) => needed.has(file));
  return { faces: [...packed, ...faces.filter((face) => !packed.includes(face))], packed };
}
