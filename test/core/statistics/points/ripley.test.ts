import { describe, expect, it } from 'vitest';
import { ripley, usualRadii } from '../../../../src/core/statistics/points/ripley.ts';
import { definedValue, expectClose, present } from '../fixture.ts';
import { patterns, shape } from './windows.ts';

describe('ripley', () => {
  it.each(patterns)('agrees with Kest of spatstat: $name', ({ window, expected }) => {
    for (const correction of ['border', 'none'] as const) {
      const { k, l } = definedValue(ripley(expected.at, window, { radii: expected.radii, correction }));
      const shown = expected.shown.map((index) => present(k[index]));
      expectClose(shown, expected[correction]);
      expectClose(
        expected.shown.map((index) => present(l[index])),
        shown.map((value) => Math.sqrt(value / Math.PI)),
      );
    }
  });

  it('counts with border correction only points as far from the outline as the radius', () => {
    const at = [
      [50, 100],
      [150, 100],
      [250, 200],
    ] as const;
    const { used, k } = definedValue(ripley(at, shape, { radii: [60, 120, 300], correction: 'border' }));
    expect(used).toEqual([2, 1, 0]);
    expect(k[2]).toBeNaN();
  });

  it('counts two points at the same place as a pair at distance 0', () => {
    const twice = [
      [100, 100],
      [100, 100],
    ] as const;
    const { k } = definedValue(ripley(twice, shape, { radii: [0], correction: 'none' }));
    expect(k).toEqual([6_100_000]);
  });

  it('leaves out points outside the window, and says when too few are left', () => {
    const at = [
      [100, 100],
      [2000, 2000],
    ] as const;
    expect(ripley(at, shape, { radii: [10], correction: 'none' })).toEqual({ defined: false, reason: 'too-few' });
  });

  it('refuses radii that do not ascend', () => {
    expect(() => ripley([], shape, { radii: [5, 5], correction: 'none' })).toThrow('found 5 at 1');
  });
});

describe('usualRadii', () => {
  it('reach a quarter of the shorter side', () => {
    expect(usualRadii(shape, 3)).toEqual([0, 250, 500, 750]);
  });
});
