import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Coordinate } from '../../../src/core/model/index.ts';
import {
  buildWalkingNetwork,
  nearest,
  type Route,
  route,
  routesFrom,
  type WalkingOptions,
} from '../../../src/core/walking/index.ts';
import { metersBetween, toPlane } from '../../../src/core/walking/plane.ts';
import { festivalEvening, networkRecords, realNetwork, realWater } from './real-network.ts';
import { liesIn, swims } from './shore.ts';

const [west, south, east, north] = networkRecords.bounds;
const box = (x1: number, y1: number, x2: number, y2: number) =>
  fc.tuple(fc.double({ min: x1, max: x2, noNaN: true }), fc.double({ min: y1, max: y2, noNaN: true }));

/** Where the festival is, the bends of the river, and anywhere on the map. */
const anywhere = fc.oneof(
  box(128.065, 35.175, 128.1, 35.2),
  box(128.03, 35.155, 128.15, 35.23),
  box(west, south, east, north),
);
const dry = anywhere.filter((point) => !liesIn(point, realWater));
const options: fc.Arbitrary<WalkingOptions> = fc.record({
  time: fc.constantFrom(
    null,
    festivalEvening,
    { day: '2022-10-15', minutes: 1000 },
    { day: '2025-10-11', minutes: 60 },
  ),
  avoidFees: fc.boolean(),
  stepFree: fc.boolean(),
});
/** From none of the times above does a bridge open or close so soon. */
const sameBridgesMinutes = 160;
const bridgeIds = realNetwork.crossings.map(({ id }) => id);

const minutesOf = (found: Route | null): number => found?.minutes ?? Number.POSITIVE_INFINITY;
const minutes = (from: Coordinate, to: Coordinate, chosen: WalkingOptions): number =>
  minutesOf(route(realNetwork, from, to, chosen));

