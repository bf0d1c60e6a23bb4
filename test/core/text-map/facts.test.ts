import { describe, expect, it } from 'vitest';
import type { MeasuredDivision } from '../../../src/core/records.ts';
import { isRiverBetween } from '../../../src/core/text-map/river.ts';
import { shapeOf } from '../../../src/core/text-map/shape.ts';
import { zonesInNumbers } from '../../../src/core/text-map/zones.ts';

const box = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

describe('shapeOf', () => {
  it('measures an area at the equator, its hole left out', () => {
    // A degree is 111.195 km on the sphere of the IUGG: 0.1° × 0.1° are 123.64 km², a quarter of that is missing.
    const shape = shapeOf({ type: 'Polygon', coordinates: [box(0, -0.05, 0.1, 0.05), box(0, 0, 0.05, 0.05)] });
    expect(shape?.kind).toBe('area');
    expect(shape?.areaKm2).toBeCloseTo(123.64 * 0.75, 0);
    expect(shape?.westEastMeters).toBeCloseTo(11_119.5, 0);
    expect(shape?.southNorthMeters).toBeCloseTo(11_119.5, 0);
    expect(shape?.middle).toEqual([0.05, 0]);
  });

  it('counts both halves of an area that crosses itself', () => {
    const eight = [
      [0, -0.05],
      [0.1, 0.05],
      [0.1, -0.05],
      [0, 0.05],
      [0, -0.05],
    ];
    expect(shapeOf({ type: 'Polygon', coordinates: [eight] })?.areaKm2).toBeCloseTo(123.64 / 2, 1);
  });

  it('measures lines, and points not at all', () => {
    const line = shapeOf({
      type: 'MultiLineString',
      coordinates: [
        [
          [128, 35],
          [128, 35.1],
        ],
        [
          [128, 35],
          [128, 35.1],
        ],
      ],
    });
    expect(line?.lengthMeters).toBeCloseTo(22_239, 0);
    expect(line?.areaKm2).toBeNull();
    expect(shapeOf({ type: 'Point', coordinates: [128, 35] })).toMatchObject({ kind: 'point', westEastMeters: 0 });
  });

  it('is null for what has no finite point', () => {
    expect(shapeOf({ type: 'GeometryCollection', geometries: [] })).toBeNull();
    expect(shapeOf({ type: 'LineString', coordinates: [] })).toBeNull();
    expect(shapeOf({ type: 'Point', coordinates: [Number.NaN, 35] })).toBeNull();
  });
});

describe('isRiverBetween', () => {
  /** A river from west to east, and one that bends back: two arms beside each other. */
  const river = [box(0, 1, 10, 2)];
  const bend = [box(0, 1, 10, 2), box(0, 3, 10, 4)];
  it.each([
    ['the banks on both sides', [5, 0], [5, 3], river, true],
    ['the same bank', [2, 0], [8, 0], river, false],
    ['both arms of a bend', [5, 0], [5, 5], bend, false],
    ['one arm of a bend', [5, 0], [5, 2.5], bend, true],
    ['a point in the water', [5, 0], [5, 1.5], river, false],
    ['no river', [5, 0], [5, 3], [], false],
  ] as const)('%s', (_what, from, to, rings, expected) => {
    expect(
      isRiverBetween(
        from,
        to,
        rings.map((ring) => [...ring]),
      ),
    ).toBe(expected);
    expect(
      isRiverBetween(
        to,
        from,
        rings.map((ring) => [...ring]),
      ),
    ).toBe(expected);
  });
});

describe('zonesInNumbers', () => {
  const division = (code: string, population: number, areaKm2: number) =>
    ({ code, population, areaKm2 }) as MeasuredDivision;
  const shares = (...list: readonly (readonly [string, number])[]) =>
    list.map(([centre, share]) => ({ centre, share, travelKm: 1, basis: 'road' as const, basisShare: 1 }));
  it('adds up people and area of the divisions that hang on each centre, and names the loosest', () => {
    const result = {
      divisions: [
        { code: 'a', origins: 'lamps' as const, probabilities: shares(['x', 0.6], ['y', 0.4]) },
        { code: 'b', origins: 'lamps' as const, probabilities: shares(['x', 0.55], ['y', 0.45]) },
        { code: 'c', origins: 'lamps' as const, probabilities: shares(['x', 0.1], ['y', 0.9]) },
        { code: 'gone', origins: 'lamps' as const, probabilities: shares(['x', 1]) },
      ],
    };
    const zones = zonesInNumbers(result, [division('a', 10, 1), division('b', 20, 2), division('c', 50, 4)]);
    expect(zones.map(({ centre, population, areaKm2 }) => [centre, population, areaKm2])).toEqual([
      ['y', 50, 4],
      ['x', 30, 3],
    ]);
    expect(zones[1]?.loosest).toMatchObject({ division: { code: 'b' }, share: 0.55 });
  });
});
