import { readFileSync } from 'node:fs';
import { noRecords, type Records, recordFiles } from '../src/core/records.ts';

const readFile = (name: string): Partial<Records> => JSON.parse(readFileSync(`public/data/${name}.json`, 'utf8'));

/** Every record of the last tile build, as the app has it after loading. */
export const readRecords = (): Records => Object.assign({}, noRecords, ...recordFiles.map(readFile));
