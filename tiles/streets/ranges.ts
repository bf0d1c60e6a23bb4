import type { Section } from '../archive/header.ts';

/** Bytes of the archive, from its start. */
export type ByteRange = Section;

/** Returns the byte after the last of a range. */
export function endOf({ offset, length }: ByteRange): number {
  return offset + length;
}

/** Returns the bytes of all ranges together; what two of them share counts twice. */
export function sumOf(ranges: readonly ByteRange[]): number {
  return ranges.reduce((sum, { length }) => sum + length, 0);
}

/** Returns ranges that cover all the given ones, rising, joined where at most `gapBytes` lie between two. */
export function mergeRanges(ranges: readonly ByteRange[], gapBytes: number): ByteRange[] {
  const sorted = [...ranges].sort((a, b) => a.offset - b.offset);
  const merged: ByteRange[] = [];
  for (const range of sorted) {
    const last = merged.at(-1);
    if (last && range.offset - endOf(last) <= gapBytes) {
      const end = Math.max(endOf(last), endOf(range));
      merged[merged.length - 1] = { offset: last.offset, length: end - last.offset };
    } else {
      merged.push(range);
    }
  }
  return merged;
}
