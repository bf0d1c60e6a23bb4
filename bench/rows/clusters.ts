import { loadavg } from 'node:os';
import { clustersDbscan, featureCollection, point } from '@turf/turf';
import Supercluster from 'supercluster';
import { type Dbscan, dbscan, planeAround, toMeters } from '../../src/core/clusters/index.ts';
import { cityPoints } from '../city-points.ts';
import { median } from '../median.ts';
import { asRow, type Measure } from '../row.ts';
import { timeOf } from '../time-of.ts';

const parameters = { radiusMeters: 100, minPoints: 10 };
const manyPoints = 100_000;
const mostPoints = 1_000_000;
const repeats = 11;

interface Timing {
  readonly times: readonly number[];
  /** Time of the processor for the same runs: on a busy machine the clock runs on while others work. */
  readonly processorTimes: readonly number[];
  readonly found: Dbscan;
}

/** From degrees to labels, the way into the plane included. The first run warms up and does not count. */
function timeOurs(lonLats: Float64Array, runs: number): Timing {
  const times: number[] = [];
  const processorTimes: number[] = [];
  let found = cluster(lonLats);
  for (let run = 0; run < runs; run++) {
    const used = process.cpuUsage();
    const ms = timeOf(() => {
      found = cluster(lonLats);
    });
    times.push(ms);
    processorTimes.push(process.cpuUsage(used).user / 1000);
  }
  return { times, processorTimes, found };
}

const cluster = (lonLats: Float64Array): Dbscan => dbscan(toMeters(planeAround(lonLats), lonLats), parameters);

/** Turf on the same points, once: it takes about a minute at 100,000. */
function timeTurf(lonLats: Float64Array): { readonly ms: number; readonly noise: number } {
  const points = featureCollection(
    Array.from({ length: lonLats.length / 2 }, (_, at) => point([lonLats[2 * at] ?? 0, lonLats[2 * at + 1] ?? 0])),
  );
  const started = performance.now();
  const { features } = clustersDbscan(points, parameters.radiusMeters, {
    units: 'meters',
    minPoints: parameters.minPoints,
    mutate: true,
  });
  const ms = performance.now() - started;
  return { ms, noise: features.filter(({ properties }) => properties.dbscan === 'noise').length };
}

interface Compared extends Timing {
  readonly turfMs: number;
  readonly turfNoise: number;
}

let compared: Compared | undefined;

/** Both at 100,000 points, measured once for the two rows that need it. */
function compare(): Compared {
  if (compared !== undefined) return compared;
  const lonLats = cityPoints(manyPoints);
  const before = timeOurs(lonLats, repeats);
  const turf = timeTurf(lonLats);
  const after = timeOurs(lonLats, repeats);
  compared = {
    times: [...before.times, ...after.times],
    processorTimes: [...before.processorTimes, ...after.processorTimes],
    found: after.found,
    turfMs: turf.ms,
    turfNoise: turf.noise,
  };
  return compared;
}

const countOf = (kinds: Uint8Array, wanted: number): number => kinds.filter((kind) => kind === wanted).length;

/** What the typed arrays of the points, the plane and the work itself take, by the sizes stated at `dbscan`. */
const memoryText = (count: number): string =>
  `${((count * (16 + 16 + 46)) / 1e6).toFixed(0)} MB of typed arrays at most: a point takes 16 bytes in degrees, 16 in metres, 46 while it works, of which 5 are the result`;

const circumstances = `radius ${parameters.radiusMeters} m, ${parameters.minPoints} neighbours, points like a city's`;
const loadText = (): string => `load of the machine ${(loadavg()[0] ?? 0).toFixed(1)}`;

const atManyPoints = async () => {
  const { times, processorTimes, found, turfMs, turfNoise } = compare();
  return {
    ours: median(times),
    baseline: { name: 'Turf clustersDbscan', value: turfMs },
    unit: 'ms' as const,
    note: `${manyPoints} points, ${circumstances}; ours with the way into the plane, median of ${times.length} (least ${Math.min(...times).toFixed(0)} ms, ${median(processorTimes).toFixed(0)} ms of the processor), half of them before and half after the one run of Turf. ${found.clusterCount} clusters, noise ${countOf(found.kinds, 0)} by ours and ${turfNoise} by Turf. ${memoryText(manyPoints)}; ${loadText()}.`,
  };
};

/** DBSCAN at 100,000 points beside Turf: the ratio. */
export const clusters: Measure = async () =>
  asRow({ name: 'DBSCAN beside Turf', ...(await atManyPoints()), limit: { on: 'ratio', atMost: 0.01 } });

/** The same run: our own time. */
export const clustersTime: Measure = async () =>
  asRow({ name: 'DBSCAN, 100,000 points', ...(await atManyPoints()), limit: { on: 'ours', atMost: 150 } });

/** The same points in Supercluster's index of all zooms, which the web knows as clustering. */
function timeSupercluster(lonLats: Float64Array): number {
  const features = Array.from({ length: lonLats.length / 2 }, (_, at) =>
    point([lonLats[2 * at] ?? 0, lonLats[2 * at + 1] ?? 0], {}),
  );
  return timeOf(() => new Supercluster({ radius: 40, maxZoom: 16 }).load(features));
}

/** The same run beside the index that web maps use to join markers. */
export const clustersMarkers: Measure = async () => {
  const lonLats = cityPoints(manyPoints);
  const theirs = Array.from({ length: 5 }, () => timeSupercluster(lonLats));
  return asRow({
    ...(await atManyPoints()),
    name: 'DBSCAN beside Supercluster',
    baseline: { name: 'Supercluster, load of the same points', value: median(theirs) },
    limit: { on: 'ratio', atMost: 1 },
    note: `${manyPoints} points, median of ${theirs.length} loads. Supercluster joins markers that would touch on the screen, zoom by zoom; it knows neither density nor noise.`,
  });
};

/** A million points, beside our own time for a tenth of them. */
export const clustersMillion: Measure = async () => {
  const most = timeOurs(cityPoints(mostPoints), 5);
  const many = timeOurs(cityPoints(manyPoints), 5);
  return asRow({
    name: 'DBSCAN, 1,000,000 points',
    ours: median(most.times) / 1000,
    baseline: { name: 'ours at 100,000', value: median(many.times) / 1000 },
    unit: 's',
    limit: { on: 'ours', atMost: 3 },
    note: `${circumstances}, median of ${most.times.length}, ${most.found.clusterCount} clusters. ${memoryText(mostPoints)}; ${loadText()}.`,
  });
};
