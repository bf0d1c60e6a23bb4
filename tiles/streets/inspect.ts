import { type ArchiveHeader, decodeHeader, HEADER_BYTES, MAGIC, SPEC_VERSION } from '../archive/header.ts';
import { MAX_TILE_ZOOM } from '../archive/hilbert.ts';
import { ArchiveError } from './errors.ts';
import { endOf } from './ranges.ts';

const VERSION_BYTE = MAGIC.length;
const READABLE: readonly string[] = ['none', 'gzip'];

/**
 * Returns what an archive's first bytes say, once they are known to be readable here.
 *
 * Throws an ArchiveError for another file or version, a compression other than none and gzip, tiles other than MVT, and
 * an archive that ends before its sections do.
 */
export function inspectHeader(bytes: Uint8Array, name: string, sizeBytes: number | undefined): ArchiveHeader {
  checkMagic(bytes, name);
  const header = decodeHeader(bytes);
  checkCompression(header.internalCompression, 'Directories and metadata', `${name}, byte 97`);
  checkCompression(header.tileCompression, 'The tiles', `${name}, byte 98`);
  checkTileType(header, name);
  checkZooms(header, name);
  checkSize(header, name, sizeBytes);
  return header;
}

/** Throws an ArchiveError when bytes are not the start of a PMTiles archive of version 3. */
export function checkMagic(bytes: Uint8Array, name: string): void {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 512));
  if (start.startsWith(MAGIC)) {
    const version = bytes[VERSION_BYTE] ?? 0;
    if (version !== SPEC_VERSION) throw wrongVersion(name, VERSION_BYTE, version);
    if (bytes.length >= HEADER_BYTES) return;
    throw noArchive(name, `${bytes.length} bytes`, `a header of ${HEADER_BYTES} bytes`);
  }
  if (start.startsWith('PM')) throw wrongVersion(name, 2, bytes[2] ?? 0);
  throw noArchive(name, kindOf(start), `a PMTiles archive, which begins with "${MAGIC}"`);
}

function kindOf(start: string): string {
  if (start === '') return 'nothing, 0 bytes';
  if (/^\s*<(!doctype html|html|head|body|!--)/i.test(start)) return 'an HTML page';
  if (/^\s*</.test(start)) return 'an XML document';
  if (/^\s*[{[]/.test(start)) return 'JSON';
  if (start.startsWith('\x1f\x8b')) return 'a gzip file';
  if (start.startsWith('PK')) return 'a zip file';
  if (start.startsWith('SQLite format 3')) return 'an SQLite file, perhaps MBTiles';
  const bytes = Array.from(start.slice(0, 7), (char) => char.charCodeAt(0).toString(16).padStart(2, '0'));
  return `the bytes ${bytes.join(' ')}`;
}

function noArchive(name: string, found: string, expected: string): ArchiveError {
  return new ArchiveError({
    problem: 'This is no PMTiles archive.',
    place: `${name}, byte 0`,
    found,
    expected,
    advice: 'check that the address or path leads to the .pmtiles file itself',
  });
}

function wrongVersion(name: string, byte: number, version: number): ArchiveError {
  return new ArchiveError({
    problem: 'The archive has another version of the PMTiles format.',
    place: `${name}, byte ${byte}`,
    found: `version ${version}`,
    expected: `version ${SPEC_VERSION}`,
    advice:
      version < SPEC_VERSION
        ? 'convert it with `pmtiles convert`, or take a newer one'
        : `take an archive of version ${SPEC_VERSION}`,
  });
}

function checkCompression(compression: string, what: string, place: string): void {
  if (READABLE.includes(compression)) return;
  throw new ArchiveError({
    problem: `${what} are packed in a way that cannot be read here.`,
    place,
    found: `compression ${compression}`,
    expected: READABLE.join(' or '),
  });
}

function checkTileType({ tileType }: ArchiveHeader, name: string): void {
  if (tileType === 'mvt') return;
  throw new ArchiveError({
    problem: 'The archive holds no vector tiles.',
    place: `${name}, byte 99`,
    found: `tile type ${tileType}`,
    expected: 'mvt',
    advice: 'take a vector archive with the Protomaps layers',
  });
}

function checkZooms({ minZoom, maxZoom }: ArchiveHeader, name: string): void {
  if (minZoom <= maxZoom && maxZoom <= MAX_TILE_ZOOM) return;
  throw new ArchiveError({
    problem: 'The zooms of the archive are not valid.',
    place: `${name}, bytes 100 and 101`,
    found: `${minZoom} to ${maxZoom}`,
    expected: `rising, 0 to ${MAX_TILE_ZOOM}`,
  });
}

function checkSize({ root, metadata, leaves, tileData }: ArchiveHeader, name: string, sizeBytes?: number): void {
  const end = Math.max(...[root, metadata, leaves, tileData].map(endOf));
  if (sizeBytes === undefined || end <= sizeBytes) return;
  throw new ArchiveError({
    problem: 'The archive is cut off.',
    place: name,
    found: `${sizeBytes} bytes`,
    expected: `${end} bytes, as its header says`,
    advice: 'download or upload it again',
  });
}
