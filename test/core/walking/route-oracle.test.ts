import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bridge, Coordinate } from '../../../src/core/model/index.ts';
import { buildWalkingNetwork, route, walkingSettings } from '../../../src/core/walking/index.ts';
import { toCoordinate } from '../../../src/core/walking/plane.ts';
import { type Line, naiveCost } from './naive-ways.ts';
import { liesIn } from './shore.ts';

/** A lake with arms and bays: corners at growing angles and any distance, 100 to 900 m from its middle. */
const lake = fc
  .array(fc.integer({ min: 100, max: 900 }), { minLength: 5, maxLength: 14 })
  .map((radii) => radii.map((radius, index) => onCircle(radius, (2 * Math.PI * index) / radii.length)));
const place = fc
  .tuple(fc.integer({ min: -1200, max: 1200 }), fc.integer({ min: -1200, max: 1200 }))
  .map(([x, y]) => toCoordinate([x, y]));

const onCircle = (radius: number, angle: number): Coordinate =>
  toCoordinate([radius * Math.cos(angle), radius * Math.sin(angle)]);

const areaOf = (ring: readonly Coordinate[]) => ({
  id: 'lake',
  schematic: false,
  geometry: { type: 'Polygon' as const, coordinates: [[...ring, ...ring.slice(0, 1)].map((point) => [...point])] },
});

const toBridge = ([a, b]: Line, index: number): Bridge => ({
  id: `bridge-${index}`,
  name: { ko: '다리', en: 'Bridge', ja: '橋', zh: '桥' },
  nameConfirmed: true,
  ends: [[...a], [...b]],
  lengthMeters: naiveCost([], [], [a, b], { land: 1, bridge: 1 }),
  precisionMeters: 1,
  footway: 'confirmed',
  basis: { ko: '시험', en: 'Test', ja: '試験', zh: '测试' },
  sources: ['test'],
});

describe('route', () => {
  it('is as quick as the best of all chains of sight lines and bridges, but for the room it leaves at headlands', () => {
    const minutesPerMeter = 60 / (1000 * walkingSettings.speedKmh);
    const costs = { land: minutesPerMeter * walkingSettings.detourFactor, bridge: minutesPerMeter };
    fc.assert(
      fc.property(lake, fc.array(fc.tuple(place, place), { maxLength: 2 }), place, place, (ring, lines, from, to) => {
        const area = areaOf(ring);
        fc.pre(![from, to, ...lines.flat()].some((point) => liesIn(point, [area])));
        const network = buildWalkingNetwork({
          water: [area],
          bridges: lines.map(toBridge),
          ...{ floatingBridges: [], editions: [], bounds: [127, 34, 129, 36] },
        });
        const found = route(network, from, to, { time: null })?.minutes ?? Number.POSITIVE_INFINITY;
        const best = naiveCost(ring, lines, [from, to], costs);
        expect(found).toBeGreaterThanOrEqual(best - 0.01);
        expect(found).toBeLessThanOrEqual(best * 1.01 + 12 * costs.land * walkingSettings.shoreGapMeters);
      }),
      { numRuns: 200 },
    );
  });
});
