import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceMeters } from '../../../src/core/geo/distance.ts';
import type { Coordinate } from '../../../src/core/model/index.ts';
import {
  buildWalkingNetwork,
  createLampIndex,
  litRoute,
  litShare,
  route,
  unpackLamps,
  walkingSettings,
} from '../../../src/core/walking/index.ts';
import { toCoordinate, toPlane } from '../../../src/core/walking/plane.ts';
import { lampsData } from '../../../tiles/export/app-data.ts';
import { realRecords } from '../../tiles/real-data.ts';
import { festivalEvening, networkRecords, realNetwork, siteAt } from './real-network.ts';

const park = siteAt('namgaram-park');
const pavilion = siteAt('chokseongnu');
const realLamps = createLampIndex(unpackLamps(lampsData(realRecords)));
const line = (...meters: readonly number[]) => ({ coordinates: meters.map((x) => toCoordinate([x, 0])) });

describe('litShare', () => {
  it('is the part of the way within reach of a lamp', () => {
    const { lampReachMeters } = walkingSettings;
    const lamps = createLampIndex([toCoordinate([0, 0]), toCoordinate([500, 0])]);
    expect(litShare(line(0, 500), lamps)).toBeCloseTo((2 * lampReachMeters) / 500, 2);
    expect(litShare(line(0, 100, 500), lamps)).toBeCloseTo((2 * lampReachMeters) / 500, 2);
    expect(litShare(line(0, lampReachMeters), lamps)).toBe(1);
    expect(litShare(line(100, 400), lamps)).toBe(0);
    expect(litShare(line(0, 0), lamps)).toBe(0);
    expect(litShare(line(0, 500), createLampIndex([]))).toBe(0);
  });

  it('knows a lamp as near when it is, by great circles', () => {
    const lamps = unpackLamps(lampsData(realRecords));
    const place = fc.tuple(
      fc.double({ min: 128.07, max: 128.1, noNaN: true }),
      fc.double({ min: 35.17, max: 35.2, noNaN: true }),
    );
    fc.assert(
      fc.property(place, (point: Coordinate) => {
        const meters = Math.min(...lamps.map((lamp) => distanceMeters(point, lamp)));
        fc.pre(Math.abs(meters - walkingSettings.lampReachMeters) > 0.1);
        expect(realLamps.isLit(toPlane(point))).toBe(meters < walkingSettings.lampReachMeters);
      }),
      { numRuns: 30 },
    );
  });
});

describe('litRoute', () => {
  const minutesOf = (found: { readonly minutes: number } | null | undefined): number => found?.minutes ?? Number.NaN;

  it('is at least as well lit as the quickest way and takes at most a quarter longer', () => {
    const place = fc.tuple(
      fc.double({ min: 128.06, max: 128.14, noNaN: true }),
      fc.double({ min: 35.165, max: 35.21, noNaN: true }),
    );
    fc.assert(
      fc.property(place, place, fc.constantFrom(null, festivalEvening), (from, to, time) => {
        const quickest = route(realNetwork, from, to, { time });
        const lit = litRoute(realNetwork, from, to, { time, lamps: realLamps });
        expect(minutesOf(lit?.route)).toBeLessThanOrEqual(minutesOf(quickest) * 1.25 + 1e-9);
        expect(lit?.litShare).toBeGreaterThanOrEqual(litShare(quickest ?? { coordinates: [] }, realLamps));
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    [100, 'lit'],
    [400, 'dark'],
  ])('of two bridges over a lake, the lit one %i m farther on, takes the %s one', (east, taken) => {
    const ring = [
      [-3000, -100],
      [3000, -100],
      [3000, 100],
      [-3000, 100],
      [-3000, -100],
    ] as const;
    const lake = { type: 'Polygon' as const, coordinates: [ring.map(toCoordinate)] };
    const [bridge] = realRecords.bridges;
    if (bridge === undefined) throw new Error('expected a bridge, found none');
    const at = (id: string, x: number): typeof bridge => ({
      ...bridge,
      id,
      ends: [toCoordinate([x, -150]), toCoordinate([x, 150])],
      lengthMeters: 300,
    });
    const network = buildWalkingNetwork({
      ...networkRecords,
      water: [{ id: 'lake', schematic: false, geometry: lake }],
      floatingBridges: [],
      bridges: [at('dark', 0), at('lit', east)],
    });
    const [from, to] = [toCoordinate([0, -300]), toCoordinate([0, 300])];
    const overLit = route(network, from, to, { time: null, closedBridges: ['dark'] })?.coordinates ?? [];
    const lamps = createLampIndex(overLit.flatMap((point, index) => between(point, overLit[index + 1] ?? point)));
    const found = litRoute(network, from, to, { time: null, lamps });
    expect(found?.route.legs.flatMap(({ bridgeId }) => bridgeId ?? [])).toEqual([taken]);
  });

  it('stays on a dark bridge where the lit one is far off', () => {
    const from: Coordinate = [128.0816, 35.1864];
    const to: Coordinate = [128.0816, 35.1905];
    const [dark, lit] = [null, 'jinju-road-bridge'].map((id) => ({
      id,
      ...route(realNetwork, from, to, { time: id === null ? festivalEvening : null }),
    }));
    const lamps = createLampIndex(
      (lit?.coordinates ?? []).flatMap((point, index, all) => between(point, all[index + 1] ?? point)),
    );
    expect(minutesOf(litRoute(realNetwork, from, to, { time: festivalEvening, lamps })?.route)).toBe(dark?.minutes);
    expect(litRoute(realNetwork, from, to, { time: null, lamps })).toMatchObject({
      litShare: 1,
      route: { minutes: lit?.minutes },
    });
  });

  it('is null without a way', () => {
    expect(litRoute(realNetwork, park, [Number.NaN, 0], { time: null, lamps: realLamps })).toBeNull();
    expect(litRoute(realNetwork, park, pavilion, { time: null, lamps: realLamps })?.litShare).toBeGreaterThan(0);
  });
});

/** Points every 50 m or so from one to another. */
function between(a: Coordinate, b: Coordinate): readonly Coordinate[] {
  const parts = Math.ceil(distanceMeters(a, b) / 50);
  return Array.from(
    { length: parts + 1 },
    (_, part): Coordinate => [
      a[0] + ((b[0] - a[0]) * part) / Math.max(1, parts),
      a[1] + ((b[1] - a[1]) * part) / Math.max(1, parts),
    ],
  );
}
