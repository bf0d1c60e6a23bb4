import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moran } from '../../../../src/core/statistics/autocorrelation/moran.ts';
import { binary, rowStandardised } from '../../../../src/core/statistics/weights/weights.ts';
import { autocorrelationCases, definedValue, expectClose, fixture } from '../fixture.ts';

const queen = rowStandardised(fixture.neighbours.queen);

describe('moran', () => {
  it.each(autocorrelationCases)('agrees with spdep: $name', ({ values, set, expected }) => {
    const found = definedValue(moran(fixture.divisions[values], rowStandardised(fixture.neighbours[set])));
    const { i, variance, z } = expected.moran;
    expectClose([found.i, found.expected, found.variance, found.z], [i, expected.moran.expected, variance, z]);
    expect(found.n).toBe(expected.linked.length);
  });

  it('is −1 on a ring of alternating values', () => {
    const ring = [
      [1, 3],
      [0, 2],
      [1, 3],
      [0, 2],
    ];
    expect(definedValue(moran([1, -1, 1, -1], binary(ring))).i).toBeCloseTo(-1, 12);
  });

  it('has no value for a constant field, however its mean is rounded', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
        expect(moran(Array(30).fill(value), queen)).toEqual({ defined: false, reason: 'constant' });
      }),
    );
  });

  it('says when there are no neighbours or too few areas', () => {
    expect(moran([1, 2], rowStandardised([[], []]))).toEqual({ defined: false, reason: 'no-neighbours' });
    expect(moran([1, 2, 4], rowStandardised([[1], [0], []]))).toEqual({ defined: false, reason: 'too-few' });
  });

  it('does not depend on the unit of the values', () => {
    const value = fc.integer({ min: 0, max: 1000 });
    const field = fc.array(value, { minLength: 30, maxLength: 30 }).filter((list) => new Set(list).size > 1);
    fc.assert(
      fc.property(field, fc.double({ min: 0.01, max: 100, noNaN: true }), (list, unit) => {
        const a = definedValue(moran(list, queen));
        const b = definedValue(
          moran(
            list.map((each) => 7 + each * unit),
            queen,
          ),
        );
        expect(b.i).toBeCloseTo(a.i, 6);
        expect(b.z).toBeCloseTo(a.z, 5);
      }),
    );
  });
});
