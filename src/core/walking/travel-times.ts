import type { Coordinate } from '../model/index.ts';
import { clockMinutes, type KoreaTime } from '../schedule/korea-time.ts';
import { conditionsOf, lastingConditions, later, type WalkingOptions } from './conditions.ts';
import type { WalkingNetwork } from './network.ts';
import type { Journey } from './visit-order.ts';
import { minutesFrom } from './ways.ts';

/** A span of time in which the same floating bridges are there: minutes since setting out, half-open. */
interface Span {
  readonly from: number;
  readonly to: number;
  /** Ids of the floating bridges. */
  readonly open: ReadonlySet<string>;
}

/** Walking minutes from one place to another. */
type Matrix = readonly (readonly number[])[];

/** Options with a time. */
export type TimedOptions = WalkingOptions & { readonly time: KoreaTime };

/**
 * Returns the journeys between some places by the minutes since setting out; endless where no way leads. A journey keeps to
 * the bridges that are there during all of it, or waits for the next one to open when that is quicker. So whoever sets out
 * later never arrives earlier.
 */
export function travelTimes(
  network: WalkingNetwork,
  places: readonly Coordinate[],
  options: TimedOptions,
): (from: number, to: number, minutes: number) => Journey {
  const spans = spansOf(network, options);
  const matrices = new Map<string, Matrix>();
  const matrixOf = (open: ReadonlySet<string>): Matrix => {
    const key = [...open].sort().join();
    const known = matrices.get(key);
    if (known !== undefined) return known;
    const conditions = lastingConditions(options, ({ id }) => open.has(id));
    const matrix = places.map((from) => minutesFrom(network, from, places, conditions));
    matrices.set(key, matrix);
    return matrix;
  };
  const journey = (from: number, to: number, minutes: number): Journey => {
    if (minutes === Number.POSITIVE_INFINITY) return { minutes, walked: minutes };
    const first = spans.findIndex((span) => minutes < span.to);
    const walked = walkFrom(
      spans.slice(first),
      minutes,
      (open) => matrixOf(open)[from]?.[to] ?? Number.POSITIVE_INFINITY,
    );
    const change = spans[first]?.to ?? Number.POSITIVE_INFINITY;
    if (change - minutes >= walked) return { minutes: walked, walked };
    const after = journey(from, to, change);
    const waited = change - minutes + after.minutes;
    return waited < walked ? { minutes: waited, walked: after.walked } : { minutes: walked, walked };
  };
  return journey;
}

/** Minutes of a walk that sets out in the first span and takes only bridges that are there until it ends. */
function walkFrom(spans: readonly Span[], minutes: number, walk: (open: ReadonlySet<string>) => number): number {
  let open = spans[0]?.open ?? new Set<string>();
  let walked = walk(open);
  for (const span of spans.slice(1)) {
    if (minutes + walked <= span.from) break;
    open = new Set([...open].filter((id) => span.open.has(id)));
    walked = walk(open);
  }
  return walked;
}

/** The spans from setting out on; the last one is endless. */
function spansOf({ crossings }: WalkingNetwork, options: TimedOptions): readonly Span[] {
  const { time } = options;
  const clocks = crossings
    .flatMap(({ occurrence }) => occurrence?.hours ?? [])
    .flatMap(({ start, end }) => [start, end ?? '24:00']);
  const changes = [...clocks, '00:00']
    .flatMap((clock) => [-1440, 0, 1440].map((day) => clockMinutes(clock) + day - time.minutes))
    .filter((minutes) => minutes > 0);
  const starts = [0, ...new Set(changes.toSorted((a, b) => a - b))];
  return starts.map((from, index): Span => {
    const conditions = conditionsOf({ ...options, time: later(time, from) });
    const open = crossings.filter(
      (crossing) => crossing.occurrence !== null && conditions.waitMinutes(crossing, 0) === 0,
    );
    return { from, to: starts[index + 1] ?? Number.POSITIVE_INFINITY, open: new Set(open.map(({ id }) => id)) };
  });
}
