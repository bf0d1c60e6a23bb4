import { PMTiles, type Source } from 'pmtiles';
import { config } from '../config.ts';
import { type Extent, type FileFault, faultsOf, wantedFiles } from '../core/offline/progress.ts';
import { parseRelease, type Release, type ReleaseFile } from '../core/offline/release.ts';
import { DirectoryCache } from './directory-cache.ts';
import { keptFile } from './kept-file.ts';
import { sha256 } from './sha256.ts';
import { unpack } from './unpack.ts';

/** What the self-test found; `faults` are files that are missing, altered or cannot be opened. */
export interface AirplaneResult {
  readonly files: number;
  readonly bytes: number;
  readonly faults: readonly FileFault[];
}

const addressOf = (path: string): string => new URL(path, document.baseURI).href;

/** The list of files that the device keeps, or null. */
async function keptRelease(): Promise<Release | null> {
  const file = await keptFile(addressOf('release.json'));
  if (file === null) return null;
  const parsed = parseRelease(JSON.parse(await file.text()));
  return parsed.kind === 'release' ? parsed.release : null;
}

const sourceOf = (bytes: ArrayBuffer): Source => ({
  getKey: () => 'kept',
  getBytes: async (offset, length) => ({ data: bytes.slice(offset, offset + length) }),
});

/** Opens a kept file as the app does; rejects when that fails. */
async function open({ path }: ReleaseFile, bytes: ArrayBuffer): Promise<void> {
  if (path.endsWith('.json')) JSON.parse(new TextDecoder().decode(bytes));
  if (!path.endsWith('.pmtiles')) return;
  const archive = new PMTiles(sourceOf(bytes), new DirectoryCache(), unpack);
  const { minZoom } = await archive.getHeader();
  const [lon, lat] = config.home;
  const side = 2 ** minZoom;
  const north = Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI;
  const [x, y] = [Math.floor(((lon + 180) / 360) * side), Math.floor(((1 - north) / 2) * side)];
  const tile = await archive.getZxy(minZoom, x, y);
  if (tile === undefined) throw new Error(`${path}: expected a tile of Jinju at zoom ${minZoom}, found none`);
}

async function readFile(file: ReleaseFile): Promise<string | null> {
  const kept = await keptFile(addressOf(file.path));
  if (kept === null) return null;
  const bytes = await kept.arrayBuffer();
  try {
    await open(file, bytes);
  } catch {
    return 'unreadable';
  }
  return sha256(bytes);
}

/**
 * Reads every file that an extent asks for from what the device keeps, as if there were no network, compares it with its
 * SHA-256 and opens records and archives. `onFile` is told after each how many are done, of how many. Null: nothing is kept.
 */
export async function airplaneTest(
  extent: Extent,
  onFile: (done: number, all: number) => void,
): Promise<AirplaneResult | null> {
  const release = await keptRelease();
  if (release === null) return null;
  const files = wantedFiles(release, extent);
  const found = new Map<string, string>();
  for (const [index, file] of files.entries()) {
    const read = await readFile(file);
    if (read !== null) found.set(file.path, read);
    onFile(index + 1, files.length);
  }
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return { files: files.length, bytes, faults: faultsOf(release, extent, found) };
}
