import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterBounds, outlineShapes, readClusterSettings } from '../../../src/state/planner/clusters-params.ts';
import { type FoundBy, formatFound, paramsOfFound, parseFound } from '../../../src/state/planner/found-params.ts';

const set = fc.constantFrom('assets', 'sector-crafts', 'own');
const by: fc.Arbitrary<FoundBy> = fc.oneof(
  fc.record({
    method: fc.constant('dbscan' as const),
    set,
    radiusMeters: fc.integer({ min: 5, max: 300 }).map((steps) => steps * clusterBounds.radius.step),
    minPoints: fc.integer({ min: clusterBounds.min.min, max: clusterBounds.min.max }),
    shape: fc.constantFrom(...outlineShapes),
  }),
  fc.record({ method: fc.constant('means' as const), set, k: fc.integer({ min: 2, max: 15 }) }),
);

describe('a found cluster', () => {
  it('comes back from the letters of a link', () => {
    fc.assert(
      fc.property(by, fc.integer({ min: 1, max: 9999 }), (how, number) => {
        const text = formatFound({ by: how, number });
        expect(text).toMatch(/^[A-Za-z0-9.,_-]{1,300}$/);
        expect(parseFound(text)).toEqual({ by: how, number });
      }),
    );
  });

  it('opens the tool that finds it with the same settings', () => {
    fc.assert(
      fc.property(by, (how) => {
        const settings = readClusterSettings(paramsOfFound(how));
        expect(settings).toMatchObject(how);
      }),
    );
  });

  it('is none for any other text, and within bounds for broken numbers', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const found = parseFound(text);
        expect(found === null || found.number >= 1).toBe(true);
      }),
    );
    expect(parseFound(undefined)).toBeNull();
    expect(parseFound('dbscan,as sets,300')).toBeNull();
    expect(parseFound('dbscan,assets,99999,x,round,0')).toEqual({
      by: { method: 'dbscan', set: 'assets', radiusMeters: 1500, minPoints: 4, shape: 'concave' },
      number: 1,
    });
  });
});
