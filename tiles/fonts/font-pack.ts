import { statSync } from 'node:fs';
import { type FontFace, rangeBounds } from './font-faces.ts';

/** A file that draws so many of the project's characters for each kB is needed by nearly every text. */
const packedFromPerKb = 1.2;

const charactersOf = ({ ranges }: FontFace): number =>
  ranges.map(rangeBounds).reduce((sum, [first, last]) => sum + last - first + 1, 0);

const isPacked = (face: FontFace): boolean => charactersOf(face) / (statSync(face.file).size / 1000) >= packedFromPerKb;

/** The same faces with those in front that are worth fetching together. */
export function packFirst(faces: readonly FontFace[]): {
  readonly faces: readonly FontFace[];
  readonly packed: readonly FontFace[];
} {
  const packed = faces.filter(isPacked);
  return { faces: [...packed, ...faces.filter((face) => !packed.includes(face))], packed };
}
