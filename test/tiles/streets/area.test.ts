import fc from 'fast-check';
import { zxyToTileId } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { countTiles, JINJU_AREA, parseArea, tileIdsOf } from '../../../tiles/streets/area.ts';
import { tilesOfBox } from './fixture.ts';

const boxes = fc
  .record({
    west: fc.double({ min: -180, max: 179, noNaN: true }),
    south: fc.double({ min: -85, max: 84, noNaN: true }),
    width: fc.double({ min: 0.01, max: 0.9, noNaN: true }),
    height: fc.double({ min: 0.01, max: 0.9, noNaN: true }),
  })
  .map(({ west, south, width, height }) => [west, south, west + width, south + height] as const)
  // So near the equator, an edge of tiles, both formulas round as they like.
  .filter(([, south, , north]) => Math.abs(south) > 1e-9 && Math.abs(north) > 1e-9);

describe('tileIdsOf', () => {
  it('lists the tiles that the usual formula of slippy maps gives', () => {
    fc.assert(
      fc.property(boxes, (box) => {
        const expected = [0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap((z) =>
          tilesOfBox(box, z).map(({ x, y }) => zxyToTileId(z, x, y)),
        );
        expect(tileIdsOf(box, 8)).toEqual(expected.sort((a, b) => a - b));
      }),
    );
  });

  it('touches 1,764 tiles of zoom 15 over Jinju, 49 columns by 36 rows', () => {
    expect(tilesOfBox(JINJU_AREA, 15)).toHaveLength(49 * 36);
    expect(countTiles(JINJU_AREA, 15) - countTiles(JINJU_AREA, 14)).toBe(49 * 36);
  });

  it('counts what it lists, also for the whole world', () => {
    expect(countTiles([-180, -85, 180, 85], 3)).toBe(1 + 4 + 16 + 64);
    expect(tileIdsOf([-180, -85, 180, 85], 3)).toEqual(Array.from({ length: 85 }, (_, id) => id));
  });
});

describe('parseArea', () => {
  it('reads west, south, east, north', () => {
    expect(parseArea('127.86,35.04,128.39,35.36')).toEqual(JINJU_AREA);
    expect(parseArea('-1, -2, 3, 4.5')).toEqual([-1, -2, 3, 4.5]);
  });

  it.each(['', '1,2,3', '1,2,3,4,5', '3,2,1,4', '1,4,3,2', '1,2,x,4', '1,,3,4', '-181,0,0,1', '0,0,1,86'])(
    'refuses "%s"',
    (text) => {
      expect(() => parseArea(text)).toThrow(/--bbox[\s\S]*expected: west,south,east,north/);
    },
  );
});
