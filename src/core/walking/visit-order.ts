/** A stop of an order: minutes of stay, and when it is open, in minutes since setting out. */
export interface OrderStop {
  readonly stay: number;
  readonly opens: number;
  readonly closes: number;
}

/** Minutes on the way, and how many of them are walked; the others are waited for a bridge. */
export interface Journey {
  readonly minutes: number;
  readonly walked: number;
}

/** What has to be put in order. */
export interface OrderProblem {
  readonly stops: readonly OrderStop[];
  /**
   * The way from one stop to another, or from the start (−1), or to the end (the number of stops), some minutes after setting
   * out. Whoever sets out later must not arrive earlier.
   */
  readonly journey: (from: number, to: number, minutes: number) => Journey;
  /** Whether the end is somewhere else than at the last stop. */
  readonly hasEnd: boolean;
}

/** What an order costs up to some stop; earlier members weigh more than all that follow. */
export interface OrderCost {
  /** Stops that are closed when one comes. */
  readonly missed: number;
  /** Minutes of stay that are lost by that or because a stop closes. */
  readonly lost: number;
  /** Minutes since setting out. */
  readonly minutes: number;
  /** Minutes of walking. */
  readonly walked: number;
}

/** Nothing done yet. */
export const noCost: OrderCost = { missed: 0, lost: 0, minutes: 0, walked: 0 };

/** Returns the cost after a further stop. */
export function visit({ stops, journey }: OrderProblem, cost: OrderCost, from: number, to: number): OrderCost {
  const way = journey(from, to, cost.minutes);
  const arrival = cost.minutes + way.minutes;
  const walked = cost.walked + way.walked;
  const stop = stops[to];
  if (stop === undefined) return { ...cost, minutes: arrival, walked };
  const begin = Math.max(arrival, stop.opens);
  if (begin >= stop.closes) {
    return { missed: cost.missed + 1, lost: cost.lost + stop.stay, minutes: arrival, walked };
  }
  const lost = Math.max(0, begin + stop.stay - stop.closes);
  return { missed: cost.missed, lost: cost.lost + lost, minutes: Math.min(begin + stop.stay, stop.closes), walked };
}

/** Returns what a whole order costs, the way to the end included. */
export function costOf(problem: OrderProblem, order: readonly number[]): OrderCost {
  let [cost, from] = [noCost, -1];
  for (const stop of order) {
    cost = visit(problem, cost, from, stop);
    from = stop;
  }
  return atEnd(problem, cost, from);
}

/** Returns the cost after the way to the end, when there is one. */
export function atEnd(problem: OrderProblem, cost: OrderCost, from: number): OrderCost {
  return problem.hasEnd ? visit(problem, cost, from, problem.stops.length) : cost;
}

const slack = 1e-9;

/** Returns a number below zero when the first cost is better, above when the second is, else 0. */
export function compareCosts(a: OrderCost, b: OrderCost): number {
  const differences = [a.missed - b.missed, a.lost - b.lost, a.minutes - b.minutes, a.walked - b.walked];
  return differences.find((difference) => Math.abs(difference) > slack) ?? 0;
}

/** Whether a cost is in nothing worse than another. */
export const dominates = (a: OrderCost, b: OrderCost): boolean =>
  a.missed <= b.missed && a.lost <= b.lost && a.minutes <= b.minutes && a.walked <= b.walked;
