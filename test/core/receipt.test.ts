import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, compareReceipt, receiptCode } from '../../src/core/receipt.ts';

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, item]) => [key, shuffled(item)]));
};

describe('canonical JSON of labels', () => {
  it('is that of the same numbers in a list', () => {
    const numbers = fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }));
    fc.assert(
      fc.property(numbers, (labels) => {
        expect(canonicalJson(Int32Array.from(labels))).toBe(canonicalJson(labels));
        expect(canonicalJson(Uint16Array.from(labels))).toBe(canonicalJson([...Uint16Array.from(labels)]));
      }),
    );
  });
});

describe('canonical JSON', () => {
  it('is as RFC 8785 has it, for numbers that need no rounding', () => {
    const value = { numbers: [1e30, 4.5, 2e-3, -0], literals: [null, true, false], b: undefined, a: '\u20ac$"' };
    expect(canonicalJson(value)).toBe('{"a":"€$\\"","literals":[null,true,false],"numbers":[1e+30,4.5,0.002,0]}');
  });

  it('rounds to nine digits, and takes typed arrays, maps and what is no number', () => {
    expect(canonicalJson([0.1 + 0.2, 123456789.4, 1 / 3])).toBe('[0.3,123456789,0.333333333]');
    expect(canonicalJson(Float64Array.of(1, Number.NaN, Number.POSITIVE_INFINITY))).toBe('[1,"NaN","Infinity"]');
    expect(
      canonicalJson(
        new Map([
          ['b', 1],
          ['a', 2],
        ]),
      ),
    ).toBe('[["a",2],["b",1]]');
  });

  it('is the same in any order of keys, and JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value));
        expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
      }),
    );
  });

  it('refuses what is no data', () => {
    const loop: Record<string, unknown> = {};
    loop.self = loop;
    expect(() => canonicalJson(loop)).toThrow('found an object in itself');
    expect(() => canonicalJson({ f: () => 1 })).toThrow('found function');
    expect(() => canonicalJson(new Date())).toThrow('found Date');
  });
});

describe('receipts', () => {
  const digest = fc.stringMatching(/^[0-9a-f]{64}$/);
  const digests = fc.record({ result: digest, data: digest, settings: digest });
  const other = (hex: string) => (hex.startsWith('0') ? '1' : '0') + hex.slice(1);

  it('know their own result, and what has changed', () => {
    fc.assert(
      fc.property(digests, (made) => {
        const code = receiptCode(made);
        expect(code).toMatch(/^[A-Za-z0-9.,_~*-]{1,1500}$/);
        expect(compareReceipt(code, made)).toBe('same');
        expect(compareReceipt(code, { ...made, result: other(made.result) })).toBe('differs');
        expect(compareReceipt(code, { ...made, data: other(made.data) })).toBe('data-changed');
        expect(compareReceipt(code, { ...made, settings: other(made.settings) })).toBe('settings-changed');
      }),
    );
  });

  it('take any text', () => {
    fc.assert(
      fc.property(fc.string(), digests, (text, made) => {
        expect(compareReceipt(text, made)).toBe('unreadable');
      }),
    );
  });
});
