import type { Anchor } from './anchors.ts';
import type { Conditions } from './conditions.ts';
import type { Crossing } from './crossing.ts';
import type { Entry, WalkingNetwork } from './network.ts';
import { metersBetween, type Point } from './plane.ts';

/** The last step of the quickest way to a place. */
export interface Step {
  /** The node where the step begins, or the place where the whole way does. */
  readonly from: number | Anchor;
  /** Minutes since setting out, on arrival. */
  readonly minutes: number;
  /** The bridge that it takes; null over land. */
  readonly crossing: Crossing | null;
  /** Metres along the bridge, or of the straight line over land. */
  readonly meters: number;
  /** Minutes of waiting for the bridge to open, included in `minutes`. */
  readonly waitMinutes: number;
}

/** Where a way ends, and its last step. */
export interface Arrival {
  readonly anchor: Anchor;
  readonly step: Step;
}

/** The quickest ways from one origin. */
export interface Spread {
  readonly network: WalkingNetwork;
  readonly conditions: Conditions;
  readonly origins: readonly Anchor[];
  /** The last steps by node; null where no way leads. */
  readonly steps: readonly (Step | null)[];
  /** Where a last step over land may begin: the origins on land, and every node that is reached. */
  readonly starts: readonly (Start & { readonly at: Point })[];
}

/** Where a step begins, and how many minutes after setting out. */
type Start = Pick<Step, 'from' | 'minutes'>;

/** Returns the quickest ways from an origin to every node. Source: Dijkstra 1959, without a heap: the nodes are few. */
export function spreadFrom(network: WalkingNetwork, origins: readonly Anchor[], conditions: Conditions): Spread {
  const steps: (Step | null)[] = network.nodes.map(() => null);
  const improve = (node: number, step: Step | null): void => {
    if (step !== null && step.minutes < minutesOf(steps[node])) steps[node] = step;
  };
  for (const origin of origins) {
    for (const [node, step] of firstSteps(network, origin, conditions)) improve(node, step);
  }
  const open = new Set(network.nodes.keys());
  for (let node = soonest(steps, open); node !== null; node = soonest(steps, open)) {
    open.delete(node);
    const here = { from: node, minutes: minutesOf(steps[node]) };
    for (const next of network.nodes[node]?.neighbours ?? [])
      improve(next.node, overLand(conditions, here, next.meters));
    for (const { node: next, crossing } of network.nodes[node]?.entries ?? []) {
      improve(next, overBridge(conditions, here, { crossing, meters: crossing.meters }));
    }
  }
  const starts = [
    ...origins.flatMap((from) => (from.kind === 'land' ? [{ from, at: from.point, minutes: 0 }] : [])),
    ...steps.flatMap((step, from) => {
      const at = network.nodes[from]?.point;
      return step === null || at === undefined ? [] : [{ from, at, minutes: step.minutes }];
    }),
  ];
  return { network, conditions, origins, steps, starts };
}

const minutesOf = (step: Step | null | undefined): number => step?.minutes ?? Number.POSITIVE_INFINITY;

function soonest(steps: readonly (Step | null)[], open: ReadonlySet<number>): number | null {
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const node of open) {
    const minutes = minutesOf(steps[node]);
    if (minutes < least) [best, least] = [node, minutes];
  }
  return best;
}

function overLand({ landMinutesPerMeter }: Conditions, { from, minutes }: Start, meters: number): Step {
  return { from, minutes: minutes + meters * landMinutesPerMeter, crossing: null, meters, waitMinutes: 0 };
}

function overBridge(
  { minutesPerMeter, waitMinutes: wait }: Conditions,
  { from, minutes }: Start,
  { crossing, meters }: { readonly crossing: Crossing; readonly meters: number },
): Step | null {
  const waitMinutes = wait(crossing, minutes);
  if (waitMinutes === null) return null;
  return { from, minutes: minutes + waitMinutes + meters * minutesPerMeter, crossing, meters, waitMinutes };
}

/** Every bridge with the node where it is entered. */
const entriesOf = ({ nodes }: WalkingNetwork, crossing: Crossing): readonly (Entry & { readonly at: number })[] =>
  nodes.flatMap(({ entries }, at) =>
    entries.filter((entry) => entry.crossing === crossing).map((entry) => ({ ...entry, at })),
  );

function firstSteps(
  network: WalkingNetwork,
  origin: Anchor,
  conditions: Conditions,
): readonly (readonly [number, Step | null])[] {
  const start = { from: origin, minutes: 0 };
  if (origin.kind === 'bridge') {
    const { crossing, share } = origin;
    return entriesOf(network, crossing).map(({ node, forward }) => {
      const meters = crossing.meters * (forward ? 1 - share : share);
      return [node, overBridge(conditions, start, { crossing, meters })];
    });
  }
  const { point } = origin;
  return network.nodes.flatMap((node, number) =>
    network.water.blocks(point, node.point)
      ? []
      : [[number, overLand(conditions, start, metersBetween(point, node.point))]],
  );
}

/** Returns the last step of the quickest way to a place; null when no way leads there. */
export function lastStep(spread: Spread, target: Anchor): Step | null {
  return target.kind === 'bridge' ? stepOnBridge(spread, target) : stepOnLand(spread, target.point);
}

function stepOnBridge(spread: Spread, { crossing, share }: Anchor & { readonly kind: 'bridge' }): Step | null {
  const { network, conditions, origins, steps } = spread;
  const alongIt = origins.flatMap((origin) => {
    if (origin.kind !== 'bridge' || origin.crossing !== crossing || (crossing.oneWay && share < origin.share))
      return [];
    const meters = crossing.meters * Math.abs(share - origin.share);
    return [overBridge(conditions, { from: origin, minutes: 0 }, { crossing, meters })];
  });
  const fromItsEnds = entriesOf(network, crossing).map(({ at, forward }) => {
    const meters = crossing.meters * (forward ? share : 1 - share);
    const step = steps[at];
    return step === null || step === undefined
      ? null
      : overBridge(conditions, { from: at, minutes: step.minutes }, { crossing, meters });
  });
  return [...alongIt, ...fromItsEnds].reduce((best, step) => (minutesOf(step) < minutesOf(best) ? step : best), null);
}

/** Tries the starts of the last step from the most promising on: the first that sees the place is the best. */
function stepOnLand(spread: Spread, point: Point): Step | null {
  const { starts } = spread;
  const totals = starts.map(
    ({ at, minutes }) => minutes + metersBetween(at, point) * spread.conditions.landMinutesPerMeter,
  );
  for (let best = indexOfLeast(totals); best !== null; best = indexOfLeast(totals)) {
    const start = starts[best];
    if (start !== undefined && !spread.network.water.blocks(start.at, point)) {
      return overLand(spread.conditions, start, metersBetween(start.at, point));
    }
    totals[best] = Number.POSITIVE_INFINITY;
  }
  return null;
}

function indexOfLeast(numbers: readonly number[]): number | null {
  let [best, least]: [number | null, number] = [null, Number.POSITIVE_INFINITY];
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index] ?? least;
    if (number < least) [best, least] = [index, number];
  }
  return best;
}
