import type { Bbox } from '../../core/geo/bbox.ts';
import type { OwnData } from '../../core/own-data/own-data.ts';
import type { CollectorLimits } from '../../core/own-data/point-collector.ts';
import type { SystemId } from '../../core/own-data/system-ids.ts';
import type { Steps } from '../../core/steps.ts';
import type { CsvLimits } from './csv-rows.ts';
import { encodingOf } from './decode.ts';
import { type OwnResult, refuse } from './own-problem.ts';
import { readCsv } from './read-csv.ts';
import { readGeoJson } from './read-geojson.ts';

/** The most that a file may hold. */
export interface OwnLimits extends CsvLimits, CollectorLimits {
  readonly maxRows: number;
  readonly maxDepth: number;
  readonly city: Bbox;
}

/** What someone chose in place of what would be detected: numbers of columns from 0, and the system. */
export interface OwnChoice {
  readonly x: number | null;
  readonly y: number | null;
  readonly system: SystemId | null;
}

/** How a file is to be read. */
export interface ReadOptions {
  readonly limits: OwnLimits;
  readonly choice: OwnChoice;
}

/** What is read of the contents alone. */
export type ReadPoints = Omit<OwnData, 'file' | 'digest' | 'format' | 'encoding'>;

const firstBytes = 4096;

/** How a ZIP archive begins, which a spreadsheet's own format is: `PK` and two letters that no text has. */
const zipStart = [0x50, 0x4b, 3, 4];

/** Whether it begins as no text does: with a zero byte, or as a ZIP archive. */
const isBinary = (bytes: Uint8Array): boolean =>
  zipStart.every((byte, at) => bytes[at] === byte) || (bytes[0] !== 0xff && bytes.subarray(0, firstBytes).includes(0));

/** The points of a file's bytes, or why it is refused; reports the share that is done. */
export function* readBytes(
  bytes: Uint8Array,
  options: ReadOptions,
): Steps<OwnResult<Omit<OwnData, 'file' | 'digest'>>> {
  if (bytes.length === 0) return refuse('empty');
  if (isBinary(bytes)) return refuse('not-text');
  const encoding = encodingOf(bytes);
  if (encoding === null) return refuse('encoding');
  const start = new TextDecoder(encoding).decode(bytes.subarray(0, firstBytes)).trimStart();
  if (start === '') return refuse('empty');
  const format = /^[{[]/.test(start) ? 'geojson' : 'csv';
  const read = yield* format === 'csv' ? readCsv(bytes, encoding, options) : readGeoJson(bytes, encoding, options);
  if (!read.ok) return read;
  if (read.value.lonLats.length === 0 && read.value.problemCount === 0) return refuse('no-points');
  return { ok: true, value: { ...read.value, format, encoding } };
}
