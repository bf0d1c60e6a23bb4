import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeDirectory, encodeDirectory } from '../../../tiles/archive/directory.ts';

const entries = fc
  .uniqueArray(fc.nat(2 ** 31 - 1), { minLength: 1, maxLength: 50 })
  .map((ids) => ids.sort((a, b) => a - b))
  .chain((ids) =>
    fc.tuple(
      ...ids.map((tileId) =>
        fc.record({
          tileId: fc.constant(tileId),
          offset: fc.maxSafeNat().map((offset) => Math.floor(offset / 2)),
          length: fc.integer({ min: 1, max: 2 ** 31 }),
          runLength: fc.nat(1000),
        }),
      ),
    ),
  );

describe('directory', () => {
  it('is laid out in columns, with ids as differences and 0 for a content that follows the last', () => {
    const bytes = encodeDirectory([
      { tileId: 5, offset: 0, length: 10, runLength: 2 },
      { tileId: 9, offset: 10, length: 3, runLength: 1 },
      { tileId: 10, offset: 0, length: 10, runLength: 1 },
    ]);
    expect([...bytes]).toEqual([3, /* ids */ 5, 4, 1, /* runs */ 2, 1, 1, /* lengths */ 10, 3, 10, 1, 0, 1]);
  });

  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(entries, (list) => {
        expect(decodeDirectory(encodeDirectory(list))).toEqual(list);
      }),
    );
  });

  it.each([
    ['no entry', [], 'expected at least one entry'],
    ['an entry without bytes', [{ tileId: 1, offset: 0, length: 0, runLength: 1 }], 'tile id 1, found length 0'],
    [
      'ids that do not rise',
      [
        { tileId: 2, offset: 0, length: 1, runLength: 1 },
        { tileId: 2, offset: 1, length: 1, runLength: 1 },
      ],
      'expected a tile id above 2, found 2',
    ],
  ])('refuses to write %s', (_, list, message) => {
    expect(() => encodeDirectory(list)).toThrow(message);
  });

  it('refuses to read bytes that are no directory', () => {
    expect(() => decodeDirectory(Uint8Array.of(0))).toThrow('expected at least one entry');
    expect(() => decodeDirectory(Uint8Array.of(200, 1, 1))).toThrow('expected at most 3 entries');
    expect(() => decodeDirectory(Uint8Array.of(1, 1, 1, 1))).toThrow('found the end');
    expect(() => decodeDirectory(new Uint8Array())).toThrow('found the end');
  });
});
