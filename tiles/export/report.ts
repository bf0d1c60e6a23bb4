import { groupBy } from '../../src/core/group-by.ts';
import { formatTable } from '../data/text-table.ts';
import type { EncodedTile } from '../encode/vector-tiles.ts';
import type { BuiltArchive } from './archives.ts';
import type { BuiltFile } from './manifest.ts';

/** Returns the tiles, features and bytes of an archive by zoom and by layer; bytes by layer are before gzip. */
export function describeArchive({ path, bytes, tiles }: BuiltArchive): string {
  const byZoom = groupBy(tiles, ({ z }) => z);
  const zoomRows = [...byZoom].map(([zoom, list]) => {
    const sizes = list.map((tile) => tile.bytes.length);
    return [`z${zoom}`, ...[list.length, countFeatures(list), sum(sizes), Math.max(...sizes)].map(String)];
  });
  return [
    `public/${path}: ${tiles.length} tiles, ${bytes.length} bytes`,
    formatTable(['zoom', 'tiles', 'features', 'gzip bytes', 'largest'], zoomRows),
    formatTable(['layer', 'zooms', 'tiles', 'features', 'raw bytes'], layerRows(tiles)),
  ].join('\n');
}

function layerRows(tiles: readonly EncodedTile[]): readonly (readonly string[])[] {
  const parts = tiles.flatMap(({ z, layers }) => Object.entries(layers).map(([name, size]) => ({ z, name, ...size })));
  return [...groupBy(parts, ({ name }) => name)].map(([name, list]) => {
    const zooms = list.map(({ z }) => z);
    const totals = [list.length, sum(list.map(({ features }) => features)), sum(list.map(({ bytes }) => bytes))];
    return [name, `${Math.min(...zooms)}–${Math.max(...zooms)}`, ...totals.map(String)];
  });
}

function countFeatures(tiles: readonly EncodedTile[]): number {
  return sum(tiles.flatMap(({ layers }) => Object.values(layers).map(({ features }) => features)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Returns a table of files and their bytes. */
export function describeFiles(files: readonly BuiltFile[]): string {
  return formatTable(
    ['file', 'bytes'],
    files.map(({ path, bytes }) => [`public/${path}`, `${bytes.length}`]),
  );
}
