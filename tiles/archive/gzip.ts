import { gunzipSync, gzipSync } from 'node:zlib';

const TIME_BYTES = [4, 5, 6, 7];
const SYSTEM_BYTE = 9;
const UNKNOWN_SYSTEM = 255;

/**
 * Returns the bytes as gzip of the highest level, with no time and no operating system in its header.
 *
 * What it returns thus depends on the bytes and on Node's zlib alone.
 */
export function gzip(bytes: Uint8Array): Uint8Array {
  const packed = new Uint8Array(gzipSync(bytes, { level: 9 }));
  for (const index of TIME_BYTES) packed[index] = 0;
  packed[SYSTEM_BYTE] = UNKNOWN_SYSTEM;
  return packed;
}

/** Returns the bytes that a gzip holds. Throws zlib's error when it is no gzip, cut or damaged. */
export function gunzip(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(gunzipSync(bytes));
}
