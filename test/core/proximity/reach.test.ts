import { describe, expect, it } from 'vitest';
import { distanceMeters } from '../../../src/core/geo/distance.ts';
import type { Coordinate } from '../../../src/core/model/index.ts';
import { createPointIndex, withinReach, withinReachOfAny } from '../../../src/core/proximity/index.ts';
import { route } from '../../../src/core/walking/index.ts';
import { realRecords } from '../../tiles/real-data.ts';
import { realNetwork } from '../walking/real-network.ts';

const points = realRecords.sites.map(({ position }): Coordinate => [position.lon, position.lat]);
const searched = { index: createPointIndex(points), points };
/** The fortress side of the river, and the bamboo grove opposite. */
const from: Coordinate = [128.0765, 35.1892];
const options = { time: null };

describe('withinReach', () => {
  it('finds every site within straight metres, with both distances', () => {
    const { within, cutOff } = withinReach(realNetwork, searched, { from, limit: { radiusMeters: 800 }, ...options });
    const expected = points.flatMap((point, index) => (distanceMeters(from, point) <= 800 ? [index] : []));
    expect(within.map(({ index }) => index).toSorted((a, b) => a - b)).toEqual(expected);
    expect(cutOff).toEqual([]);
    for (const { index, route: way, straightMeters, waterMeters } of within) {
      const alone = route(realNetwork, from, points[index] ?? from, options);
      expect(way?.meters).toBeCloseTo(alone?.meters ?? -1, 6);
      expect(waterMeters).toBeCloseTo(Math.max(0, (alone?.meters ?? 0) - straightMeters * 1.3), 6);
    }
  });

  it('finds every site within minutes on foot, the quickest first, and what the river cuts off', () => {
    const { within, cutOff } = withinReach(realNetwork, searched, { from, limit: { minutes: 12 }, ...options });
    const minutes = points.map(
      (point) => route(realNetwork, from, point, options)?.minutes ?? Number.POSITIVE_INFINITY,
    );
    const expected = minutes.flatMap((each, index) => (each <= 12 ? [index] : []));
    expect(within.map(({ index }) => index).toSorted((a, b) => a - b)).toEqual(expected);
    const order = within.map(({ route: way }) => way?.minutes ?? 0);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(cutOff.length).toBeGreaterThan(0);
    for (const { index, straightMeters } of cutOff) {
      expect(minutes[index]).toBeGreaterThan(12);
      // 4.5 km/h over the straight line times 1.3.
      expect((straightMeters * 1.3) / 75).toBeLessThanOrEqual(12);
    }
  });

  it('marks what the river makes far, and nothing on the own bank', () => {
    const { within } = withinReach(realNetwork, searched, { from, limit: { radiusMeters: 600 }, ...options });
    const far = within.filter(({ isRiverFar }) => isRiverFar);
    expect(far.length).toBeGreaterThan(0);
    for (const { route: way } of far) expect(way?.legs.some(({ kind }) => kind === 'bridge')).toBe(true);
    expect(within.filter(({ waterMeters, isRiverFar }) => waterMeters === 0 && isRiverFar)).toEqual([]);
  });

  it('asks only the nearest for their ways where it is told so, and says so', () => {
    const limit = { radiusMeters: 800 };
    const all = withinReach(realNetwork, searched, { from, limit, ...options });
    const some = withinReach(realNetwork, searched, { from, limit, most: 3, ...options });
    expect(some.within).toEqual(all.within.slice(0, 3));
    expect([all.isPartial, some.isPartial]).toEqual([false, true]);
  });

  it('finds nothing below 0', () => {
    expect(withinReach(realNetwork, searched, { from, limit: { minutes: -1 }, ...options }).within).toEqual([]);
  });
});

describe('withinReachOfAny', () => {
  const opposite: Coordinate = [128.0855, 35.1856];

  it.each([{ radiusMeters: 700 }, { minutes: 10 }])(
    'takes the nearest of several starts for each point: %o',
    (limit) => {
      const each = [from, opposite].map((start) =>
        withinReach(realNetwork, searched, { from: start, limit, ...options }),
      );
      const both = withinReachOfAny(realNetwork, searched, { starts: [from, opposite], limit, ...options });
      const indices = each.flatMap(({ within }) => within.map(({ index }) => index));
      expect(new Set(both.within.map(({ index }) => index))).toEqual(new Set(indices));
      expect(both.within).toHaveLength(new Set(indices).size);
      const measureOf = (reach: (typeof both.within)[number] | undefined): number =>
        'minutes' in limit ? (reach?.route?.minutes ?? Infinity) : (reach?.straightMeters ?? Infinity);
      for (const reach of both.within) {
        const alone = each.map(({ within }) => measureOf(within.find(({ index }) => index === reach.index)));
        expect(measureOf(reach)).toBe(Math.min(...alone));
      }
      const inTime = new Set(both.within.map(({ index }) => index));
      expect(both.cutOff.filter(({ index }) => inTime.has(index))).toEqual([]);
    },
  );

  it('finds nothing without a start', () => {
    expect(withinReachOfAny(realNetwork, searched, { starts: [], limit: { minutes: 10 }, ...options }).within).toEqual(
      [],
    );
  });
});
