import { fileURLToPath } from 'node:url';
import { checkData } from '../../tiles/data/check-data.ts';
import { readFolder } from '../../tiles/data/read-folder.ts';
import { toRecords } from '../../tiles/data/records.ts';

/** The files of `data/`. */
export const realFiles = readFolder(fileURLToPath(new URL('../../data', import.meta.url)));

/** What the checks make of them. */
export const realData = checkData(realFiles);

/** Their records. */
export const realRecords = toRecords(realData.entries);
