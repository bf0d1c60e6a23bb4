import { booleanPointInPolygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { distanceMeters } from '../../../src/core/geo/distance.ts';
import { buildWalkingNetwork, type Route, route, routesFrom } from '../../../src/core/walking/index.ts';
import { waterEnds } from '../../../src/core/walking/settings.ts';
import { realRecords } from '../../tiles/real-data.ts';
import { festivalEvening, networkRecords, realBounds, realNetwork, realWater, siteAt } from './real-network.ts';
import { liesIn } from './shore.ts';

const park = siteAt('namgaram-park');
const pavilion = siteAt('chokseongnu');
const wishBridge = '2025-floating-bridge-wish-lanterns';

const bridgesOf = (found: Route | null) => found?.legs.flatMap(({ bridgeId }) => bridgeId ?? []) ?? [];

describe('from Namgaram Park on the south bank to Chokseongnu on the north bank', () => {
  const straight = distanceMeters(park, pavilion);

  it('is led over Jinju Bridge when there is no festival, and is much longer than the straight line', () => {
    const found = route(realNetwork, park, pavilion, { time: { day: '2025-11-20', minutes: 1210 } });
    expect(bridgesOf(found)).toEqual(['jinju-road-bridge']);
    expect(found?.legs.map(({ kind }) => kind)).toEqual(['land', 'bridge', 'land']);
    expect(found?.legs[1]?.meters).toBe(225);
    expect(found?.meters).toBeGreaterThan(4 * straight);
    expect(found?.totalFeeKrw).toBe(0);
    expect(found?.flags).toEqual(['footway-assumed']);
  });

  it('is led over the floating bridge on a festival evening, for 2,000 won', () => {
    const found = route(realNetwork, park, pavilion, { time: festivalEvening });
    expect(bridgesOf(found)).toEqual([wishBridge]);
    expect(found?.totalFeeKrw).toBe(2000);
    expect(found?.legs[1]).toMatchObject({ kind: 'floating', feeKrw: 2000, estimated: true, waitMinutes: 0 });
    expect(found?.flags).toEqual(['direction-unknown']);
    expect(found?.minutes).toBeGreaterThan((straight / 4500) * 60);
    expect(found?.minutes).toBeLessThan(7);
  });

  it('takes the road bridge when fees are to be avoided', () => {
    const found = route(realNetwork, park, pavilion, { time: festivalEvening, avoidFees: true });
    expect(bridgesOf(found)).toEqual(['jinju-road-bridge']);
    expect(found?.totalFeeKrw).toBe(0);
  });

  it('takes the road bridge at one in the morning, when the floating bridge is closed', () => {
    expect(bridgesOf(route(realNetwork, park, pavilion, { time: { day: '2025-10-11', minutes: 60 } }))).toEqual([
      'jinju-road-bridge',
    ]);
  });

  it('waits for the floating bridge when it opens soon, and leaves it out when it closes before one is there', () => {
    const soon = route(realNetwork, park, pavilion, { time: { day: '2025-10-10', minutes: 15 * 60 - 5 } });
    expect(bridgesOf(soon)).toEqual([wishBridge]);
    expect(soon?.legs[1]?.waitMinutes).toBeCloseTo(5 - (soon?.legs[0]?.minutes ?? 0), 6);
    const early = route(realNetwork, park, pavilion, { time: { day: '2025-10-10', minutes: 14 * 60 } });
    expect(bridgesOf(early)).toEqual(['jinju-road-bridge']);
    const late = route(realNetwork, park, pavilion, { time: { day: '2025-10-10', minutes: 23 * 60 - 1 } });
    expect(bridgesOf(late)).toEqual(['jinju-road-bridge']);
  });

  it('is slower without steps, and says that steps are not known', () => {
    const plain = route(realNetwork, park, pavilion, { time: null });
    const stepFree = route(realNetwork, park, pavilion, { time: null, stepFree: true });
    expect(stepFree?.minutes).toBeCloseTo(((plain?.minutes ?? 0) * 4.5) / 2.88, 6);
    expect(stepFree?.flags).toContain('step-free-unknown');
  });

  it('says what is not known of the bridges of 2019: fee, hours and direction', () => {
    const found = route(realNetwork, park, pavilion, { time: { day: '2019-10-05', minutes: 1210 } });
    expect(found?.legs.map(({ kind }) => kind)).toContain('floating');
    expect(found?.flags).toEqual(expect.arrayContaining(['fee-unknown', 'hours-assumed', 'direction-unknown']));
    expect(found?.legs.find(({ kind }) => kind === 'floating')?.feeKrw).toBeNull();
  });
});

describe('points in the water', () => {
  it('stand on the bridge that they are part of', () => {
    const found = route(realNetwork, park, siteAt('jinju-bridge'), { time: null });
    expect(bridgesOf(found)).toEqual(['jinju-road-bridge']);
    expect(found?.flags).not.toContain('in-water');
  });

  it('in the middle of the river are reached from either bank while no bridge is there', () => {
    for (const from of [park, pavilion]) {
      const found = route(realNetwork, from, siteAt('floating-bridge-1'), { time: null });
      expect(bridgesOf(found)).toEqual([]);
      expect(found?.flags).toEqual(['in-water']);
    }
  });
});

describe('a place on a floating bridge that closes before one is there', () => {
  it('is reached on the near bank', () => {
    const time = { day: '2025-10-10', minutes: 22 * 60 + 50 };
    const found = route(realNetwork, siteAt('express-terminal'), siteAt('floating-bridge-1'), { time });
    expect(bridgesOf(found)).toEqual([]);
    expect(found?.flags).toEqual(['in-water']);
  });
});

describe('the real city', () => {
  it('has a way to every site but the museum beyond the arms of the lake, from which no bridge is on record', () => {
    const found = routesFrom(
      realNetwork,
      park,
      realRecords.sites.map(({ id }) => siteAt(id)),
      { time: null },
    );
    const without = realRecords.sites.filter((_, index) => found[index] === null).map(({ id }) => id);
    expect(without).toEqual(['bronze-age-museum']);
  });

  it('has bridges that land on dry ground on both sides of the river', () => {
    for (const { bridges, floatingBridges } of [networkRecords]) {
      const ends = [...bridges, ...floatingBridges].flatMap((bridge) => bridge.ends ?? []);
      expect(ends.filter((end) => liesIn(end, realWater))).toEqual([]);
    }
  });

  it('has water ends that begin in the water and run off the map', () => {
    for (const [start, end] of waterEnds) {
      expect(realWater.some(({ geometry }) => booleanPointInPolygon([...start], geometry))).toBe(true);
      expect(end[0] > realBounds[2] || end[1] > realBounds[3]).toBe(true);
    }
  });

  it('needs its bridges: without them no way leads over the river', () => {
    const without = buildWalkingNetwork({ ...networkRecords, bridges: [], floatingBridges: [] });
    expect(route(without, park, pavilion, { time: festivalEvening })).toBeNull();
  });
});
