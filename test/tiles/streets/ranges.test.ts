import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RangeStore } from '../../../tiles/streets/range-store.ts';
import { endOf, mergeRanges, sumOf } from '../../../tiles/streets/ranges.ts';

const SIZE = 200;
const file = Uint8Array.from({ length: SIZE }, (_, i) => i);
const rangesOf = fc.array(
  fc
    .tuple(fc.nat(SIZE - 1), fc.integer({ min: 1, max: 60 }))
    .map(([offset, length]) => ({ offset, length: Math.min(length, SIZE - offset) })),
  { minLength: 1, maxLength: 20 },
);

describe('mergeRanges', () => {
  it('joins neighbours over a gap that is small enough', () => {
    const ranges = [
      { offset: 100, length: 10 },
      { offset: 0, length: 10 },
      { offset: 15, length: 5 },
      { offset: 31, length: 4 },
    ];
    expect(mergeRanges(ranges, 5)).toEqual([
      { offset: 0, length: 20 },
      { offset: 31, length: 4 },
      { offset: 100, length: 10 },
    ]);
    expect(mergeRanges([], 5)).toEqual([]);
  });

  it('covers every byte that was wanted, and with no gap allowed no other', () => {
    fc.assert(
      fc.property(rangesOf, (ranges) => {
        const bytesOf = (list: typeof ranges) =>
          new Set(list.flatMap((range) => Array.from({ length: range.length }, (_, i) => range.offset + i)));
        const merged = mergeRanges(ranges, 0);
        expect(bytesOf(merged)).toEqual(bytesOf(ranges));
        expect(sumOf(merged)).toBe(bytesOf(ranges).size);
        for (const [index, range] of mergeRanges(ranges, 7).entries()) {
          expect((mergeRanges(ranges, 7)[index + 1]?.offset ?? SIZE * 2) - endOf(range)).toBeGreaterThan(7);
        }
      }),
    );
  });
});

describe('RangeStore', () => {
  it('knows what was added, in any order and with any overlap, and nothing else', () => {
    fc.assert(
      fc.property(rangesOf, rangesOf, (added, asked) => {
        const store = new RangeStore();
        const known = new Set<number>();
        for (const range of added) {
          const before = known.size;
          for (let i = range.offset; i < endOf(range); i++) known.add(i);
          expect(store.add(range.offset, file.subarray(range.offset, endOf(range)))).toBe(known.size - before);
        }
        for (const range of asked) {
          const unknown = [...file.subarray(range.offset, endOf(range))].filter((byte) => !known.has(byte));
          expect(sumOf(store.missing(range))).toBe(unknown.length);
          if (unknown.length === 0) expect(store.read(range)).toEqual(file.slice(range.offset, endOf(range)));
          else expect(() => store.read(range)).toThrow('found a gap at');
        }
      }),
    );
  });
});
