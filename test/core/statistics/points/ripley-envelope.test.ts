import { describe, expect, it } from 'vitest';
import { ripleyEnvelope } from '../../../../src/core/statistics/points/ripley-envelope.ts';
import { finish } from '../../../../src/core/steps.ts';
import { definedValue, fixture, present, simulationError } from '../fixture.ts';
import { patterns, shape } from './windows.ts';

const simulations = 199;

describe('ripleyEnvelope', () => {
  it.each(patterns)('agrees with mad.test of spatstat within the error of both: $name', ({ window, expected }) => {
    const { radii } = expected;
    const { p } = definedValue(
      finish(ripleyEnvelope(expected.at, window, { radii, correction: 'border', simulations, seed: 2 })),
    );
    expect(Math.abs(p - expected.mad)).toBeLessThan(simulationError(expected.mad, simulations, expected.sims));
    expect(p).toBeGreaterThanOrEqual(1 / (simulations + 1));
  });

  it('holds the curve of points at random about its radius, and leaves clumped ones above', () => {
    const radii = [150, 250, 350];
    const options = { radii, correction: 'border', simulations, seed: 2 } as const;
    const found = definedValue(finish(ripleyEnvelope(fixture.clumped.at, shape, options)));
    for (const [index, radius] of radii.entries()) {
      expect(found.lowest[index]).toBeLessThan(radius);
      expect(found.highest[index]).toBeGreaterThan(radius);
      expect(present(found.mean[index]) / radius).toBeCloseTo(1, 1);
      expect(found.observed.l[index]).toBeGreaterThan(present(found.highest[index]));
    }
    expect(found.pointwiseLevel).toBe(0.01);
    expect(definedValue(finish(ripleyEnvelope(fixture.clumped.at, shape, options)))).toEqual(found);
  });
});
