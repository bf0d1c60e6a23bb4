import { atEnd, compareCosts, dominates, noCost, type OrderCost, type OrderProblem, visit } from './visit-order.ts';

/** A way to have been at some stops, the last one named. */
interface Label {
  readonly cost: OrderCost;
  readonly stop: number;
  readonly before: Label | null;
}

/**
 * Returns the best order of the stops; of orders that miss, lose and last the same, one with less walking. Time and memory
 * double with each stop. Source: Held and Karp 1962, with all labels that no other dominates, as in Desrochers 1988.
 */
export function exactOrder(problem: OrderProblem): readonly number[] {
  const count = problem.stops.length;
  const labels: Label[][] = Array.from({ length: count << count }, () => []);
  const at = (mask: number, stop: number): Label[] => labels[mask * count + stop] ?? [];
  const extend = (before: Label | null, mask: number): void => {
    for (let stop = 0; stop < count; stop++) {
      if ((mask & (1 << stop)) !== 0) continue;
      const cost = visit(problem, before?.cost ?? noCost, before?.stop ?? -1, stop);
      keep(at(mask | (1 << stop), stop), { cost, stop, before });
    }
  };
  extend(null, 0);
  const all = (1 << count) - 1;
  for (let mask = 1; mask < all; mask++) {
    for (let stop = 0; stop < count; stop++) for (const label of at(mask, stop)) extend(label, mask);
  }
  const ends = problem.stops.flatMap((_, stop) => at(all, stop));
  const total = ({ cost, stop }: Label): OrderCost => atEnd(problem, cost, stop);
  const best = ends.reduce<Label | null>(
    (least, label) => (least === null || compareCosts(total(label), total(least)) < 0 ? label : least),
    null,
  );
  return stopsTo(best);
}

/** Puts a label among those of the same stops unless one of them is at least as good; drops those that it beats. */
function keep(labels: Label[], label: Label): void {
  if (labels.some(({ cost }) => dominates(cost, label.cost))) return;
  const kept = labels.filter(({ cost }) => !dominates(label.cost, cost));
  labels.splice(0, labels.length, ...kept, label);
}

function stopsTo(label: Label | null): readonly number[] {
  const stops: number[] = [];
  for (let here = label; here !== null; here = here.before) stops.unshift(here.stop);
  return stops;
}
