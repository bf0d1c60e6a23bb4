import { bytesToHeader } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { type ArchiveHeader, decodeHeader, encodeHeader } from '../../../tiles/archive/header.ts';

const header: ArchiveHeader = {
  root: { offset: 127, length: 200 },
  metadata: { offset: 327, length: 50 },
  leaves: { offset: 377, length: 0 },
  tileData: { offset: 377, length: 2 ** 40 },
  addressedTiles: 30,
  tileEntries: 20,
  tileContents: 10,
  clustered: true,
  internalCompression: 'gzip',
  tileCompression: 'none',
  tileType: 'webp',
  minZoom: 3,
  maxZoom: 15,
  bounds: [-127.86, -35.04, 128.39, 35.36],
  center: { lon: 128.0847, lat: -35.1928, zoom: 12 },
};

describe('header', () => {
  it('is read by the pmtiles package as it was meant', () => {
    const bytes = encodeHeader(header);
    expect(bytes.length).toBe(127);
    expect(bytesToHeader(bytes.buffer as ArrayBuffer)).toMatchObject({
      specVersion: 3,
      rootDirectoryOffset: 127,
      rootDirectoryLength: 200,
      jsonMetadataOffset: 327,
      jsonMetadataLength: 50,
      leafDirectoryOffset: 377,
      leafDirectoryLength: 0,
      tileDataOffset: 377,
      tileDataLength: 2 ** 40,
      numAddressedTiles: 30,
      numTileEntries: 20,
      numTileContents: 10,
      clustered: true,
      internalCompression: 2,
      tileCompression: 1,
      tileType: 4,
      minZoom: 3,
      maxZoom: 15,
      minLon: -127.86,
      minLat: -35.04,
      maxLon: 128.39,
      maxLat: 35.36,
      centerZoom: 12,
      centerLon: 128.0847,
      centerLat: -35.1928,
    });
  });

  it('reads back what it wrote', () => {
    expect(decodeHeader(encodeHeader(header))).toEqual(header);
  });

  it('reads a compression or tile type without a name as its number', () => {
    const bytes = encodeHeader(header);
    bytes[98] = 9;
    bytes[99] = 77;
    expect(decodeHeader(bytes)).toMatchObject({ tileCompression: 'code 9', tileType: 'code 77' });
  });

  it('refuses too few bytes and a number that is too large', () => {
    expect(() => decodeHeader(new Uint8Array(126))).toThrow('expected 127 bytes, found 126');
    const bytes = encodeHeader(header);
    bytes[63] = 255;
    expect(() => decodeHeader(bytes)).toThrow('at byte 56');
  });
});
