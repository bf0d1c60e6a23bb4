import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { MAX_TILE_ZOOM } from './archive/hilbert.ts';
import { listArchives } from './archive/list-archives.ts';
import { JINJU_AREA, parseArea, STREETS_MAX_ZOOM } from './streets/area.ts';
import { streetsSettings } from './streets/config.ts';
import { StreetsError } from './streets/errors.ts';
import { extractStreets, type StreetsRequest, type StreetsResult } from './streets/extract.ts';
import { formatBytes, Progress } from './streets/progress.ts';

const OUT = 'public/tiles/streets.pmtiles';

const USAGE = `Usage: npm run tiles:streets -- <address or file> [options]

Extracts Jinju from a PMTiles archive with the Protomaps layers, over range requests or from a file.

  --bbox=w,s,e,n   area in degrees, default ${JINJU_AREA.join(',')}
  --maxzoom=N      deepest zoom, default ${STREETS_MAX_ZOOM}
  --out=PATH       archive to write, default ${OUT}
  --help           this text

A download that broke off goes on when the same command is run again.`;

async function main(): Promise<number> {
  const request = readCommandLine(process.argv.slice(2));
  if (request === 'help') {
    console.log(USAGE);
    return 0;
  }
  const result = await extractStreets(request, streetsSettings, new Progress(process.stderr));
  const folder = dirname(request.out);
  if (resolve(folder) === resolve(dirname(OUT))) listArchives(folder);
  console.log(summaryOf(result, request.out));
  return 0;
}

function readCommandLine(args: string[]): StreetsRequest | 'help' {
  const { values, positionals } = parseOptions(args);
  if (values.help) return 'help';
  const [archive, ...others] = positionals;
  if (archive === undefined || others.length > 0) throw badUsage(`${positionals.length} archives`, 'one archive');
  const maxZoom = Number(values.maxzoom ?? STREETS_MAX_ZOOM);
  if (!Number.isInteger(maxZoom) || maxZoom < 0 || maxZoom > MAX_TILE_ZOOM) {
    throw badUsage(`--maxzoom=${values.maxzoom}`, `a whole zoom from 0 to ${MAX_TILE_ZOOM}`);
  }
  return {
    archive,
    area: values.bbox === undefined ? JINJU_AREA : parseArea(values.bbox),
    maxZoom,
    out: values.out ?? OUT,
  };
}

function parseOptions(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        bbox: { type: 'string' },
        maxzoom: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw badUsage(error instanceof Error ? error.message : String(error), 'the options that --help lists');
  }
}

function badUsage(found: string, expected: string): StreetsError {
  return new StreetsError({ problem: 'The command cannot be read.', place: 'command line', found, expected });
}

function summaryOf({ tiles, bytes, minZoom, maxZoom, sha256 }: StreetsResult, out: string): string {
  return `${out}: ${tiles} tiles, zooms ${minZoom} to ${maxZoom}, ${formatBytes(bytes)}, each tile read back.\nsha256 ${sha256}`;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof StreetsError ? error.message : error);
  process.exitCode = 1;
}
