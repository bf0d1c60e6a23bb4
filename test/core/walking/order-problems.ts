import fc from 'fast-check';
import type { OrderProblem, OrderStop } from '../../../src/core/walking/visit-order.ts';

/** Places in a square of 2 km; the first is the start, the last the end. */
type Places = readonly (readonly [x: number, y: number])[];

/** Returns a problem whose ways are straight lines at 75 m a minute. */
export function problemOf(places: Places, stops: readonly OrderStop[], hasEnd: boolean): OrderProblem {
  return {
    stops,
    hasEnd,
    journey: (from, to) => {
      const [a, b] = [places[from + 1], places[to + 1]];
      if (a === undefined || b === undefined) throw new Error(`journey: expected places, found ${from} and ${to}`);
      const minutes = Math.hypot(a[0] - b[0], a[1] - b[1]) / 75;
      return { minutes, walked: minutes };
    },
  };
}

const place = fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 2000 }));
const stop = fc
  .record({
    stay: fc.integer({ min: 0, max: 40 }),
    opens: fc.option(fc.integer({ min: -30, max: 150 }), { nil: Number.NEGATIVE_INFINITY }),
    span: fc.option(fc.integer({ min: 5, max: 120 }), { nil: Number.POSITIVE_INFINITY }),
  })
  .map(({ stay, opens, span }) => ({ stay, opens, closes: Math.max(opens, 0) + span }));

/** Problems of at most so many stops, some with hours, some with an end. */
export const problems = (maxStops: number): fc.Arbitrary<OrderProblem> =>
  fc
    .tuple(fc.array(fc.tuple(place, stop), { maxLength: maxStops }), place, place, fc.boolean())
    .map(([list, start, end, hasEnd]) =>
      problemOf(
        [start, ...list.map(([each]) => each), end],
        list.map(([, each]) => each),
        hasEnd,
      ),
    );

/** Returns every order of some stops. */
export function permutations(stops: readonly number[]): readonly (readonly number[])[] {
  if (stops.length === 0) return [[]];
  return stops.flatMap((first) => permutations(stops.filter((stop) => stop !== first)).map((rest) => [first, ...rest]));
}

/** Returns the order in which each next stop is the nearest one left. */
export function nearestFirst({ stops, journey }: OrderProblem): readonly number[] {
  const order: number[] = [];
  const left = new Set(stops.keys());
  while (left.size > 0) {
    const from = order.at(-1) ?? -1;
    const next = [...left].reduce((best, to) =>
      journey(from, to, 0).minutes < journey(from, best, 0).minutes ? to : best,
    );
    left.delete(next);
    order.push(next);
  }
  return order;
}
