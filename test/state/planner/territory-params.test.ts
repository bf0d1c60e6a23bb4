import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkageDefaults } from '../../../src/core/linkage/index.ts';
import { parseLinkageParams } from '../../../src/state/planner/linkage-params.ts';
import { parseProjectsParams } from '../../../src/state/planner/projects-params.ts';
import {
  fromFound,
  fromItem,
  fromOwn,
  fromRing,
  fromRoute,
  parseReachParams,
} from '../../../src/state/planner/reach-params.ts';

const anyParams = fc.dictionary(
  fc.constantFrom(
    ...['b', 'min', 'own', 'establishments', 'assets', 'markets', 'iroutes', 'ishare'],
    ...['ring', 'item', 'route', 'found', 'own', 'buf', 'set', 'by', 'm', 'goal'],
  ),
  fc.oneof(fc.string(), fc.integer({ min: -9999, max: 9999 }).map(String)),
);
const sum = (weights: Readonly<Record<string, number>>) => Object.values(weights).reduce((a, b) => a + b, 0);

describe('parseLinkageParams', () => {
  it('has the settings of the archive when nothing is told', () => {
    const { weights, distanceExponent, ownAtFloor } = parseLinkageParams({});
    expect(weights).toEqual({ establishments: 60, assets: 20, markets: 20 });
    expect(distanceExponent).toBe(linkageDefaults.distanceExponent);
    expect(ownAtFloor).toBe(true);
  });

  it('never lets all weights be 0', () => {
    expect(parseLinkageParams({ establishments: '0', assets: '0', markets: '0' }).weights.establishments).toBe(60);
    expect(parseLinkageParams({ establishments: '0', assets: '0' }).weights).toEqual({
      ...{ establishments: 0, assets: 0, markets: 20 },
    });
  });

  it('makes valid settings of anything', () => {
    fc.assert(
      fc.property(anyParams, (params) => {
        const { weights, indexWeights, distanceExponent } = parseLinkageParams(params);
        expect(sum(weights)).toBeGreaterThan(0);
        expect(sum(indexWeights)).toBeGreaterThan(0);
        expect(Math.min(...Object.values(weights), ...Object.values(indexWeights))).toBeGreaterThanOrEqual(0);
        expect(distanceExponent).toBeGreaterThanOrEqual(0.5);
        expect(distanceExponent).toBeLessThanOrEqual(4);
      }),
    );
  });
});

describe('parseReachParams', () => {
  it('makes valid settings of anything', () => {
    fc.assert(
      fc.property(anyParams, (params) => {
        const { bufferMeters, limit } = parseReachParams(params);
        expect(bufferMeters === null || (bufferMeters >= 0 && bufferMeters <= 5000)).toBe(true);
        const value = 'minutes' in limit ? limit.minutes : limit.radiusMeters;
        expect(value).toBeGreaterThan(0);
      }),
    );
  });

  it('reads back what chooses an area, and forgets the one before', () => {
    const written = (changes: Readonly<Record<string, string | null>>) =>
      parseReachParams(Object.fromEntries(Object.entries(changes).flatMap(([k, v]) => (v === null ? [] : [[k, v]]))))
        .from;
    expect(written(fromItem({ kind: 'division', id: '4817025000' }))).toEqual({
      kind: 'item',
      item: { kind: 'division', id: '4817025000' },
    });
    expect(written(fromRoute('140-1'))).toEqual({ kind: 'route', route: '140-1' });
    expect(written(fromOwn(null))).toEqual({ kind: 'own', point: null });
    expect(written(fromOwn(12))).toEqual({ kind: 'own', point: 12 });
    const found = { by: { method: 'means', set: 'sector-crafts', k: 7 }, number: 3 } as const;
    expect(written(fromFound(found))).toEqual({ kind: 'found', found });
    expect(written(fromRing('not a ring'))).toBeNull();
    expect(fromRoute('1')).toMatchObject({ ring: null, item: null, buf: null });
  });
});

describe('parseProjectsParams', () => {
  it('knows the goals and nothing else', () => {
    expect(parseProjectsParams({ goal: 'talent' }).column).toBe('talent');
    expect(parseProjectsParams({ goal: 'constructor' }).column).toBeNull();
  });
});
