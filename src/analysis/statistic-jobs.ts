import { type PointsInAreas, pointsInAreas } from '../core/divisions/points-in-areas.ts';
import type { Area } from '../core/geo/polygons.ts';
import { type GetisOrd, getisOrd } from '../core/statistics/autocorrelation/getis-ord.ts';
import { type LocalMoran, localMoran } from '../core/statistics/autocorrelation/local-moran.ts';
import { type Moran, moran } from '../core/statistics/autocorrelation/moran.ts';
import { moranPermutation } from '../core/statistics/autocorrelation/moran-permutation.ts';
import type { PseudoP, SimulationOptions } from '../core/statistics/autocorrelation/pseudo-p.ts';
import { type HexSupport, hexSupport } from '../core/statistics/hex-support.ts';
import { type ClarkEvans, clarkEvans, clarkEvansPermutation } from '../core/statistics/points/clark-evans.ts';
import {
  type EnvelopeOptions,
  type RipleyEnvelope,
  ripleyEnvelope,
} from '../core/statistics/points/ripley-envelope.ts';
import type { StudyWindow } from '../core/statistics/points/study-window.ts';
import type { Statistic } from '../core/statistics/statistic.ts';
import type { Neighbours } from '../core/statistics/weights/neighbours.ts';
import { rowStandardised } from '../core/statistics/weights/weights.ts';
import { partOf, type Steps } from '../core/steps.ts';
import { type Point, toPlane } from '../core/walking/plane.ts';
import { coordinatesOf, type Held, type OnPoints } from './held.ts';

/** All hexagons of the city, empty ones too, with their counts: what tests of neighbourhood need. */
export function cityHexagons(
  held: Held,
  { points, window, sizeMeters }: OnPoints & { readonly window: StudyWindow; readonly sizeMeters: number },
): HexSupport {
  return hexSupport(window, coordinatesOf(held.points(points)).map(toPlane), sizeMeters);
}

/** How many of the held points lie in each of some areas. */
export function countInAreas(
  held: Held,
  { points, areas }: OnPoints & { readonly areas: readonly Area[] },
): Steps<PointsInAreas> {
  return pointsInAreas(areas, coordinatesOf(held.points(points)));
}

/** Values over areas, their neighbours, and how many permutations by which seed. */
export interface OnAreas extends SimulationOptions {
  readonly values: readonly number[];
  readonly neighbours: Neighbours;
}

/** Whether neighbours are alike: in all, and area by area; islands are null. */
export interface Association {
  readonly global: Statistic<Moran>;
  readonly chance: Statistic<PseudoP>;
  readonly lisa: Statistic<readonly (LocalMoran | null)[]>;
  readonly gi: Statistic<readonly (GetisOrd | null)[]>;
}

export function* association(_: Held, { values, neighbours, ...options }: OnAreas): Steps<Association> {
  const weights = rowStandardised(neighbours);
  const global = moran(values, weights);
  yield 0.1;
  const chance = moranPermutation(values, weights, options);
  yield 0.4;
  const lisa = localMoran(values, weights, options);
  yield 0.7;
  return { global, chance, lisa, gi: getisOrd(values, neighbours, options) };
}

/** Points in metres in a window of the city, and how many random patterns to lay beside them. */
export interface OnPattern extends EnvelopeOptions {
  readonly pattern: readonly Point[];
  readonly window: StudyWindow;
}

/** Whether points lie nearer together than points at random. */
export interface Pattern {
  readonly index: Statistic<ClarkEvans>;
  readonly chance: Statistic<PseudoP>;
  readonly ripley: Statistic<RipleyEnvelope>;
}

export function* pointPattern(_: Held, { pattern, window, ...options }: OnPattern): Steps<Pattern> {
  const index = clarkEvans(pattern, window);
  yield 0.05;
  const chance = clarkEvansPermutation(pattern, window, options);
  return { index, chance, ripley: yield* partOf(ripleyEnvelope(pattern, window, options), 0.2, 1) };
}
