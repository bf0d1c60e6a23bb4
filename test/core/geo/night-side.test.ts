import { booleanPointInPolygon, distance } from '@turf/turf';
import fc from 'fast-check';
import { getPosition } from 'suncalc';
import { describe, expect, it } from 'vitest';
import { nightSide } from '../../../src/core/geo/night-side.ts';
import { subsolarPoint } from '../../../src/core/geo/subsolar-point.ts';

const at = (text: string): number => Date.parse(text);
const altitude = (epochMs: number, [lon, lat]: readonly number[]): number =>
  getPosition(new Date(epochMs), lat ?? Number.NaN, lon ?? Number.NaN).altitude;
const edgeOf = (epochMs: number): number[][] => nightSide(epochMs).edge.map((point) => [...point]);
/** The night on a flat map: the edge, closed along the antimeridian and over the dark pole. */
const ringOf = (epochMs: number): number[][] => {
  const { darkPole } = nightSide(epochMs);
  const edge = edgeOf(epochMs);
  return [...edge, [180, darkPole], [-180, darkPole], edge[0] ?? []];
};
const isDark = (epochMs: number, point: readonly [number, number]): boolean =>
  booleanPointInPolygon([...point], { type: 'Polygon', coordinates: [ringOf(epochMs)] });

/** Moments at which the declination is 0, 23.44 or −23.44. Source: tables of equinoxes and solstices of the U.S. Naval Observatory. */
const seasons: readonly (readonly [name: string, time: string, declination: number])[] = [
  ['March equinox 2025', '2025-03-20T09:01Z', 0],
  ['June solstice 2025', '2025-06-21T02:42Z', 23.44],
  ['September equinox 2025', '2025-09-22T18:19Z', 0],
  ['December solstice 2025', '2025-12-21T15:03Z', -23.44],
  ['March equinox 2026', '2026-03-20T14:46Z', 0],
];

const momentArb = fc.integer({ min: at('1960-01-01T00:00Z'), max: at('2100-01-01T00:00Z') });
const pointArb = fc.tuple(
  fc.double({ min: -179.9, max: 179.9, noNaN: true }),
  fc.double({ min: -89.9, max: 89.9, noNaN: true }),
);

describe('subsolarPoint', () => {
  it.each(seasons)('stands at the declination of the %s', (_name, time, declination) => {
    expect(Math.abs(subsolarPoint(at(time))[1] - declination)).toBeLessThan(0.02);
  });

  it.each([
    // Equation of time, minutes that a sundial is ahead of noon at Greenwich. Source: NOAA solar calculator.
    ['2025-02-11T12:00Z', -14.2],
    ['2025-04-15T12:00Z', 0],
    ['2025-11-03T12:00Z', 16.5],
  ])('follows the equation of time at %s', (time, minutes) => {
    expect(Math.abs(subsolarPoint(at(time))[0] + minutes / 4)).toBeLessThan(0.1);
  });

  it('has the sun in the zenith', () => {
    fc.assert(
      fc.property(momentArb, (epochMs) => {
        const [lon, lat] = subsolarPoint(epochMs);
        expect(altitude(epochMs, [lon, lat])).toBeGreaterThan(89.95);
        expect(lon >= -180 && lon < 180).toBe(true);
      }),
    );
  });
});

describe('nightSide', () => {
  it('holds the points where the sun is down, and only those', () => {
    fc.assert(
      fc.property(momentArb, pointArb, (epochMs, point) => {
        const degrees = altitude(epochMs, point);
        fc.pre(Math.abs(degrees) > 1.5);
        expect(isDark(epochMs, point)).toBe(degrees < 0);
      }),
      { numRuns: 2000 },
    );
  });

  it('has its edge where the sun is within a degree of the horizon', () => {
    fc.assert(
      fc.property(momentArb, (epochMs) => {
        for (const vertex of edgeOf(epochMs)) expect(Math.abs(altitude(epochMs, vertex))).toBeLessThan(1);
      }),
    );
  });

  it('has no gap of more than 2.1° in its edge, antimeridian included', () => {
    fc.assert(
      fc.property(momentArb, (epochMs) => {
        const edge = edgeOf(epochMs).toSorted(([a = 0], [b = 0]) => a - b);
        for (const [index, vertex] of edge.entries()) {
          expect(distance(vertex, edge[index - 1] ?? (edge.at(-1) as number[]), { units: 'degrees' })).toBeLessThan(
            2.1,
          );
        }
      }),
    );
  });

  it('has an edge from the antimeridian to the antimeridian, always eastwards', () => {
    fc.assert(
      fc.property(momentArb, (epochMs) => {
        const longitudes = edgeOf(epochMs).map(([lon = Number.NaN]) => lon);
        expect([longitudes[0], longitudes.at(-1)]).toEqual([-180, 180]);
        expect(longitudes).toEqual(longitudes.toSorted((a, b) => a - b));
        expect(edgeOf(epochMs).every(([, lat]) => Math.abs(lat ?? Number.NaN) <= 90)).toBe(true);
      }),
    );
  });

  it.each(seasons)('leaves the right pole dark at the %s', (_name, time, declination) => {
    const { darkPole } = nightSide(at(time));
    expect(Math.abs(darkPole)).toBe(90);
    if (declination !== 0) expect(darkPole).toBe(declination > 0 ? -90 : 90);
  });

  it('is safe through every minute of an equinox', () => {
    for (let epochMs = at('2025-03-20T08:00Z'); epochMs < at('2025-03-20T10:00Z'); epochMs += 60_000) {
      const [sunLon] = subsolarPoint(epochMs);
      const midnight = sunLon > 0 ? sunLon - 180 : sunLon + 180;
      expect([-60, 0, 60].map((lat) => isDark(epochMs, [sunLon, lat]))).toEqual([false, false, false]);
      expect([-60, 0, 60].map((lat) => isDark(epochMs, [midnight, lat]))).toEqual([true, true, true]);
    }
  });
});
