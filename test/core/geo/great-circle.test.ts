import { bearing, destination, distance, greatCircle as turfGreatCircle } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { greatCircle, unwrap } from '../../../src/core/geo/great-circle.ts';
import { wrapped } from './wrapped.ts';

type Point = readonly [lon: number, lat: number];

const jinju: Point = [128.08472, 35.19278];
const eugene: Point = [-123.08675, 44.05207];
const winnipeg: Point = [-97.14704, 49.8844];
const kyoto: Point = [135.75385, 35.02107];
const omsk: Point = [73.36859, 54.99244];

const kmOfDegree = 111.195;
const apart = (a: Point, b: Point): number => distance([...a], [...b], { units: 'kilometers' });
const steps = (line: readonly Point[]) => line.slice(1).map((point, index) => [line[index] as Point, point] as const);

const pointArb = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -89.9, max: 89.9, noNaN: true }),
);
/** Pairs with a single great circle: neither the same point nor antipodes. */
const pairArb = fc.tuple(pointArb, pointArb).filter(([a, b]) => {
  const km = apart(a, b);
  return km > 1 && km < 179 * kmOfDegree;
});

describe('greatCircle', () => {
  it.each([
    ['Eugene', eugene],
    ['Winnipeg', winnipeg],
    ['Kyoto', kyoto],
    ['Omsk', omsk],
  ])('to %s lies where Turf goes along the first bearing', (_name, city) => {
    const line = greatCircle(jinju, city);
    const course = bearing([...jinju], [...city]);
    for (const [index, [lon, lat]] of line.entries()) {
      const km = (apart(jinju, city) * index) / (line.length - 1);
      const expected = destination([...jinju], km, course, { units: 'kilometers' }).geometry.coordinates;
      expect(apart([wrapped(lon), lat], expected as unknown as Point)).toBeLessThan(0.05);
    }
  });

  it.each([
    ['Kyoto', kyoto],
    ['Omsk', omsk],
  ])('to %s has the vertices of the great circle of Turf', (_name, city) => {
    const line = greatCircle(jinju, city);
    const turf = turfGreatCircle([...jinju], [...city], { npoints: line.length }).geometry.coordinates as number[][];
    expect(line).toHaveLength(turf.length);
    for (const [index, [lon, lat]] of line.entries()) {
      expect(lon).toBeCloseTo(turf[index]?.[0] ?? Number.NaN, 4);
      expect(lat).toBeCloseTo(turf[index]?.[1] ?? Number.NaN, 4);
    }
  });

  it('to Eugene crosses the antimeridian eastwards instead of the whole map', () => {
    const line = greatCircle(jinju, eugene);
    expect(line.at(-1)?.[0]).toBeCloseTo(360 - 123.08675, 5);
    expect(line.every(([lon], index) => index === 0 || lon > (line[index - 1]?.[0] ?? 0))).toBe(true);
  });

  it('begins and ends at its points', () => {
    fc.assert(
      fc.property(pairArb, ([from, to]) => {
        const line = greatCircle(from, to);
        const [firstLon = 0, firstLat = 0] = line[0] ?? [];
        const [lastLon = 0, lastLat = 0] = line.at(-1) ?? [];
        expect(apart([firstLon, firstLat], from)).toBeLessThan(0.001);
        expect(apart([wrapped(lastLon), lastLat], to)).toBeLessThan(0.001);
      }),
    );
  });

  it('steps no farther than asked, in equal steps, and is as long as the distance', () => {
    fc.assert(
      fc.property(pairArb, fc.double({ min: 0.5, max: 30, noNaN: true }), ([from, to], stepDegrees) => {
        const lengths = steps(greatCircle(from, to, stepDegrees)).map(([a, b]) => apart(a, b));
        const total = lengths.reduce((sum, km) => sum + km, 0);
        expect(total).toBeCloseTo(apart(from, to), 1);
        expect(Math.max(...lengths)).toBeLessThan(stepDegrees * kmOfDegree + 0.01);
        expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThan(0.1);
      }),
    );
  });

  it('is a line of two equal vertices between a point and itself, also across the antimeridian', () => {
    expect(greatCircle(jinju, jinju)).toEqual([[...jinju], [...jinju]]);
    expect(greatCircle([180, 0], [-180, 0])).toEqual([
      [180, 0],
      [180, 0],
    ]);
  });
});

describe('unwrap', () => {
  const lineArb = fc.array(pointArb, { maxLength: 30 });

  it('never jumps by more than half a turn', () => {
    fc.assert(
      fc.property(lineArb, (line) => {
        for (const [[a], [b]] of steps(unwrap(line))) expect(Math.abs(b - a)).toBeLessThanOrEqual(180 + 1e-9);
      }),
    );
  });

  it('moves longitudes by whole turns only and keeps latitudes and the first point', () => {
    fc.assert(
      fc.property(lineArb, (line) => {
        for (const [index, [lon, lat]] of unwrap(line).entries()) {
          const turns = (lon - (line[index]?.[0] ?? 0)) / 360;
          expect(Math.abs(turns - Math.round(turns))).toBeLessThan(1e-9);
          expect(lat).toBe(line[index]?.[1]);
          if (index === 0) expect(turns).toBe(0);
        }
      }),
    );
  });
});
