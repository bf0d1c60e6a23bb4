/** Bytes of a PMTiles v3 header. */
export const HEADER_BYTES = 127;
/** Bytes that every PMTiles archive from version 3 on begins with; the version follows. */
export const MAGIC = 'PMTiles';
/** The version that is written here. */
export const SPEC_VERSION = 3;

const COMPRESSIONS = ['unknown', 'none', 'gzip', 'brotli', 'zstd'] as const;
const TILE_TYPES = ['unknown', 'mvt', 'png', 'jpeg', 'webp', 'avif', 'mlt'] as const;
const DEGREES = 10_000_000;

/** How bytes are packed, by the names of the specification. */
export type Compression = (typeof COMPRESSIONS)[number];
/** What the tiles are, by the names of the specification. */
export type TileType = (typeof TILE_TYPES)[number];
/** A name of the specification, or the bare number where it has none. */
export type Coded<Name extends string> = Name | `code ${number}`;

/** Part of the archive, in bytes from its start. */
export interface Section {
  readonly offset: number;
  readonly length: number;
}

/** What a PMTiles v3 header says. Coordinates in degrees. */
export interface ArchiveHeader {
  readonly root: Section;
  readonly metadata: Section;
  readonly leaves: Section;
  readonly tileData: Section;
  /** Tiles that can be asked for; 0 when not counted. */
  readonly addressedTiles: number;
  /** Directory entries that point to tiles; 0 when not counted. */
  readonly tileEntries: number;
  /** Different contents that are stored; 0 when not counted. */
  readonly tileContents: number;
  /** True when contents lie in the order of their first tile id. */
  readonly clustered: boolean;
  readonly internalCompression: Coded<Compression>;
  readonly tileCompression: Coded<Compression>;
  readonly tileType: Coded<TileType>;
  readonly minZoom: number;
  readonly maxZoom: number;
  /** [west, south, east, north] */
  readonly bounds: readonly [number, number, number, number];
  readonly center: { readonly lon: number; readonly lat: number; readonly zoom: number };
}

/** Returns the 127 bytes of a header. Throws an Error for a compression or tile type without a number. */
export function encodeHeader(header: ArchiveHeader): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode(MAGIC));
  bytes[7] = SPEC_VERSION;
  const { root, metadata, leaves, tileData } = header;
  const counts = [header.addressedTiles, header.tileEntries, header.tileContents];
  const numbers = [...[root, metadata, leaves, tileData].flatMap(({ offset, length }) => [offset, length]), ...counts];
  for (const [index, value] of numbers.entries()) view.setBigUint64(8 + index * 8, BigInt(value), true);
  bytes[96] = header.clustered ? 1 : 0;
  bytes[97] = codeOf(COMPRESSIONS, header.internalCompression);
  bytes[98] = codeOf(COMPRESSIONS, header.tileCompression);
  bytes[99] = codeOf(TILE_TYPES, header.tileType);
  bytes[100] = header.minZoom;
  bytes[101] = header.maxZoom;
  for (const [index, value] of header.bounds.entries()) setDegrees(view, 102 + index * 4, value);
  bytes[118] = header.center.zoom;
  setDegrees(view, 119, header.center.lon);
  setDegrees(view, 123, header.center.lat);
  return bytes;
}

/**
 * Returns what the first 127 bytes of an archive say. Magic and version are the caller's to check.
 *
 * Throws a RangeError for fewer bytes or a number past 2^53−1.
 */
export function decodeHeader(bytes: Uint8Array): ArchiveHeader {
  if (bytes.length < HEADER_BYTES) {
    throw new RangeError(`PMTiles header: expected ${HEADER_BYTES} bytes, found ${bytes.length}`);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES);
  const section = (at: number): Section => ({ offset: safeUint64(view, at), length: safeUint64(view, at + 8) });
  const degrees = (at: number) => view.getInt32(at, true) / DEGREES;
  return {
    root: section(8),
    metadata: section(24),
    leaves: section(40),
    tileData: section(56),
    addressedTiles: safeUint64(view, 72),
    tileEntries: safeUint64(view, 80),
    tileContents: safeUint64(view, 88),
    clustered: view.getUint8(96) === 1,
    internalCompression: nameOf(COMPRESSIONS, view.getUint8(97)),
    tileCompression: nameOf(COMPRESSIONS, view.getUint8(98)),
    tileType: nameOf(TILE_TYPES, view.getUint8(99)),
    minZoom: view.getUint8(100),
    maxZoom: view.getUint8(101),
    bounds: [degrees(102), degrees(106), degrees(110), degrees(114)],
    center: { zoom: view.getUint8(118), lon: degrees(119), lat: degrees(123) },
  };
}

function setDegrees(view: DataView, at: number, degrees: number): void {
  view.setInt32(at, Math.round(degrees * DEGREES), true);
}

function safeUint64(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  if (value > Number.MAX_SAFE_INTEGER) {
    throw new RangeError(`PMTiles header: expected at most 2^53−1 at byte ${at}, found ${value}`);
  }
  return Number(value);
}

function nameOf<Name extends string>(names: readonly Name[], code: number): Coded<Name> {
  return names[code] ?? `code ${code}`;
}

function codeOf(names: readonly string[], name: string): number {
  const code = names.indexOf(name);
  if (code < 0) throw new Error(`PMTiles header: expected one of ${names.join(', ')}, found ${name}`);
  return code;
}
