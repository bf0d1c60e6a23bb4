import * as v from 'valibot';
import { config } from '../config.ts';
import { packedOutlinesSchema, unpackOutlines } from '../core/geo/packed-outlines.ts';
import type { CodedArea } from '../core/geo/polygons.ts';
import type { LampPlace } from '../core/proximity/people.ts';
import { lampCounts, packedLampsSchema, unpackLamps } from '../core/walking/lamps.ts';
import { fetchJson } from './fetch-json.ts';
import { fail, ok, type Result } from './result.ts';

/** The outlines of the divisions, which share every point of their borders, or why they could not be had. */
export const loadOutlines = (): Promise<Result<readonly CodedArea[]>> =>
  loadWhole('outlines.json', packedOutlinesSchema, unpackOutlines);

/** The places of the street lamps with their number, from west to east, or why they could not be had. */
export const loadLampPlaces = (): Promise<Result<readonly LampPlace[]>> =>
  loadWhole('lamps.json', packedLampsSchema, (packed) => {
    const counts = lampCounts(packed);
    return unpackLamps(packed).map((point, index) => ({ point, lamps: counts[index] ?? 1 }));
  });

/** A file that is of use only as a whole. */
async function loadWhole<T, Value>(
  name: string,
  schema: v.GenericSchema<unknown, T>,
  unpack: (packed: T) => Value,
): Promise<Result<Value>> {
  const fetched = await fetchJson(config.dataUrl + name);
  if (!fetched.ok) return fetched;
  const parsed = v.safeParse(schema, fetched.value);
  return parsed.success ? ok(unpack(parsed.output)) : fail('bad-record', name, parsed.issues[0].message);
}
