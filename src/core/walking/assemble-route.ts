import { distanceMeters } from '../geo/distance.ts';
import type { Coordinate } from '../model/index.ts';
import { pointOfAnchor } from './anchors.ts';
import type { Conditions } from './conditions.ts';
import type { Crossing } from './crossing.ts';
import { type Point, toCoordinate, toPlane } from './plane.ts';
import type { Leg, Route, RouteFlag } from './route.ts';
import { walkingSettings } from './settings.ts';
import type { Arrival, Spread, Step } from './spread.ts';

/** Both ends of a way as they were asked for. */
export interface Ends {
  readonly from: Coordinate;
  readonly to: Coordinate;
  readonly stepFree: boolean;
}

/** Returns the straight line with the detour factor, for places around which the water is not known. */
export function straightRoute({ from, to, stepFree }: Ends, { minutesPerMeter }: Conditions): Route {
  const meters = distanceMeters(from, to) * walkingSettings.detourFactor;
  const minutes = meters * minutesPerMeter;
  const legs = [{ ...overLand, meters, minutes, coordinates: [from, to] }];
  return toRoute(legs, ['off-map', ...(stepFree ? (['step-free-unknown'] as const) : [])]);
}

/** Returns the way that ends with an arrival. */
export function assembleRoute(spread: Spread, arrival: Arrival, ends: Ends): Route {
  const moves = movesTo(spread, arrival);
  const legs = toLegs(moves, spread.conditions);
  return toRoute(legs, [...new Set(flagsOf(spread, moves, ends))]);
}

/** A step with both its points. */
interface Move {
  readonly step: Step;
  readonly from: Point;
  readonly to: Point;
}

function movesTo({ network, steps }: Spread, { anchor, step: last }: Arrival): readonly Move[] {
  const moves: Move[] = [];
  let to = pointOfAnchor(anchor);
  let step: Step | null = last;
  while (step !== null) {
    const { from }: Step = step;
    const start: Point = typeof from === 'number' ? (network.nodes[from]?.point ?? to) : pointOfAnchor(from);
    moves.unshift({ step, from: start, to });
    to = start;
    step = typeof from === 'number' ? (steps[from] ?? null) : null;
  }
  return moves;
}

const overLand = { kind: 'land', bridgeId: null, waitMinutes: 0, feeKrw: 0, estimated: false } as const;

function toLegs(moves: readonly Move[], conditions: Conditions): readonly Leg[] {
  const legs: Leg[] = [];
  for (const move of moves) {
    const last = legs.at(-1);
    const leg =
      move.step.crossing === null ? landLeg(move, conditions) : bridgeLeg(move, move.step.crossing, conditions);
    if (last?.kind === 'land' && leg.kind === 'land') legs.splice(-1, 1, joined(last, leg));
    else legs.push(leg);
  }
  const walked = legs.filter(({ meters }) => meters > 0);
  return walked.length > 0 ? walked : legs.slice(0, 1);
}

function landLeg({ step, from, to }: Move, { landMinutesPerMeter }: Conditions): Leg {
  return {
    ...overLand,
    meters: step.meters * walkingSettings.detourFactor,
    minutes: step.meters * landMinutesPerMeter,
    coordinates: [toCoordinate(from), toCoordinate(to)],
  };
}

function bridgeLeg({ step, from, to }: Move, { id, kind, feeKrw }: Crossing, { minutesPerMeter }: Conditions): Leg {
  return {
    kind,
    bridgeId: id,
    meters: step.meters,
    minutes: step.meters * minutesPerMeter,
    waitMinutes: step.waitMinutes,
    feeKrw,
    estimated: kind === 'floating',
    coordinates: [toCoordinate(from), toCoordinate(to)],
  };
}

const joined = (a: Leg, b: Leg): Leg => ({
  ...a,
  meters: a.meters + b.meters,
  minutes: a.minutes + b.minutes,
  coordinates: [...a.coordinates, ...b.coordinates.slice(1)],
});

function flagsOf({ network }: Spread, moves: readonly Move[], { from, to, stepFree }: Ends): readonly RouteFlag[] {
  const [first, last] = [moves[0], moves.at(-1)];
  const isMoved = (move: Move | undefined, place: Coordinate): boolean =>
    move?.step.crossing === null && network.water.isWet(toPlane(place));
  const flags: readonly (RouteFlag | false)[] = [
    ...moves.flatMap(({ step }) => step.crossing?.doubts ?? []),
    (isMoved(first, from) || isMoved(last, to)) && 'in-water',
    moves.some(({ step }) => typeof step.from === 'number' && network.nodes[step.from]?.schematic) && 'schematic-shore',
    stepFree && 'step-free-unknown',
  ];
  return flags.filter((flag) => flag !== false);
}

function toRoute(legs: readonly Leg[], flags: readonly RouteFlag[]): Route {
  return {
    minutes: sum(legs, ({ minutes, waitMinutes }) => minutes + waitMinutes),
    meters: sum(legs, ({ meters }) => meters),
    coordinates: legs.flatMap(({ coordinates }, index) => (index === 0 ? coordinates : coordinates.slice(1))),
    legs,
    totalFeeKrw: sum(legs, ({ feeKrw }) => feeKrw ?? 0),
    flags,
  };
}

const sum = (legs: readonly Leg[], value: (leg: Leg) => number): number =>
  legs.reduce((total, leg) => total + value(leg), 0);
