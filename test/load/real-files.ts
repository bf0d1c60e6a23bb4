import { vi } from 'vitest';
import { noRecords, type Records, recordFiles } from '../../src/core/records.ts';
import { loadRecords } from '../../src/load/records.ts';
import type { Problem } from '../../src/load/result.ts';
import { cityData, creativeData, festivalData, sourcesData, worldData } from '../../tiles/export/app-data.ts';
import { realRecords } from '../tiles/real-data.ts';

/** What the app fetches below `data/`, made from the real data. */
export const realFiles: Readonly<Record<string, unknown>> = {
  'data/festival.json': festivalData(realRecords),
  'data/creative.json': creativeData(realRecords),
  'data/city.json': cityData(realRecords),
  'data/world.json': worldData(realRecords),
  'data/sources.json': sourcesData(realRecords),
};

/** Lets `fetch` answer with these files as JSON, and with 404 for every other address. */
export function serve(files: Readonly<Record<string, unknown>>): void {
  vi.stubGlobal('fetch', async (url: string) =>
    url in files ? Response.json(files[url]) : new Response('not found', { status: 404 }),
  );
}

/** Every record as the app has it after loading; throws when a problem is reported. */
export async function loadRealRecords(): Promise<Records> {
  serve(realFiles);
  const loaded = await Promise.all(recordFiles.map(loadRecords));
  vi.unstubAllGlobals();
  const problems: readonly Problem[] = loaded.flatMap((file) => file.problems);
  if (problems.length > 0) throw new Error(`expected no problem, found ${JSON.stringify(problems[0])}`);
  return Object.assign({}, noRecords, ...loaded.map(({ records }) => records));
}
