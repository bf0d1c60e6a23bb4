import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRange } from '../../../src/core/offline/byte-range.ts';

// The examples of RFC 9110, section 14.1.2, for a file of 10000 bytes.
describe('parseRange', () => {
  it.each([
    ['bytes=0-499', { start: 0, end: 500 }],
    ['bytes=500-999', { start: 500, end: 1000 }],
    ['bytes=-500', { start: 9500, end: 10000 }],
    ['bytes=9500-', { start: 9500, end: 10000 }],
    ['bytes=9999-20000', { start: 9999, end: 10000 }],
    ['bytes=-20000', { start: 0, end: 10000 }],
    ['bytes=10000-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=0-0,-1', null],
    ['bytes=7-3', null],
    ['items=0-5', null],
    ['bytes=-', null],
    [null, null],
  ] as const)('%j', (header, expected) => {
    expect(parseRange(header, 10_000)).toEqual(expected);
  });

  it('stays inside the file', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.nat(), fc.nat(), (text, size, first, last) => {
        for (const header of [text, `bytes=${first}-${last}`, `bytes=${first}-`, `bytes=-${last}`]) {
          const range = parseRange(header, size);
          if (range === null || range === 'unsatisfiable') continue;
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.start).toBeLessThan(range.end);
          expect(range.end).toBeLessThanOrEqual(size);
        }
      }),
    );
  });
});
