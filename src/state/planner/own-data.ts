import { signal } from '@preact/signals';
import type { OwnData } from '../../core/own-data/own-data.ts';
import type { Params } from '../app-state.ts';
import { formatOwnDataParams, type OwnDataParams } from './own-data-params.ts';

/** The file of someone's own that is on the map; null: none. It is never stored and no link carries it. */
export const ownData = signal<OwnData | null>(null);

/** What someone chose by hand of how the file is read; it goes with the file. */
export const ownChoice = signal<Pick<OwnDataParams, 'system' | 'x' | 'y'>>({ system: null, x: null, y: null });

/** Returns the changes of the parameters by which a link knows the file again and reads it alike; of no file, that there is none. */
export function ownFileParams(isUsed = true): Readonly<Record<string, string | null>> {
  const file = isUsed ? (ownData.peek()?.digest?.slice(0, 12) ?? null) : null;
  const choice = file === null ? { system: null, x: null, y: null } : ownChoice.peek();
  return formatOwnDataParams({ ...choice, file });
}

/** Returns those of some parameters that are about the own file, for another tool to take over. */
export const ownFileOf = ({ file, crs, x, y }: Params): Params =>
  Object.fromEntries(
    Object.entries({ file, crs, x, y }).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
