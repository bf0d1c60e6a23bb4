import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceMeters } from '../../../src/core/geo/distance.ts';
import type { Coordinate } from '../../../src/core/model/index.ts';
import type { KoreaTime } from '../../../src/core/schedule/korea-time.ts';
import { type ItineraryStop, planItinerary, route } from '../../../src/core/walking/index.ts';
import { buildWalkingNetwork } from '../../../src/core/walking/network.ts';
import { travelTimes } from '../../../src/core/walking/travel-times.ts';
import { realRecords } from '../../tiles/real-data.ts';
import { permutations } from './order-problems.ts';
import { festivalEvening, networkRecords, realNetwork, siteAt } from './real-network.ts';

const stop = (id: string, hours: Partial<ItineraryStop> = {}): ItineraryStop => ({
  place: siteAt(id),
  stayMinutes: 15,
  ...hours,
});
const start = siteAt('intercity-terminal');
const place = fc.tuple(
  fc.double({ min: 128.07, max: 128.1, noNaN: true }),
  fc.double({ min: 35.178, max: 35.2, noNaN: true }),
);

/** Minutes from 14:00 to 23:59: often shortly before the floating bridge opens at 15:00 or closes at 23:00. */
const afternoon = fc.oneof(
  fc.integer({ min: 0, max: 599 }),
  fc.integer({ min: 30, max: 60 }),
  fc.integer({ min: 510, max: 540 }),
);
/** Places on either bank beside it. */
const banks = fc.constantFrom(siteAt('namgaram-park'), siteAt('chokseongnu'), siteAt('toilet-jinjuseong'));

describe('travelTimes', () => {
  it('are those of the ways while no bridge opens or closes', () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        const { minutes } = travelTimes(realNetwork, [from, to], { time: festivalEvening })(0, 1, 0);
        expect(minutes).toBeCloseTo(route(realNetwork, from, to, { time: festivalEvening })?.minutes ?? Number.NaN, 6);
      }),
      { numRuns: 30 },
    );
  });

  it('let nobody arrive sooner who sets out later', () => {
    fc.assert(
      fc.property(fc.oneof(place, banks), fc.oneof(place, banks), afternoon, afternoon, (from, to, a, b) => {
        const travel = travelTimes(realNetwork, [from, to], { time: { day: '2025-10-10', minutes: 14 * 60 } });
        const [sooner, later] = [Math.min(a, b), Math.max(a, b)];
        expect(sooner + travel(0, 1, sooner).minutes).toBeLessThanOrEqual(later + travel(0, 1, later).minutes + 1e-9);
        expect(travel(0, 1, a).walked).toBeLessThanOrEqual(travel(0, 1, a).minutes + 1e-9);
      }),
      { numRuns: 100 },
    );
  });

  it('are never shorter than the way at that time, but for waiting', () => {
    fc.assert(
      fc.property(fc.oneof(place, banks), fc.oneof(place, banks), afternoon, (from, to, minutes) => {
        const travel = travelTimes(realNetwork, [from, to], { time: { day: '2025-10-10', minutes: 14 * 60 } });
        const then = { day: '2025-10-10', minutes: 14 * 60 + minutes };
        const found = route(realNetwork, from, to, { time: then })?.minutes ?? Number.NaN;
        expect(travel(0, 1, then.minutes - 14 * 60).minutes).toBeGreaterThanOrEqual(found - 1e-9);
      }),
      { numRuns: 100 },
    );
  });
});

/** Minutes of a single way. */
const walk = (from: Coordinate, to: Coordinate, time: KoreaTime): number =>
  route(realNetwork, from, to, { time })?.minutes ?? Number.NaN;

/** The places in the order in which each next one is the nearest as the crow flies. */
function nearestByLine(from: Coordinate, places: readonly Coordinate[]): readonly Coordinate[] {
  const [next] = places.toSorted((a, b) => distanceMeters(from, a) - distanceMeters(from, b));
  return next === undefined
    ? []
    : [
        next,
        ...nearestByLine(
          next,
          places.filter((place) => place !== next),
        ),
      ];
}

