import * as v from 'valibot';
import { config } from '../config.ts';
import { fetchJson } from './fetch-json.ts';
import { fail, ok, type Result } from './result.ts';

const manifestSchema = v.object({ builtFrom: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)), dataDate: v.string() });

/** What the site was built from. */
export type DataManifest = v.InferOutput<typeof manifestSchema>;

/** The digest of the files that the site was built from and their newest date, or why it could not be had. */
export async function loadManifest(): Promise<Result<DataManifest>> {
  const fetched = await fetchJson(`${config.dataUrl}manifest.json`);
  if (!fetched.ok) return fetched;
  const parsed = v.safeParse(manifestSchema, fetched.value);
  return parsed.success ? ok(parsed.output) : fail('bad-record', 'manifest.json', parsed.issues[0].message);
}
