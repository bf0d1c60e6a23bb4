import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bbox } from '../../src/core/geo/bbox.ts';
import type { Item } from '../../src/core/item.ts';
import { isInView, itemsInView } from '../../src/core/viewport.ts';

const place = (id: string, point: readonly [number, number] | null, rank = 1): Item => ({
  kind: 'site',
  id,
  name: { ko: id, en: id, ja: id, zh: id },
  category: 'park',
  position: point === null ? null : { lon: point[0], lat: point[1], precisionMeters: 10, certainty: 'surveyed' },
  rank,
  division: null,
  keywords: [],
});
const ids = (items: readonly Item[]) => items.map(({ id }) => id);

describe('isInView', () => {
  const jinju: Bbox = [128, 35, 128.2, 35.3];
  it.each([
    ['inside', [128.1, 35.1], true],
    ['on the edge', [128, 35.3], true],
    ['west of it', [127.99, 35.1], false],
    ['north of it', [128.1, 35.31], false],
  ] as const)('%s', (_where, point, expected) => {
    expect(isInView(point, jinju)).toBe(expected);
  });

  it.each([
    ['beyond +180°, seen from Asia', [120, 20, 245, 60]],
    ['beyond −180°, seen from America', [-240, 20, -115, 60]],
  ] as const)('knows Jinju and Eugene in a box %s', (_where, box) => {
    expect(isInView([128.08, 35.19], box)).toBe(true);
    expect(isInView([-123.09, 44.05], box)).toBe(true);
    expect(isInView([73.37, 54.99], box)).toBe(false);
  });

  it('counts the whole globe as seen, but not beyond its latitudes', () => {
    for (const lon of [-180, -97, 0, 128, 180]) {
      expect(isInView([lon, 10], [-200, -60, 200, 60])).toBe(true);
      expect(isInView([lon, 61], [-200, -60, 200, 60])).toBe(false);
    }
  });

  it('agrees with going round eastwards from the western edge', () => {
    const lonArb = fc.double({ min: -180, max: 180, noNaN: true });
    fc.assert(
      fc.property(lonArb, lonArb, fc.double({ min: 0.1, max: 358, noNaN: true }), (lon, west, width) => {
        const inView = isInView([lon, 0], [west, -1, west + width, 1]);
        // Independent: how far east of the western edge the point lies, going round.
        const east = (((lon - west) % 360) + 360) % 360;
        const isNearEdge = [0, width, 360].some((edge) => Math.abs(east - edge) < 1e-6);
        if (!isNearEdge) expect(inView).toBe(east < width);
      }),
    );
  });
});

describe('itemsInView', () => {
  const box: Bbox = [128, 35, 128.2, 35.2];

  it('keeps what lies in the box, the more important first, then the nearer to its middle', () => {
    const items = [
      place('far', [128.19, 35.19]),
      place('outside', [128.3, 35.1]),
      place('minor', [128.1, 35.1], 3),
      place('near', [128.11, 35.1]),
      place('nowhere', null),
    ];
    expect(ids(itemsInView(items, box))).toEqual(['near', 'far', 'minor']);
  });

  it('keeps everything with a place when no box is known', () => {
    const items = [place('b', [10, 10], 2), place('nowhere', null), place('a', [128, 35])];
    expect(ids(itemsInView(items, null))).toEqual(['a', 'b']);
  });

  it('measures from the middle the short way round', () => {
    const items = [place('kyoto', [135.75, 40]), place('hawaii', [-157.8, 40])];
    expect(ids(itemsInView(items, [150, 0, 230, 60]))).toEqual(['hawaii']);
    expect(ids(itemsInView(items, [120, 0, 250, 60]))).toEqual(['hawaii', 'kyoto']);
  });
});
