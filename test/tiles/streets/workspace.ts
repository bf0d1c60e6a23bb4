import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JINJU_AREA } from '../../../tiles/streets/area.ts';
import { type StreetsSettings, streetsSettings } from '../../../tiles/streets/config.ts';
import { extractStreets, type StreetsRequest, type StreetsResult } from '../../../tiles/streets/extract.ts';
import { Progress } from '../../../tiles/streets/progress.ts';
import { FIXTURE_MAX_ZOOM } from './fixture.ts';

/** A folder of its own for one test, with an extract that writes into it and short pauses. */
export interface Workspace {
  readonly folder: string;
  readonly out: string;
  /** Everything that was told to the person so far. */
  readonly log: () => string;
  /** Names of the partial downloads that are left. */
  readonly parts: () => string[];
  extract(
    archive: string,
    settings?: Partial<StreetsSettings>,
    request?: Partial<StreetsRequest>,
  ): Promise<StreetsResult>;
  remove(): void;
}

/** Makes a workspace. */
export function makeWorkspace(): Workspace {
  const folder = mkdtempSync(join(tmpdir(), 'streets-test-'));
  const out = join(folder, 'out', 'streets.pmtiles');
  const cacheFolder = join(folder, 'cache');
  let log = '';
  const progress = new Progress({
    write: (text) => {
      log += text;
    },
  });
  const base = { ...streetsSettings, cacheFolder, retryDelaysMs: [5, 5, 5], idleTimeoutMs: 5_000 };
  return {
    folder,
    out,
    log: () => log,
    parts: () => (existsSync(cacheFolder) ? readdirSync(cacheFolder) : []),
    extract: (archive, settings = {}, request = {}) =>
      extractStreets(
        { archive, area: JINJU_AREA, maxZoom: FIXTURE_MAX_ZOOM, out, ...request },
        { ...base, ...settings },
        progress,
      ),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
