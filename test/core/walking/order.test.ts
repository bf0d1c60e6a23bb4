import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactOrder } from '../../../src/core/walking/exact-order.ts';
import { searchedOrder } from '../../../src/core/walking/searched-order.ts';
import { compareCosts, costOf, type OrderProblem } from '../../../src/core/walking/visit-order.ts';
import { nearestFirst, permutations, problemOf, problems } from './order-problems.ts';

const bestCost = (problem: OrderProblem) =>
  permutations([...problem.stops.keys()])
    .map((order) => costOf(problem, order))
    .reduce((best, cost) => (compareCosts(cost, best) < 0 ? cost : best));

/** Problems that are always the same: stops in a square of 2 km, every third one open for 20 minutes only. */
function benchmark(count: number, stops: number): readonly OrderProblem[] {
  let state = 7;
  const random = () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const place = () => [2000 * random(), 2000 * random()] as const;
  return Array.from({ length: count }, () =>
    problemOf(
      Array.from({ length: stops + 2 }, place),
      Array.from({ length: stops }, (_, index) => {
        const opens = index % 3 === 0 ? 120 * random() : Number.NEGATIVE_INFINITY;
        return { stay: 10, opens, closes: index % 3 === 0 ? opens + 20 : Number.POSITIVE_INFINITY };
      }),
      false,
    ),
  );
}

const withoutHours = (problem: OrderProblem): OrderProblem => ({
  ...problem,
  stops: problem.stops.map(({ stay }) => ({
    stay,
    opens: Number.NEGATIVE_INFINITY,
    closes: Number.POSITIVE_INFINITY,
  })),
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

describe('exactOrder', () => {
  it('is as good as the best of all orders of up to six stops', () => {
    fc.assert(
      fc.property(problems(6), (problem) => {
        const order = exactOrder(problem);
        expect(order.toSorted()).toEqual([...problem.stops.keys()]);
        expect(compareCosts(costOf(problem, order), bestCost(problem))).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('is as good as the best of all orders of seven stops', () => {
    for (const problem of benchmark(4, 7))
      expect(compareCosts(costOf(problem, exactOrder(problem)), bestCost(problem))).toBe(0);
  });
});

describe('searchedOrder', () => {
  it('visits every stop once and is never better than the exact order', () => {
    fc.assert(
      fc.property(problems(7), (problem) => {
        const order = searchedOrder(problem);
        expect(order.toSorted()).toEqual([...problem.stops.keys()]);
        expect(compareCosts(costOf(problem, order), costOf(problem, exactOrder(problem)))).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 40 },
    );
  });

  it('finds the best order of ten stops in at least 11 of 12 problems', () => {
    const found = benchmark(12, 10).filter(
      (problem) => compareCosts(costOf(problem, searchedOrder(problem)), costOf(problem, exactOrder(problem))) === 0,
    );
    expect(found.length).toBeGreaterThanOrEqual(11);
  });

  it('of twelve stops, four with hours, misses a quarter of what going to the nearest one misses, and is done sooner', () => {
    const list = benchmark(20, 12);
    const [ours, naive] = [searchedOrder, nearestFirst].map((order) => list.map((each) => costOf(each, order(each))));
    const missed = (costs: typeof ours = []) => sum(costs.map((cost) => cost.missed));
    const minutes = (costs: typeof ours = []) => sum(costs.map((cost) => cost.minutes));
    expect(missed(naive)).toBeGreaterThan(20);
    expect(missed(ours)).toBeLessThanOrEqual(0.25 * missed(naive));
    expect(minutes(ours)).toBeLessThan(minutes(naive));
  });

  it('of twelve stops without hours walks nine percent less than going to the nearest one', () => {
    const walked = (order: (problem: OrderProblem) => readonly number[]) =>
      sum(
        benchmark(20, 12)
          .map(withoutHours)
          .map((each) => costOf(each, order(each)).walked),
      );
    expect(walked(searchedOrder)).toBeLessThan(0.91 * walked(nearestFirst));
  });
});
