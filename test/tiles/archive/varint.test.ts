import fc from 'fast-check';
import { readVarint } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { pushVarint, VarintReader } from '../../../tiles/archive/varint.ts';

function encoded(values: readonly number[]): Uint8Array {
  const target: number[] = [];
  for (const value of values) pushVarint(target, value);
  return Uint8Array.from(target);
}

describe('varint', () => {
  // 300 is the example of the Protocol Buffers encoding guide.
  it.each([
    [0, [0]],
    [127, [0x7f]],
    [128, [0x80, 0x01]],
    [300, [0xac, 0x02]],
  ])('writes %i', (value, bytes) => {
    expect([...encoded([value])]).toEqual(bytes);
  });

  it('reads back what it wrote, as the pmtiles package does', () => {
    fc.assert(
      fc.property(fc.array(fc.maxSafeNat()), (values) => {
        const bytes = encoded(values);
        const reader = new VarintReader(bytes);
        const position = { buf: bytes, pos: 0 };
        for (const value of values) {
          expect(reader.next()).toBe(value);
          expect(readVarint(position)).toBe(value);
        }
        expect(reader.atEnd).toBe(true);
      }),
    );
  });

  it.each([-1, 1.5, 2 ** 53])('refuses to write %s', (value) => {
    expect(() => pushVarint([], value)).toThrow(`found ${value}`);
  });

  it('refuses bytes that end inside a number', () => {
    expect(() => new VarintReader(Uint8Array.of(0x80)).next()).toThrow('expected another byte at 1, found the end');
  });

  it('refuses a number past 2^53−1', () => {
    const bytes = Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f);
    expect(() => new VarintReader(bytes).next()).toThrow('expected at most 2^53−1');
  });
});
