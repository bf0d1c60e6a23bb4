import { seededRandom } from '../random.ts';
import type { Steps } from '../steps.ts';
import { type HexDensity, type HexGrid, hexDensity } from './hex-density.ts';
import type { Meters } from './plane.ts';
import { sampleOf } from './sample.ts';

/** One grid of the same hexagons elsewhere, beside the one on the map. */
export interface ShiftedGrid {
  readonly shift: readonly [dx: number, dy: number];
  /** Points in its fullest hexagon. */
  readonly peakCount: number;
  /** From the fullest hexagon on the map to its own, centre to centre. */
  readonly peakMovesMeters: number;
  /** Rank correlation of what the points see: how many points share the hexagon, there and on the map (Spearman). */
  readonly rankCorrelation: number;
}

/** How much the picture depends on where the grid lies. */
export interface ShiftDependence {
  readonly shifts: readonly ShiftedGrid[];
  readonly peakCount: { readonly least: number; readonly most: number };
  /** The farthest that the peak moves. */
  readonly peakMovesMeters: number;
  /** Share of the shifts, 0 to 1, in which the peak stays: its centre moves by less than the size of a hexagon. */
  readonly steadyPeakShare: number;
  readonly rankCorrelation: { readonly least: number; readonly mean: number };
  /** How many points the ranks are of: all, or a sample of 5000. */
  readonly rankedPoints: number;
}

/** Shifts along each of the two directions in which the grid repeats itself. */
const shiftsEachWay = 4;
const rankedAtMost = 5000;
const seed = 20_261_004;

/**
 * Returns what happens to the hexagons on the map when the grid is shifted to 15 further places, evenly over the rhomb after
 * which it repeats itself: the peak and the ranks of full and empty places. Nothing happens to no points: no shifts.
 * Source: the modifiable areal unit problem, S. Openshaw (1984), CATMOG 38.
 */
export function* shiftDependence(meters: Meters, grid: HexGrid): Steps<ShiftDependence | undefined> {
  const { sizeMeters, shift: [dx, dy] = [0, 0] } = grid;
  const base = hexDensity(meters, grid);
  if (base.counts.length === 0) return undefined;
  const sample = sampleOf(meters.length / 2, rankedAtMost, seededRandom(seed));
  const baseRanks = ranksOf(seenBy(base, sample));
  const shifts: ShiftedGrid[] = [];
  for (let step = 1; step < shiftsEachWay ** 2; step++) {
    yield step / shiftsEachWay ** 2;
    const [along, up] = [(step % shiftsEachWay) / shiftsEachWay, Math.floor(step / shiftsEachWay) / shiftsEachWay];
    const shift = [dx + sizeMeters * (along + up / 2), dy + (sizeMeters * up * Math.sqrt(3)) / 2] as const;
    const moved = hexDensity(meters, { sizeMeters, shift });
    const rankCorrelation = correlation(baseRanks, ranksOf(seenBy(moved, sample)));
    const peakMovesMeters = Math.hypot(at(moved, 0) - at(base, 0), at(moved, 1) - at(base, 1));
    shifts.push({ shift, peakCount: moved.counts[0] ?? 0, peakMovesMeters, rankCorrelation });
  }
  return summarised(base, shifts, sample.length);
}

const at = ({ centres }: HexDensity, axis: 0 | 1): number => centres[axis] ?? 0;

function summarised(base: HexDensity, shifts: readonly ShiftedGrid[], rankedPoints: number): ShiftDependence {
  const peaks = [base.counts[0] ?? 0, ...shifts.map(({ peakCount }) => peakCount)];
  const moves = shifts.map(({ peakMovesMeters }) => peakMovesMeters);
  const correlations = shifts.map(({ rankCorrelation }) => rankCorrelation);
  return {
    shifts,
    peakCount: { least: Math.min(...peaks), most: Math.max(...peaks) },
    peakMovesMeters: Math.max(...moves),
    steadyPeakShare: moves.filter((move) => move < base.sizeMeters).length / moves.length,
    rankCorrelation: {
      least: Math.min(...correlations),
      mean: correlations.reduce((sum, value) => sum + value, 0) / correlations.length,
    },
    rankedPoints,
  };
}

/** How many points share the hexagon of each sampled point. */
const seenBy = ({ counts, hexOfPoint }: HexDensity, sample: Uint32Array): Float64Array =>
  Float64Array.from(sample, (point) => counts[hexOfPoint[point] ?? 0] ?? 0);

/** Ranks from 1; equal values share the mean of theirs. */
function ranksOf(values: Float64Array): Float64Array {
  const order = Uint32Array.from(values, (_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = new Float64Array(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && values[order[to] ?? 0] === values[order[from] ?? 0]) to++;
    for (let place = from; place < to; place++) ranks[order[place] ?? 0] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}

/** Pearson's correlation; 1 when neither side varies (the same picture), 0 when only one does. */
function correlation(a: Float64Array, b: Float64Array): number {
  const mean = (a.length + 1) / 2;
  let [both, ownA, ownB] = [0, 0, 0];
  for (let index = 0; index < a.length; index++) {
    const [da, db] = [(a[index] ?? 0) - mean, (b[index] ?? 0) - mean];
    both += da * db;
    ownA += da * da;
    ownB += db * db;
  }
  if (ownA === 0 && ownB === 0) return 1;
  return ownA === 0 || ownB === 0 ? 0 : both / Math.sqrt(ownA * ownB);
}
