import { digests } from 'virtual:checked-records';
import { config } from '../config.ts';
import type { View } from '../core/item.ts';
import type { RecordFile, Records } from '../core/records.ts';
import { fetchJson } from './fetch-json.ts';
import type { Problem } from './result.ts';
import { sha256Hex } from './sha256.ts';

/** Records of one file, and what was wrong with it. */
export interface Loaded {
  readonly records: Partial<Records>;
  readonly problems: readonly Problem[];
}

/** The files without which a view has nothing to list. */
export const firstFiles: Readonly<Record<View, readonly RecordFile[]>> = {
  festival: ['festival'],
  planner: ['creative', 'city'],
  partners: ['world'],
};

/** Whether a file came as it was when the site was built, which checked every record of it. */
async function isAsBuilt(file: RecordFile, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const digest = digests[file];
  return digest !== undefined && (await sha256Hex(bytes))?.startsWith(digest) === true;
}

/** Reads one file of records; what is broken in it is reported and left out, the rest is kept. */
export async function loadRecords(file: RecordFile): Promise<Loaded> {
  const url = `${config.dataUrl}${file}.json`;
  let bytes = new Uint8Array();
  const fetched = await fetchJson(url, { onBytes: (read) => (bytes = read) });
  if (!fetched.ok) return { records: {}, problems: [fetched.problem] };
  if (await isAsBuilt(file, bytes)) return { records: fetched.value as Partial<Records>, problems: [] };
  try {
    return (await import('./check-records.ts')).checkRecords(file, fetched.value);
  } catch (error) {
    return { records: {}, problems: [{ kind: 'offline', where: url, detail: String(error) }] };
  }
}
