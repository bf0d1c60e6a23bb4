import { ContentStore } from './contents.ts';
import type { DirectoryEntry } from './directory.ts';
import { gzip } from './gzip.ts';
import { type ArchiveHeader, encodeHeader, HEADER_BYTES, type Section, type TileType } from './header.ts';
import { tileAddressOf, tileIdOf } from './hilbert.ts';
import { packDirectories } from './leaves.ts';

/** One tile of an archive, with its bytes as they are stored, for example a gzipped vector tile. */
export interface ArchiveTile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly bytes: Uint8Array;
}

/** What an archive says of itself. Coordinates in degrees. */
export interface ArchiveOptions {
  /** Stored as JSON with its keys in the given order. Vector tiles should name their layers in `vector_layers`. */
  readonly metadata: Readonly<Record<string, unknown>>;
  /** [west, south, east, north] */
  readonly bounds: readonly [number, number, number, number];
  /** First view that a reader may open with; its zoom lies within the zooms of the tiles. */
  readonly center: { readonly lon: number; readonly lat: number; readonly zoom: number };
  /** How the given tile bytes are packed already; the writer packs none. */
  readonly tileCompression: 'none' | 'gzip';
  readonly tileType: Exclude<TileType, 'unknown'>;
}

interface NumberedTile {
  readonly tileId: number;
  readonly bytes: Uint8Array;
}

interface Layout {
  readonly entries: readonly DirectoryEntry[];
  readonly contents: ContentStore;
  readonly tiles: readonly NumberedTile[];
}

/**
 * Returns a PMTiles v3 archive of the tiles, in any order given: clustered, each content once, runs joined.
 *
 * The same tiles and options give the same bytes. Throws an Error that names the tile and what was expected when there
 * is no tile, a tile twice, one without bytes or outside its zoom's grid, and when bounds or center are not valid.
 * Source: PMTiles specification, version 3.
 */
export function writeArchive(tiles: Iterable<ArchiveTile>, options: ArchiveOptions): Uint8Array {
  const layout = layOut(numbered(tiles));
  const { root, leaves } = packDirectories(layout.entries);
  const metadata = gzip(new TextEncoder().encode(JSON.stringify(options.metadata)));
  const sections = placeSections(root.length, metadata.length, totalLength(leaves), layout.contents.byteLength);
  const header = describe(layout, sections, options);
  return concatenate([encodeHeader(header), root, metadata, ...leaves, ...layout.contents.blocks]);
}

function numbered(tiles: Iterable<ArchiveTile>): NumberedTile[] {
  const list: NumberedTile[] = [];
  for (const tile of tiles) {
    const tileId = tileIdOf(tile);
    if (tile.bytes.length === 0) {
      throw new Error(`Tile ${tile.z}/${tile.x}/${tile.y}: expected at least one byte, found none (leave it out)`);
    }
    list.push({ tileId, bytes: tile.bytes });
  }
  if (list.length === 0) throw new Error('Archive: expected at least one tile, found none');
  list.sort((a, b) => a.tileId - b.tileId);
  for (const [index, { tileId }] of list.entries()) {
    if (list[index + 1]?.tileId !== tileId) continue;
    const { z, x, y } = tileAddressOf(tileId);
    throw new Error(`Tile ${z}/${x}/${y}: expected once, found twice`);
  }
  return list;
}

function layOut(tiles: readonly NumberedTile[]): Layout {
  const contents = new ContentStore();
  const entries: DirectoryEntry[] = [];
  for (const { tileId, bytes } of tiles) {
    const { offset, length } = contents.add(bytes);
    const last = entries.at(-1);
    if (last && last.offset === offset && last.tileId + last.runLength === tileId) {
      entries[entries.length - 1] = { ...last, runLength: last.runLength + 1 };
    } else {
      entries.push({ tileId, offset, length, runLength: 1 });
    }
  }
  return { entries, contents, tiles };
}

type Sections = Pick<ArchiveHeader, 'root' | 'metadata' | 'leaves' | 'tileData'>;

function placeSections(root: number, metadata: number, leaves: number, tileData: number): Sections {
  let offset = HEADER_BYTES;
  const place = (length: number): Section => {
    const section = { offset, length };
    offset += length;
    return section;
  };
  return { root: place(root), metadata: place(metadata), leaves: place(leaves), tileData: place(tileData) };
}

function describe(layout: Layout, sections: Sections, options: ArchiveOptions): ArchiveHeader {
  const minZoom = tileAddressOf(layout.tiles[0]?.tileId ?? 0).z;
  const maxZoom = tileAddressOf(layout.tiles.at(-1)?.tileId ?? 0).z;
  checkBounds(options.bounds);
  checkCenter(options.center, minZoom, maxZoom);
  return {
    ...sections,
    addressedTiles: layout.tiles.length,
    tileEntries: layout.entries.length,
    tileContents: layout.contents.count,
    clustered: true,
    internalCompression: 'gzip',
    tileCompression: options.tileCompression,
    tileType: options.tileType,
    minZoom,
    maxZoom,
    bounds: options.bounds,
    center: options.center,
  };
}

function checkBounds(bounds: ArchiveOptions['bounds']): void {
  const [west, south, east, north] = bounds;
  if (west >= -180 && west < east && east <= 180 && south >= -90 && south < north && north <= 90) return;
  throw new Error(
    `Archive bounds: expected [west, south, east, north] in degrees, each pair rising, found [${bounds.join(', ')}]`,
  );
}

function checkCenter({ lon, lat, zoom }: ArchiveOptions['center'], minZoom: number, maxZoom: number): void {
  if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) {
    throw new Error(`Archive center: expected a longitude and latitude in degrees, found ${lon}, ${lat}`);
  }
  if (!Number.isInteger(zoom) || zoom < minZoom || zoom > maxZoom) {
    throw new Error(`Archive center: expected a whole zoom of its tiles, ${minZoom} to ${maxZoom}, found ${zoom}`);
  }
}

function totalLength(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(totalLength(parts));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
