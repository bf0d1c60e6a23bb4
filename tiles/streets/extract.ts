import { type ArchiveHeader, HEADER_BYTES } from '../archive/header.ts';
import { type ArchiveTile, writeArchive } from '../archive/writer.ts';
import { type Area, countTiles, tileIdsOf } from './area.ts';
import type { StreetsSettings } from './config.ts';
import { checkNotEmpty, findCoverageWarnings } from './coverage.ts';
import { ArchiveChangedError, ArchiveError, StreetsError } from './errors.ts';
import { inspectHeader } from './inspect.ts';
import { findMetadataWarnings, type Metadata, readMetadata } from './metadata.ts';
import { openSource } from './open-source.ts';
import { type FoundTile, planTiles } from './plan.ts';
import { formatBytes, type Progress } from './progress.ts';
import { mergeRanges, sumOf } from './ranges.ts';
import { saveArchive } from './save.ts';
import type { ArchiveSource } from './source.ts';
import { collectTiles } from './tiles.ts';

const FIRST_VIEW_ZOOM = 12;

/** What to extract, from where, to where. */
export interface StreetsRequest {
  /** Address or path of a PMTiles v3 archive with the Protomaps layers. */
  readonly archive: string;
  readonly area: Area;
  readonly maxZoom: number;
  readonly out: string;
}

/** What was written. */
export interface StreetsResult {
  readonly tiles: number;
  readonly bytes: number;
  readonly minZoom: number;
  readonly maxZoom: number;
  /** Of the written file, in hex. */
  readonly sha256: string;
  /** Bytes that lie between wanted ones and were fetched along. */
  readonly overheadBytes: number;
  /** Ranges of tile data that were asked for. */
  readonly ranges: number;
}

interface Tools {
  readonly settings: StreetsSettings;
  readonly progress: Progress;
}

/**
 * Writes the tiles of an area, from zoom 0 to a zoom, out of an archive into a new one, and returns what it wrote.
 *
 * Starts anew when the archive changes meanwhile. Throws a StreetsError for everything that a person can act on; then
 * the target is as it was before.
 */
export async function extractStreets(
  request: StreetsRequest,
  settings: StreetsSettings,
  progress: Progress,
): Promise<StreetsResult> {
  checkLimit('tiles', countTiles(request.area, request.maxZoom), settings.maxTiles);
  for (let restarts = 0; ; restarts++) {
    try {
      return await extractOnce(request, { settings, progress });
    } catch (error) {
      if (!(error instanceof ArchiveChangedError)) throw error;
      if (restarts === settings.restarts) throw keepsChanging(request.archive, error, restarts + 1);
      progress.warn(`the archive changed during the download (${error.message}); starting anew.`);
    }
  }
}

async function extractOnce(request: StreetsRequest, tools: Tools): Promise<StreetsResult> {
  const source = await openSource(request.archive, tools.settings, tools.progress);
  let keep = false;
  try {
    return await extractFrom(source, request, tools);
  } catch (error) {
    keep = !(error instanceof ArchiveError || error instanceof ArchiveChangedError);
    throw error;
  } finally {
    await source.close({ keep });
  }
}

async function extractFrom(
  source: ArchiveSource,
  request: StreetsRequest,
  { settings, progress }: Tools,
): Promise<StreetsResult> {
  const header = await readHeader(source);
  const metadata = await readMetadata(source, header);
  for (const warning of [
    ...findMetadataWarnings(metadata),
    ...findCoverageWarnings(header, request.area, request.maxZoom),
  ]) {
    progress.warn(warning);
  }
  const wanted = tileIdsOf(request.area, request.maxZoom);
  const plan = await planTiles(source, header, { wanted, mergeGapBytes: settings.mergeGapBytes });
  checkNotEmpty(plan.tiles, header, { name: source.name, ...request });
  progress.note(`${plan.tiles.length} tiles found through ${plan.directories} directories.`);
  const { ranges, overheadBytes } = await fetchTiles(source, plan.tiles, { settings, progress });
  const tiles = collectTiles(source, header, plan.tiles);
  const archive = buildArchive(tiles, metadata, request.area);
  const sha256 = await saveArchive(request.out, archive, tiles);
  const zooms = tiles.map(({ z }) => z);
  const [minZoom = 0, maxZoom = 0] = [zooms[0], zooms.at(-1)];
  return { tiles: tiles.length, bytes: archive.length, minZoom, maxZoom, sha256, overheadBytes, ranges };
}

async function readHeader(source: ArchiveSource): Promise<ArchiveHeader> {
  const range = { offset: 0, length: Math.min(HEADER_BYTES, source.sizeBytes ?? HEADER_BYTES) };
  await source.fetch([range]);
  return inspectHeader(source.read(range), source.name, source.sizeBytes);
}

async function fetchTiles(
  source: ArchiveSource,
  tiles: readonly FoundTile[],
  { settings, progress }: Tools,
): Promise<Pick<StreetsResult, 'ranges' | 'overheadBytes'>> {
  const wanted = tiles.map(({ range }) => range);
  const ranges = mergeRanges(wanted, settings.mergeGapBytes);
  const total = sumOf(ranges);
  checkLimit('bytes', total, settings.maxDownloadBytes);
  const overheadBytes = total - sumOf(mergeRanges(wanted, 0));
  const share = ((overheadBytes / total) * 100).toFixed(1);
  progress.note(
    `${formatBytes(total)} in ${ranges.length} ranges, of which ${formatBytes(overheadBytes)} (${share} %) lie between wanted tiles.`,
  );
  progress.begin('Tiles', total, total - source.remaining(ranges));
  await source.fetch(ranges, (bytes) => progress.advance(bytes));
  progress.end();
  return { ranges: ranges.length, overheadBytes };
}

function buildArchive(tiles: readonly ArchiveTile[], metadata: Metadata, area: Area): Uint8Array {
  const [west, south, east, north] = area;
  const zooms = tiles.map(({ z }) => z);
  const zoom = Math.max(zooms[0] ?? 0, Math.min(zooms.at(-1) ?? 0, FIRST_VIEW_ZOOM));
  return writeArchive(tiles, {
    metadata,
    bounds: area,
    center: { lon: (west + east) / 2, lat: (south + north) / 2, zoom },
    tileCompression: 'gzip',
    tileType: 'mvt',
  });
}

function checkLimit(unit: 'tiles' | 'bytes', found: number, limit: number): void {
  if (found <= limit) return;
  const format = unit === 'bytes' ? formatBytes : String;
  throw new StreetsError({
    problem: `The area has too many ${unit} for one archive.`,
    place: '--bbox, --maxzoom',
    found: format(found),
    expected: `at most ${format(limit)}`,
    advice: 'take a smaller area or a lower zoom',
  });
}

function keepsChanging(archive: string, cause: ArchiveChangedError, times: number): StreetsError {
  return new StreetsError(
    {
      problem: 'The archive kept changing during the download.',
      place: archive,
      found: `${times} changes, the last one ${cause.message}`,
      expected: 'the same ETag, date and size in every answer',
      advice: 'take the address of a dated archive, or download it and pass the file',
    },
    { cause },
  );
}
