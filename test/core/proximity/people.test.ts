import { area } from '@turf/turf';
import fc from 'fast-check';
import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { CodedArea } from '../../../src/core/geo/polygons.ts';
import type { Coordinate } from '../../../src/core/model/index.ts';
import { circleArea, type LampPlace, peopleWithin, spreadPeople } from '../../../src/core/proximity/index.ts';
import { joinDivisions } from '../../../tiles/data/divisions.ts';
import { realRecords } from '../../tiles/real-data.ts';
import { box, gridAreas } from '../geo/grid-city.ts';

const outlines: readonly CodedArea[] = gridAreas(3, 3);
const divisions = outlines.map(({ code }, index) => {
  const point: Coordinate = [128.005 + (index % 3) / 100, 35.005 + Math.floor(index / 3) / 100];
  return { code, population: 100 * (index + 1), point };
});
const ground = { divisions, outlines };
const lampPlace: fc.Arbitrary<LampPlace> = fc.record({
  point: fc.tuple(
    fc.integer({ min: 0, max: 299 }).map((step) => 128 + step / 1e4),
    fc.integer({ min: 0, max: 299 }).map((step) => 35 + step / 1e4),
  ),
  lamps: fc.integer({ min: 1, max: 9 }),
});

describe('spreadPeople', () => {
  it('gives each division its population again, on lamps or on its point', () => {
    fc.assert(
      fc.property(fc.array(lampPlace), (lamps) => {
        const { places, population, lampsOutside } = spreadPeople(divisions, outlines, lamps);
        expect(population).toBe(4500);
        expect(lampsOutside).toBe(0);
        for (const { code, population: expected } of divisions) {
          const own = places.filter((place) => place.code === code);
          expect(own.reduce((sum, { people }) => sum + people, 0)).toBeCloseTo(expected, 6);
        }
      }),
    );
  });

  it('weighs places by their lamps and counts lamps outside for nobody', () => {
    const lamps = [
      { point: [128.001, 35.001], lamps: 3 },
      { point: [128.002, 35.001], lamps: 1 },
      { point: [127, 35], lamps: 5 },
    ] as const;
    const { places, lampsOutside } = spreadPeople(divisions, outlines, lamps);
    expect(places.slice(0, 2).map(({ people }) => people)).toEqual([75, 25]);
    expect(lampsOutside).toBe(5);
    expect(places[2]).toEqual({ code: '1-0', point: divisions[1]?.point, people: 200, lamps: 0 });
  });
});

describe('peopleWithin', () => {
  it('sums to the population over any division of the city into strips, wherever the cuts and lamps are', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 299 }), { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(lampPlace), cuts, (lamps, steps) => {
        const spread = spreadPeople(divisions, outlines, lamps);
        const edges = [0, ...steps.toSorted((a, b) => a - b), 300].map((step) => 128 + step / 1e4);
        const strips = edges.slice(1).map((east, index) => box(edges[index] ?? 0, 35, east, 35.03));
        const figures = strips.map((strip) => peopleWithin(strip, spread, ground));
        expect(figures.reduce((sum, { byLamps }) => sum + byLamps, 0)).toBeCloseTo(4500, 6);
        expect(figures.reduce((sum, { byGround }) => sum + byGround, 0) / 4500).toBeCloseTo(1, 2);
      }),
    );
  });

  it('tells both figures and how far they differ', () => {
    const lamps = [
      { point: [128.001, 35.001], lamps: 1 },
      { point: [128.009, 35.001], lamps: 3 },
    ] as const;
    const spread = spreadPeople(divisions, outlines, lamps);
    const half = peopleWithin(box(128, 35, 128.005, 35.01), spread, ground);
    expect(half).toMatchObject({ byLamps: 25, lampPlaces: 1, lamps: 1, divisions: 1 });
    expect(half.byGround).toBeCloseTo(50, 1);
    expect(half.relativeSpread).toBeCloseTo(25 / 37.5, 2);
    expect(half.range[0]).toBe(25);
    const nowhere = peopleWithin(box(100, 10, 101, 11), spread, ground);
    expect(nowhere).toMatchObject({ byLamps: 0, byGround: 0, relativeSpread: 0, divisions: 0 });
  });

  it('finds every resident of the real city in its divisions, and by ground what Turf makes of the areas', () => {
    const city = joinDivisions(realRecords);
    const lamps = realRecords.lamps.map(
      ({ lon, lat, lamps: count }): LampPlace => ({ point: [lon, lat], lamps: count }),
    );
    const spread = spreadPeople(city, realRecords.divisionOutlines, lamps);
    expect(spread.lampsOutside).toBeLessThan(20);
    const real = { divisions: city, outlines: realRecords.divisionOutlines };
    const all = city.map(({ geometry }) => peopleWithin(geometry, spread, real));
    for (const [index, { byLamps, byGround }] of all.entries()) {
      const population = city[index]?.population ?? 0;
      expect(byLamps).toBeCloseTo(population, 6);
      expect(Math.abs(byGround / population - 1)).toBeLessThan(0.02);
    }
    expect(all.reduce((sum, { byLamps }) => sum + byLamps, 0)).toBeCloseTo(338_449, 4);
    const inner = city.find(({ name }) => name.en === 'Chungmugong-dong');
    const disc = circleArea(inner?.point ?? [0, 0], 100);
    const share = area(disc) / area(inner?.geometry as Polygon | MultiPolygon);
    expect(peopleWithin(disc, spread, real).byGround / ((inner?.population ?? 0) * share)).toBeCloseTo(1, 2);
  });
});
