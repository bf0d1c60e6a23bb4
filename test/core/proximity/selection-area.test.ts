import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInRings, ringsOf } from '../../../src/core/geo/polygons.ts';
import { createSelectionArea } from '../../../src/core/proximity/index.ts';
import { realRecords } from '../../tiles/real-data.ts';

const divisions = realRecords.divisionOutlines.map(({ geometry }) => ({
  ...{ geometry, area: createSelectionArea(geometry) },
  corners: ringsOf(geometry).flat(),
}));
const place = fc.tuple(
  fc.double({ min: 127.8, max: 128.4, noNaN: true }),
  fc.double({ min: 35, max: 35.4, noNaN: true }),
);

describe('createSelectionArea', () => {
  it('contains what the even-odd rule over all edges says, in the latitude of corners too', () => {
    fc.assert(
      fc.property(place, fc.nat(), fc.constantFrom(...divisions), ([lon, lat], at, { geometry, area, corners }) => {
        const corner = corners[at % corners.length] ?? [lon, lat];
        for (const point of [
          [lon, lat],
          [lon, corner[1] ?? lat],
          [corner[0] ?? lon, corner[1] ?? lat],
        ] as const)
          expect(area.contains(point)).toBe(isInRings(point, ringsOf(geometry)));
      }),
    );
  });
});
