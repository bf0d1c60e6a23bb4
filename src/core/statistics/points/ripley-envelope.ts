import { seededRandom } from '../../random.ts';
import type { Steps } from '../../steps.ts';
import type { Point } from '../../walking/plane.ts';
import { assertSimulations, pseudoP, type SimulationOptions } from '../autocorrelation/pseudo-p.ts';
import { defined, type Statistic } from '../statistic.ts';
import { type EdgeCorrection, type Ripley, ripley } from './ripley.ts';
import { randomPoints, type StudyWindow } from './study-window.ts';

/** Ripley's L beside as many points at random in the same window. */
export interface RipleyEnvelope {
  readonly observed: Ripley;
  /** Lowest, mean and highest simulated L at every radius, in metres; NaN where none is known. */
  readonly lowest: readonly number[];
  readonly mean: readonly number[];
  readonly highest: readonly number[];
  /** Chance that points at random leave the envelope at one radius chosen beforehand: 2 / (simulations + 1). */
  readonly pointwiseLevel: number;
  /** p-value over all radii at once, of the largest distance between L and the radius. */
  readonly p: number;
}

/** Radii in metres, correction, number of simulations (99 is usual) and seed. */
export interface EnvelopeOptions extends SimulationOptions {
  readonly radii: readonly number[];
  readonly correction: EdgeCorrection;
}

/**
 * Returns the observed L with its envelope. Undefined with fewer than two points.
 * Source: envelope: B. D. Ripley (1977), Modelling spatial patterns, JRSS B 39; test over all radii by the maximum absolute
 * deviation: B. D. Ripley (1981), Spatial Statistics, as in A. Baddeley et al. (2014), Ecological Monographs 84(3).
 */
export function* ripleyEnvelope(
  points: readonly Point[],
  window: StudyWindow,
  options: EnvelopeOptions,
): Steps<Statistic<RipleyEnvelope>> {
  assertSimulations('ripleyEnvelope', options);
  const observed = ripley(points, window, options);
  if (!observed.defined) return observed;
  const random = seededRandom(options.seed);
  const simulated: Ripley[] = [];
  for (let simulation = 0; simulation < options.simulations; simulation++) {
    yield simulation / options.simulations;
    const curve = ripley(randomPoints(window, observed.value.n, random), window, options);
    simulated.push(curve.defined ? curve.value : observed.value);
  }
  const known = options.radii.map((_, index) =>
    simulated.map(({ l }) => l[index] ?? Number.NaN).filter((value) => !Number.isNaN(value)),
  );
  const gap = largestGap(observed.value);
  const atLeast = simulated.filter((curve) => largestGap(curve) >= gap).length;
  return defined({
    observed: observed.value,
    lowest: known.map((values) => (values.length === 0 ? Number.NaN : Math.min(...values))),
    mean: known.map((values) => values.reduce((sum, value) => sum + value, 0) / values.length),
    highest: known.map((values) => (values.length === 0 ? Number.NaN : Math.max(...values))),
    pointwiseLevel: 2 / (options.simulations + 1),
    p: pseudoP({ atLeast, atMost: 0, simulations: options.simulations }).upper,
  });
}

const largestGap = ({ radii, l }: Ripley): number =>
  radii.reduce((most, radius, index) => {
    const gap = Math.abs((l[index] ?? Number.NaN) - radius);
    return Number.isNaN(gap) ? most : Math.max(most, gap);
  }, 0);