describe('planItinerary', () => {
  const stops = [
    stop('chokseongnu'),
    stop('namgaram-park'),
    stop('floating-bridge-1', { stayMinutes: 5 }),
    stop('toilet-namgaram', { stayMinutes: 3 }),
    stop('manggyeong-stage', { opensMinutes: 21 * 60, closesMinutes: 21 * 60 + 30 }),
  ];

  it('orders stops on both banks no worse than any other order, with times that add up', () => {
    const plan = planItinerary(realNetwork, { start, stops, end: start }, { time: festivalEvening });
    expect(plan.best).toBe(true);
    expect(plan.unreachable).toEqual([]);
    expect(plan.visits.map((visit) => visit.stop).toSorted()).toEqual([0, 1, 2, 3, 4]);
    expect(plan.visits.every(({ violation }) => violation === null)).toBe(true);
    let minutes = festivalEvening.minutes;
    for (const visit of plan.visits) {
      expect(visit.arriveMinutes).toBeGreaterThanOrEqual(minutes + visit.walkMinutes - 1e-9);
      expect(visit.leaveMinutes).toBeCloseTo(
        minutes + visit.walkMinutes + visit.waitMinutes + (stops[visit.stop]?.stayMinutes ?? 0),
        6,
      );
      minutes = visit.leaveMinutes;
    }
    const ends = permutations([0, 1, 2, 3, 4]).map((order) => endOf(order));
    expect(plan.endMinutes).toBeCloseTo(Math.min(...ends.filter((end) => end !== null)), 6);
  });

  /** When an order that misses nothing is back at the start, by single ways; null when it misses something. */
  function endOf(order: readonly number[]): number | null {
    let [minutes, here] = [festivalEvening.minutes, start];
    for (const index of order) {
      const {
        place: next,
        stayMinutes,
        opensMinutes = 0,
        closesMinutes = Number.POSITIVE_INFINITY,
      } = stops[index] as ItineraryStop;
      const begin = Math.max(opensMinutes, minutes + walk(here, next, { day: festivalEvening.day, minutes }));
      if (begin + stayMinutes > closesMinutes) return null;
      [minutes, here] = [begin + stayMinutes, next];
    }
    return minutes + walk(here, start, { day: festivalEvening.day, minutes });
  }

  it('says which stop is missed and which is cut short', () => {
    const plan = planItinerary(
      realNetwork,
      {
        start: siteAt('chokseongnu'),
        stops: [
          stop('chokseongnu', { closesMinutes: 20 * 60 + 20 }),
          stop('express-terminal', { closesMinutes: 20 * 60 + 12 }),
        ],
      },
      { time: festivalEvening },
    );
    expect(plan.visits.map(({ stop: index, violation }) => [index, violation])).toEqual([
      [0, 'cut-short'],
      [1, 'missed'],
    ]);
    expect(plan.visits[0]?.leaveMinutes).toBe(20 * 60 + 20);
  });

  it('leaves out what no way leads to any more once one has been elsewhere', () => {
    // The last evening: without road bridges nobody crosses after 23:00.
    const network = buildWalkingNetwork({ ...networkRecords, bridges: [] });
    const lastEvening = { day: '2025-10-19', minutes: 21 * 60 };
    const both = [stop('chokseongnu', { stayMinutes: 300 }), stop('namgaram-park', { stayMinutes: 300 })];
    const plan = planItinerary(network, { start: siteAt('namgaram-park'), stops: both }, { time: lastEvening });
    expect([plan.visits.length, plan.unreachable.length]).toEqual([1, 1]);
    expect(plan.endMinutes).toBeLessThan(21 * 60 + 400);
    const travel = travelTimes(realNetwork, [start, start], { time: lastEvening });
    expect(travel(0, 1, Number.POSITIVE_INFINITY).minutes).toBe(Number.POSITIVE_INFINITY);
  });

  it('crosses before the floating bridge closes at 23:00', () => {
    const [south, north] = [
      stop('toilet-namgaram', { stayMinutes: 30 }),
      stop('toilet-jinjuseong', { stayMinutes: 20 }),
    ];
    const time = { day: '2025-10-10', minutes: 22 * 60 + 45 };
    const plan = planItinerary(realNetwork, { start: south.place, stops: [south, north], end: south.place }, { time });
    expect(plan.visits.map((visit) => visit.stop)).toEqual([1, 0]);
    expect(plan.visits[0]?.walkMinutes).toBeLessThan(10);
    expect(plan.visits[1]?.walkMinutes).toBeGreaterThan(15);
  });

  it('walks 18 % less than going to the nearest stop by the straight line, for 12 picks of ten places on both banks', () => {
    const places = realRecords.sites
      .map(({ id }) => siteAt(id))
      .filter((at) => distanceMeters(at, siteAt('chokseongnu')) < 1500);
    const picks = Array.from({ length: 12 }, (_, pick) =>
      Array.from({ length: 10 }, (_, index) => places[(pick * 37 + index * 11) % places.length] ?? start),
    );
    const time = { day: '2025-11-20', minutes: 900 };
    const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
    const ours = picks.map((pick) => {
      const visited = pick.map((at): ItineraryStop => ({ place: at, stayMinutes: 0 }));
      return planItinerary(realNetwork, { start, stops: visited }, { time }).walkMinutes;
    });
    const blind = picks.map((pick) => {
      const order = nearestByLine(start, pick);
      return sum(order.map((to, index) => walk(order[index - 1] ?? start, to, time)));
    });
    expect(sum(ours)).toBeLessThan(0.82 * sum(blind));
  });

  it('names the stops to which no way leads, and an end that has none', () => {
    const museum = stop('bronze-age-museum');
    const plan = planItinerary(
      realNetwork,
      { start, stops: [museum, stop('chokseongnu'), { place: [Number.NaN, 0], stayMinutes: 1 }], end: museum.place },
      { time: festivalEvening },
    );
    expect(plan.unreachable).toEqual([0, 2]);
    expect(plan.visits.map((visit) => visit.stop)).toEqual([1]);
    expect(plan.endMinutes).toBeNull();
  });

  it('takes up to twelve stops, none as well', () => {
    const many = Array.from(
      { length: 12 },
      (_, index): ItineraryStop => ({ place: [128.075 + index * 0.002, 35.18 + (index % 3) * 0.006], stayMinutes: 5 }),
    );
    const plan = planItinerary(realNetwork, { start, stops: many }, { time: festivalEvening });
    expect(plan.best).toBe(false);
    expect(plan.visits.map((visit) => visit.stop).toSorted((a, b) => a - b)).toEqual(many.map((_, index) => index));
    expect(planItinerary(realNetwork, { start, stops: [] }, { time: festivalEvening })).toMatchObject({
      visits: [],
      endMinutes: festivalEvening.minutes,
    });
    expect(() => planItinerary(realNetwork, { start, stops: [...many, ...many] }, { time: festivalEvening })).toThrow(
      'expected at most 12 stops, found 24',
    );
  });
});
