import type { Encoding } from '../../core/own-data/own-data.ts';

/** Bytes that are decoded in one go. */
const chunkBytes = 256 * 1024;

const labels = ['utf-8', 'euc-kr'] as const;

function isAll(bytes: Uint8Array, label: Encoding): boolean {
  const decoder = new TextDecoder(label, { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += chunkBytes)
      decoder.decode(bytes.subarray(at, at + chunkBytes), { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/**
 * How the letters of a file are written: UTF-16 by its mark, UTF-8 if every byte fits, else EUC-KR (with the additions of
 * CP949) if every byte fits; null for anything else.
 */
export function encodingOf(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return labels.find((label) => isAll(bytes, label)) ?? null;
}

/** The text of a file in pieces, each with the share of the bytes that it ends at; a mark at its beginning is left out. */
export function* piecesOf(bytes: Uint8Array, encoding: Encoding): Generator<{ text: string; share: number }> {
  const decoder = new TextDecoder(encoding);
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    const end = Math.min(bytes.length, at + chunkBytes);
    yield { text: decoder.decode(bytes.subarray(at, end), { stream: end < bytes.length }), share: end / bytes.length };
  }
}
