import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { packedOutlinesSchema, packOutlines, unpackOutlines } from '../../../src/core/geo/packed-outlines.ts';
import { polygonsOf } from '../../../src/core/geo/polygons.ts';
import { realRecords } from '../../tiles/real-data.ts';

describe('packOutlines', () => {
  it('gives every point of the real outlines back as it is, through JSON and schema', () => {
    const packed = packOutlines(realRecords.divisionOutlines, 1e5);
    const read = unpackOutlines(v.parse(packedOutlinesSchema, JSON.parse(JSON.stringify(packed))));
    expect(read.map(({ code }) => code)).toEqual(realRecords.divisionOutlines.map(({ code }) => code));
    for (const [index, { geometry }] of read.entries()) {
      const original = realRecords.divisionOutlines[index]?.geometry;
      expect(polygonsOf(geometry)).toEqual(original && polygonsOf(original));
    }
  });

  it('refuses a ring of three points or half a point', () => {
    const withRing = (ring: number[]) => ({ scale: 1e5, areas: [{ code: 'a', polygons: [[ring]] }] });
    expect(v.safeParse(packedOutlinesSchema, withRing([0, 0, 1, 0, 0, 1, -1, -1])).success).toBe(true);
    expect(v.safeParse(packedOutlinesSchema, withRing([0, 0, 1, 0, 0, 1])).success).toBe(false);
    expect(v.safeParse(packedOutlinesSchema, withRing([0, 0, 1, 0, 0, 1, -1, -1, 0])).success).toBe(false);
  });
});
