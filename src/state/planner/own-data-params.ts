import { type SystemId, systemIds } from '../../core/own-data/system-ids.ts';
import type { Params } from '../app-state.ts';

/** What a link tells of a file: how it was read, and by which digits of its digest it is known again. */
export interface OwnDataParams {
  /** null: detected. */
  readonly system: SystemId | null;
  /** Numbers of the chosen columns from 0; null: by their headings. */
  readonly x: number | null;
  readonly y: number | null;
  /** First twelve digits of the file's digest; null: no file was there. */
  readonly file: string | null;
}

const columnNumber = (text: string | undefined): number | null =>
  text !== undefined && /^\d{1,3}$/.test(text) ? Number(text) : null;

/** Returns what the parameters say; anything missing or broken is left to be detected. */
export function parseOwnDataParams({ crs, x, y, file }: Params): OwnDataParams {
  return {
    system: systemIds.find((id) => id === crs) ?? null,
    x: columnNumber(x),
    y: columnNumber(y),
    file: file !== undefined && /^[0-9a-f]{12}$/.test(file) ? file : null,
  };
}

/** Returns the changes that write these parameters. */
export const formatOwnDataParams = ({
  system,
  x,
  y,
  file,
}: OwnDataParams): Readonly<Record<string, string | null>> => ({
  crs: system,
  x: x === null ? null : String(x),
  y: y === null ? null : String(y),
  file,
});
