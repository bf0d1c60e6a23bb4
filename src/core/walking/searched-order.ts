import { seededRandom } from '../random.ts';
import { walkingSettings } from './settings.ts';
import { compareCosts, costOf, noCost, type OrderCost, type OrderProblem, visit } from './visit-order.ts';

/** Most stops that are moved at once. */
const longestPart = 3;

/**
 * Returns a good order of the stops, always the same for the same problem: the best of several starts, each improved until
 * neither turning a part round nor moving one helps. Source: 2-opt (Croes 1958) and Or-opt (Or 1976).
 */
export function searchedOrder(problem: OrderProblem): readonly number[] {
  const improved = startsOf(problem).map((order) => improve(problem, order));
  return improved.reduce((best, { order, cost }) => (compareCosts(cost, best.cost) < 0 ? { order, cost } : best), {
    order: problem.stops.map((_, stop) => stop),
    cost: costOf(
      problem,
      problem.stops.map((_, stop) => stop),
    ),
  }).order;
}

/** By the next best stop, by closing time, and shuffled. */
function startsOf(problem: OrderProblem): readonly (readonly number[])[] {
  const stops = problem.stops.map((_, stop) => stop);
  const closing = (stop: number): number => problem.stops[stop]?.closes ?? Number.POSITIVE_INFINITY;
  const random = seededRandom(stops.length + 1);
  const shuffled = Array.from({ length: walkingSettings.orderStarts - 2 }, () => shuffle(stops, random));
  return [greedyOrder(problem), stops.toSorted((a, b) => (closing(a) < closing(b) ? -1 : 1)), ...shuffled];
}

/** Returns the order in which each next stop is the one that costs least by itself. */
function greedyOrder(problem: OrderProblem): readonly number[] {
  const left = new Set(problem.stops.keys());
  const order: number[] = [];
  let cost: OrderCost = noCost;
  while (left.size > 0) {
    const from = order.at(-1) ?? -1;
    const next = [...left]
      .map((stop) => ({ stop, cost: visit(problem, cost, from, stop) }))
      .toSorted((a, b) => compareCosts(a.cost, b.cost))[0];
    if (next === undefined) break;
    left.delete(next.stop);
    order.push(next.stop);
    cost = next.cost;
  }
  return order;
}

interface Priced {
  readonly order: readonly number[];
  readonly cost: OrderCost;
}

function improve(problem: OrderProblem, start: readonly number[]): Priced {
  let here: Priced = { order: start, cost: costOf(problem, start) };
  for (let better = betterNeighbour(problem, here); better !== null; better = betterNeighbour(problem, here))
    here = better;
  return here;
}

function betterNeighbour(problem: OrderProblem, { order, cost }: Priced): Priced | null {
  for (const neighbour of neighboursOf(order)) {
    const priced = { order: neighbour, cost: costOf(problem, neighbour) };
    if (compareCosts(priced.cost, cost) < 0) return priced;
  }
  return null;
}

function* neighboursOf(order: readonly number[]): Generator<readonly number[]> {
  for (let from = 0; from < order.length; from++) {
    for (let to = from + 2; to <= order.length; to++) {
      yield [...order.slice(0, from), ...order.slice(from, to).reverse(), ...order.slice(to)];
    }
    for (let length = 1; length <= longestPart && from + length <= order.length; length++) {
      const part = order.slice(from, from + length);
      const rest = order.toSpliced(from, length);
      for (let to = 0; to <= rest.length; to++) if (to !== from) yield rest.toSpliced(to, 0, ...part);
    }
  }
}

function shuffle(stops: readonly number[], random: () => number): readonly number[] {
  return stops
    .map((stop) => ({ stop, key: random() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ stop }) => stop);
}