describe('route', () => {
  it('never crosses water off a bridge', () => {
    fc.assert(
      fc.property(anywhere, anywhere, options, (from, to, chosen) => {
        const found = route(realNetwork, from, to, chosen);
        expect(found === null ? [] : swims(found, realWater)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('is connected: every leg begins where the last one ended, on a bridge between its ends', () => {
    fc.assert(
      fc.property(anywhere, anywhere, options, (from, to, chosen) => {
        const { legs = [], coordinates = [], minutes: total = 0 } = route(realNetwork, from, to, chosen) ?? {};
        for (const [index, leg] of legs.slice(1).entries())
          expect(leg.coordinates[0]).toEqual(legs[index]?.coordinates.at(-1));
        for (const leg of legs) {
          const ends = realNetwork.crossings.find(({ id }) => id === leg.bridgeId)?.ends;
          if (ends === undefined) continue;
          const [near, far] = ends;
          for (const point of leg.coordinates.map(toPlane))
            expect(metersBetween(near, point) + metersBetween(point, far)).toBeCloseTo(metersBetween(near, far), 3);
        }
        expect(legs.reduce((sum, leg) => sum + leg.minutes + leg.waitMinutes, 0)).toBeCloseTo(total, 9);
        expect(coordinates.at(-1)).toEqual(legs.at(-1)?.coordinates.at(-1));
      }),
    );
  });

  it('takes as long back as there while no bridge is one-way, opens or closes', () => {
    fc.assert(
      fc.property(anywhere, anywhere, options, (from, to, chosen) => {
        const there = minutes(from, to, chosen);
        fc.pre(there < sameBridgesMinutes);
        expect(minutes(to, from, chosen)).toBeCloseTo(there, 6);
      }),
    );
  });

  it('is never longer than by way of a third place', () => {
    fc.assert(
      fc.property(dry, dry, dry, options, (from, to, by, chosen) => {
        const direct = minutes(from, to, chosen);
        const around = minutes(from, by, chosen) + minutes(by, to, chosen);
        // Ways pass headlands at a distance that a place just beside one does not keep.
        fc.pre(around < sameBridgesMinutes);
        expect(direct).toBeLessThanOrEqual(around + 0.2);
      }),
      { numRuns: 40 },
    );
  });

  it('never becomes shorter when bridges are closed', () => {
    fc.assert(
      fc.property(dry, dry, options, fc.subarray(bridgeIds), (from, to, chosen, closedBridges) => {
        expect(minutes(from, to, { ...chosen, closedBridges })).toBeGreaterThanOrEqual(
          minutes(from, to, chosen) - 1e-9,
        );
      }),
    );
  });

  it('never becomes shorter with wishes', () => {
    fc.assert(
      fc.property(dry, dry, (from, to) => {
        const free = minutes(from, to, { time: festivalEvening });
        expect(minutes(from, to, { time: festivalEvening, avoidFees: true })).toBeGreaterThanOrEqual(free - 1e-9);
        expect(minutes(from, to, { time: festivalEvening, stepFree: true })).toBeGreaterThanOrEqual(free - 1e-9);
        expect(minutes(from, to, { time: null })).toBeGreaterThanOrEqual(free - 1e-9);
      }),
    );
  });

  it('differs there and back where a bridge is one-way', () => {
    const floatingBridges = networkRecords.floatingBridges.map((bridge) => ({
      ...bridge,
      direction: 'forward' as const,
    }));
    const oneWay = buildWalkingNetwork({ ...networkRecords, floatingBridges });
    const [first, second] = oneWay.crossings.find(({ id }) => id === '2025-floating-bridge-wish-lanterns')?.ends ?? [];
    const north: Coordinate = [128.0823, 35.1895];
    const southBank: Coordinate = [128.08295, 35.1873];
    expect(first?.[1]).toBeGreaterThan(second?.[1] ?? 0);
    const there = route(oneWay, north, southBank, { time: festivalEvening });
    const back = route(oneWay, southBank, north, { time: festivalEvening });
    expect(there?.legs.map(({ kind }) => kind)).toContain('floating');
    expect(back?.legs.map(({ kind }) => kind)).not.toContain('floating');
    expect(minutesOf(back)).toBeGreaterThan(2 * minutesOf(there));
  });
});

describe('nearest', () => {
  it('equals trying every way by itself', () => {
    fc.assert(
      fc.property(
        anywhere,
        fc.array(anywhere, { minLength: 1, maxLength: 12 }),
        options,
        fc.integer({ min: 1, max: 5 }),
        (from, targets, chosen, count) => {
          const byItself = targets
            .map((to, index) => ({ index, minutes: minutes(from, to, chosen) }))
            .filter((each) => Number.isFinite(each.minutes))
            .toSorted((a, b) => a.minutes - b.minutes)
            .slice(0, count);
          const found = nearest(realNetwork, from, targets, { ...chosen, count });
          expect(found.map(({ index }) => index)).toEqual(byItself.map(({ index }) => index));
          expect(found.map((each) => each.route.minutes)).toEqual(byItself.map((each) => each.minutes));
        },
      ),
    );
  });
});

describe('routesFrom', () => {
  it('gives null for what is no place, and a straight line off the map', () => {
    const from: Coordinate = [128.08, 35.2];
    const chosen = { time: null };
    expect(routesFrom(realNetwork, from, [[Number.NaN, 35]], chosen)).toEqual([null]);
    expect(routesFrom(realNetwork, [Number.NaN, Number.NaN], [from], chosen)).toEqual([null]);
    const [sacheon, nowhere] = routesFrom(
      realNetwork,
      from,
      [
        [128.07, 35.0],
        [0, 0],
      ],
      chosen,
    );
    expect(sacheon?.flags).toEqual(['off-map']);
    // 22.26 km as the crow flies, times 1.3, at 4.5 km/h.
    expect(sacheon?.minutes).toBeCloseTo((22.26 * 1.3 * 60) / 4.5, 0);
    expect(nowhere?.flags).toEqual(['off-map']);
  });
});
