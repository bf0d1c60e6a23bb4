import { distance, lineIntersect, lineString } from '@turf/turf';
import { bboxOf } from '../../src/core/geo/bbox.ts';
import type { Coordinate } from '../../src/core/model/index.ts';
import type { Records } from '../../src/core/records.ts';
import { buildWalkingNetwork, routesFrom, type WalkingNetwork, walkingSettings } from '../../src/core/walking/index.ts';
import type { WaterShape } from '../../src/core/walking/water.ts';
import { median } from '../median.ts';
import { readRecords } from '../records.ts';
import { asRow, type Measure } from '../row.ts';
import { timeOf } from '../time-of.ts';

const limitMs = 50;
const repeats = 15;
/** An evening on which a floating bridge is there. */
const time = { day: '2025-10-10', minutes: 20 * 60 + 10 };

const waterOf = ({ water }: Records): readonly WaterShape[] =>
  water.flatMap(({ id, schematic, geometry }) => (geometry.type === 'Polygon' ? [{ id, schematic, geometry }] : []));

function networkOf(records: Records): WalkingNetwork {
  const bounds = bboxOf(
    records.divisions.flatMap(({ bbox: [west, south, east, north] }) => [
      [west, south],
      [east, north],
    ]),
  );
  return buildWalkingNetwork({ ...records, water: waterOf(records), bounds });
}

/** What a first draft would do: the straight line if it crosses no shore, else the best bridge with two such lines. */
function naiveMinutes(records: Records, from: Coordinate, to: Coordinate): number {
  const land = (a: Coordinate, b: Coordinate): number => {
    const line = lineString([[...a], [...b]]);
    const isCut = waterOf(records).some(({ geometry }) => lineIntersect(line, geometry).features.length > 0);
    return isCut
      ? Number.POSITIVE_INFINITY
      : distance([...a], [...b], { units: 'meters' }) * walkingSettings.detourFactor;
  };
  const metersPerMinute = (walkingSettings.speedKmh * 1000) / 60;
  const direct = land(from, to);
  if (Number.isFinite(direct)) return direct / metersPerMinute;
  const over = records.bridges.flatMap(({ ends: [a, b], lengthMeters }) => [
    land(from, a) + lengthMeters + land(b, to),
    land(from, b) + lengthMeters + land(a, to),
  ]);
  return Math.min(...over) / metersPerMinute;
}

/** The ways from one place to all festival sites, beside trying every pair of lines with Turf. */
export const walking: Measure = async () => {
  const records = readRecords();
  const sites = records.sites.map(({ position }): Coordinate => [position.lon, position.lat]);
  const origins = sites.slice(0, repeats);
  const first = timeOf(() => networkOf(records));
  const network = networkOf(records);
  const cold = timeOf(() => routesFrom(network, sites.at(-1) ?? [0, 0], sites, { time }));
  const ours = origins.map((from) => timeOf(() => routesFrom(network, from, sites, { time })));
  const naive = origins.slice(0, 3).map((from) => timeOf(() => sites.map((to) => naiveMinutes(records, from, to))));
  return asRow({
    name: 'Ways from one place to all sites',
    ours: median(ours),
    baseline: { name: 'each pair by itself with Turf, road bridges only', value: median(naive) },
    unit: 'ms',
    limit: { on: 'ours', atMost: limitMs },
    note: `${sites.length} sites, median of ${ours.length} origins, the first call ${cold.toFixed(0)} ms; the network is made once in ${first.toFixed(0)} ms. The baseline knows neither headlands, floating bridges nor two bridges in a row, so it finds no way where ours goes round a bend; median of ${naive.length} origins.`,
  });
};
