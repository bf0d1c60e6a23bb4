import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { keepCorners } from '../../../src/core/geo/keep-corners.ts';
import { areaKm2 } from '../../../src/core/geo/overlap.ts';
import { decodeRing, encodeRing, longestRingCode } from '../../../src/core/geo/ring-code.ts';

/** A star around Jinju: rays at even angles, each of its own length in degrees. */
const star = (rays: readonly number[]): Polygon => {
  const points = rays.map((length, index) => {
    const angle = (2 * Math.PI * index) / rays.length;
    return [128.08 + length * Math.cos(angle), 35.19 + length * Math.sin(angle)];
  });
  return { type: 'Polygon', coordinates: [[...points, points[0] ?? []]] };
};
const starArb = (maxLength: number) =>
  fc.array(fc.double({ min: 0.001, max: 0.1, noNaN: true }), { minLength: 3, maxLength, size: 'max' }).map(star);

describe('encodeRing and decodeRing', () => {
  it('bring every corner of a short ring back within half a step of 1/100,000 degree', () => {
    fc.assert(
      fc.property(starArb(60), (polygon) => {
        const code = encodeRing(polygon);
        const [back = []] = decodeRing(code ?? '')?.coordinates ?? [];
        const [ring = []] = polygon.coordinates;
        expect(back).toHaveLength(ring.length);
        for (const [index, [lon = 0, lat = 0]] of ring.entries()) {
          expect(Math.abs((back[index]?.[0] ?? Number.NaN) - lon)).toBeLessThanOrEqual(0.50001e-5);
          expect(Math.abs((back[index]?.[1] ?? Number.NaN) - lat)).toBeLessThanOrEqual(0.50001e-5);
        }
      }),
    );
  });

  it('carry an area across the antimeridian', () => {
    const ring = [
      [179, 35],
      [181, 35],
      [180, 36],
      [179, 35],
    ];
    const polygon: Polygon = { type: 'Polygon', coordinates: [ring] };
    expect(decodeRing(encodeRing(polygon) ?? '')).toEqual(polygon);
  });

  it('fit any ring into a link, in letters that a link carries as they are', () => {
    fc.assert(
      fc.property(starArb(900), (polygon) => {
        const code = encodeRing(polygon) ?? '';
        expect(code.length).toBeGreaterThan(0);
        expect(code.length).toBeLessThanOrEqual(longestRingCode);
        expect(code).toMatch(/^[A-Za-z0-9_-]+$/);
        expect(decodeRing(code)).not.toBeNull();
      }),
      { numRuns: 20 },
    );
  });

  it('keep the size of a smooth shape that has to be simplified within one percent', () => {
    const round = star(Array.from({ length: 800 }, () => 0.05));
    const back = decodeRing(encodeRing(round) ?? '');
    expect(back).not.toBeNull();
    if (back !== null) expect(areaKm2(back) / areaKm2(round)).toBeCloseTo(1, 2);
  });

  it('have no code for a shape without extent', () => {
    const line: Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [128, 35],
          [128.1, 35],
          [128, 35],
        ],
      ],
    };
    const flat: Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [128, 35],
          [128.1, 35],
          [128.2, 35],
          [128, 35],
        ],
      ],
    };
    expect(encodeRing(line)).toBeNull();
    expect(encodeRing(flat)).toBeNull();
    expect(encodeRing({ type: 'Polygon', coordinates: [] })).toBeNull();
  });

  it('never throw and never lead off the earth, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[A-Za-z0-9_-]{0,300}$/)), (text) => {
        for (const [lon = 0, lat = 0] of decodeRing(text)?.coordinates[0] ?? []) {
          expect(Math.abs(lon)).toBeLessThanOrEqual(540);
          expect(Math.abs(lat)).toBeLessThanOrEqual(90);
        }
      }),
    );
  });
});

describe('keepCorners', () => {
  it('drops the corner that changes the area least', () => {
    const square = [
      [0, 0],
      [5, 0.1],
      [10, 0],
      [10, 10],
      [0, 10],
    ];
    expect(keepCorners(square, 4)).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
    ]);
    expect(keepCorners(square, 1)).toHaveLength(3);
    expect(keepCorners(square, 9)).toEqual(square);
  });
});
