import { describe, expect, it } from 'vitest';
import type { Coordinate } from '../../../src/core/model/index.ts';
import {
  compareCity,
  equalRadiusMeters,
  findMissing,
  findMissingInArea,
  samplePopulated,
} from '../../../src/core/proximity/index.ts';

const east = (steps: number): Coordinate => [128 + steps / 100, 35];
const place = (steps: number, people: number) => ({ code: 'a', point: east(steps), people, lamps: 1 });
/** 0.01° of longitude at 35° N: 6371.0088 π / 180 · 0.01 · cos 35°. */
const stepMeters = 910.84;

describe('samplePopulated', () => {
  it('takes places in proportion to their people', () => {
    const sample = samplePopulated([place(0, 50), place(1, 0), place(2, 30), place(3, 20)], 10);
    expect(sample.map(([lon]) => Math.round((lon - 128) * 100))).toEqual([0, 0, 0, 0, 0, 2, 2, 2, 3, 3]);
    // The one place stands where the middle of all people is.
    expect(samplePopulated([place(0, 60), place(1, 40)], 1)).toEqual([east(0)]);
    expect(samplePopulated([place(0, 1)])).toHaveLength(200);
    expect(samplePopulated([place(0, 0)])).toEqual([]);
  });
});

describe('findMissing', () => {
  const points = [
    ...[0, 0.1, 1, 2].map((steps) => ({ point: east(steps), category: 'cafe' })),
    { point: east(20), category: 'museum' },
  ];
  const city = compareCity(points, [east(0), east(1), east(2)]);

  it('tells own and median counts and distances', () => {
    const gaps = findMissing(city, { at: east(20), radiusMeters: 500 });
    const [cafe, museum] = gaps;
    // Circles of 500 m around 0, 1 and 2 hold two, one and one.
    expect(cafe).toMatchObject({ category: 'cafe', count: 0, medianCount: 1, isFewer: true, isFarther: true });
    expect(cafe?.nearestMeters).toBeCloseTo(18 * stepMeters, -2);
    expect(cafe?.medianNearestMeters).toBe(0);
    expect(museum).toMatchObject({ category: 'museum', count: 1, medianCount: 0, isFewer: false, isFarther: false });
    expect((museum?.medianNearestMeters ?? 0) / (19 * stepMeters)).toBeCloseTo(1, 3);
  });

  it('calls nothing missing without a sample', () => {
    const gaps = findMissing(compareCity(points, []), { at: east(50), radiusMeters: 500 });
    expect(gaps.filter(({ isFewer, isFarther }) => isFewer || isFarther)).toEqual([]);
  });

  it('compares an area with circles of its size', () => {
    expect(equalRadiusMeters(Math.PI)).toBeCloseTo(1000, 9);
    const area = { counts: new Map([['cafe', 5]]), middle: east(10), areaKm2: Math.PI / 4 };
    const gaps = findMissingInArea(city, area);
    expect(gaps.find(({ category }) => category === 'cafe')).toMatchObject({
      count: 5,
      medianCount: 1,
      isFewer: false,
      isFarther: true,
    });
    expect(gaps.find(({ category }) => category === 'museum')).toMatchObject({
      count: 0,
      isFewer: false,
      isFarther: false,
    });
  });
});
