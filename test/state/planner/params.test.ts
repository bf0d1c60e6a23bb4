import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureBases, indicatorIds, sectorFigures } from '../../../src/core/divisions/indicators.ts';
import {
  chanceBounds,
  chanceTests,
  measured,
  readChanceSettings,
  supports,
} from '../../../src/state/planner/chance-params.ts';
import { clusterBounds, clusterMethods, readClusterSettings } from '../../../src/state/planner/clusters-params.ts';
import { parseEdges, readDivisionSettings } from '../../../src/state/planner/divisions-params.ts';
import { readList, readNumber, writeParam } from '../../../src/state/planner/read-params.ts';

const names = [
  'set',
  'method',
  'radius',
  'min',
  'k',
  'size',
  'of',
  'per',
  'classes',
  'n',
  'edges',
  'beside',
  'test',
  'band',
  'on',
  'hex',
];
const params = fc.dictionary(fc.constantFrom(...names), fc.oneof(fc.string(), fc.double().map(String)));

describe('parameters of the tools', () => {
  it('give valid settings whatever a link says', () => {
    fc.assert(
      fc.property(params, (given) => {
        const { method, radiusMeters, minPoints, k } = readClusterSettings(given);
        expect(clusterMethods).toContain(method);
        expect(radiusMeters).toBeGreaterThanOrEqual(clusterBounds.radius.min);
        expect(radiusMeters).toBeLessThanOrEqual(clusterBounds.radius.max);
        expect(Number.isInteger(minPoints) && Number.isInteger(k)).toBe(true);
        const divisions = readDivisionSettings(given);
        expect([...indicatorIds, ...sectorFigures]).toContain(divisions.indicator);
        expect(figureBases).toContain(divisions.base);
        expect(divisions.beside.length).toBeLessThanOrEqual(6);
        expect(divisions.edges).toEqual(divisions.edges.toSorted((a, b) => a - b));
        const chance = readChanceSettings(given);
        expect(chanceTests).toContain(chance.test);
        expect(supports).toContain(chance.support);
        expect(chance.hexMeters).toBeGreaterThanOrEqual(chanceBounds.hex.min);
        expect(measured).toContain(chance.indicator);
        expect(chance.bandKm).toBeGreaterThanOrEqual(chanceBounds.band.min);
      }),
    );
  });

  it('read back every radius that a slider can write', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 300 }), (steps) => {
        const radius = steps * clusterBounds.radius.step;
        const text = writeParam(radius, clusterBounds.radius.fallback);
        expect(readClusterSettings(text === null ? {} : { radius: text }).radiusMeters).toBe(radius);
      }),
    );
  });

  it('hold numbers within their bounds and steps', () => {
    const bounds = { min: 2, max: 25, step: 0.5, fallback: 8 };
    expect(readNumber({ band: '7.3' }, 'band', bounds)).toBe(7.5);
    expect(readNumber({ band: '900' }, 'band', bounds)).toBe(25);
    expect(readNumber({ band: '1e3' }, 'band', bounds)).toBe(8);
  });

  it('put people in relation to land, not to people', () => {
    const baseOf = (of: string, per: string) => readChanceSettings({ of, per }).base;
    expect(baseOf('population', 'per10000')).toBe('count');
    expect(baseOf('population', 'perKm2')).toBe('perKm2');
    expect(baseOf('stops', 'per10000')).toBe('per10000');
  });

  it('read lists and edges without repetitions', () => {
    expect(readList({ beside: 'a~b~a~~c' }, 'beside', 2)).toEqual(['a', 'b']);
    expect(parseEdges(['30', 'x', '10', '10', '-2.5'])).toEqual([-2.5, 10, 30]);
  });
});
