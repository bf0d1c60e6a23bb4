import fc from 'fast-check';
import { tileIdToZxy, zxyToTileId } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { firstTileId, MAX_TILE_ZOOM, tileAddressOf, tileIdOf } from '../../../tiles/archive/hilbert.ts';

const addresses = fc
  .integer({ min: 0, max: MAX_TILE_ZOOM })
  .chain((z) => fc.record({ z: fc.constant(z), x: fc.nat(2 ** z - 1), y: fc.nat(2 ** z - 1) }));

describe('tileIdOf', () => {
  // The specification's own examples.
  it.each([
    [0, 0, 0, 0],
    [1, 0, 0, 1],
    [1, 0, 1, 2],
    [1, 1, 1, 3],
    [1, 1, 0, 4],
    [2, 0, 0, 5],
    [12, 3423, 1763, 19078479],
  ])('numbers tile %i/%i/%i as %i', (z, x, y, tileId) => {
    expect(tileIdOf({ z, x, y })).toBe(tileId);
    expect(tileAddressOf(tileId)).toEqual({ z, x, y });
  });

  it('agrees with the pmtiles package at every zoom', () => {
    fc.assert(
      fc.property(addresses, ({ z, x, y }) => {
        const tileId = tileIdOf({ z, x, y });
        expect(tileId).toBe(zxyToTileId(z, x, y));
        expect(tileIdToZxy(tileId)).toEqual([z, x, y]);
      }),
      { numRuns: 500 },
    );
  });

  it('is undone by tileAddressOf', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        expect(tileAddressOf(tileIdOf(address))).toEqual(address);
      }),
      { numRuns: 500 },
    );
  });

  it('numbers the tiles of one zoom without a gap, neighbours side by side', () => {
    const z = 5;
    const start = firstTileId(z);
    for (let tileId = start + 1; tileId < firstTileId(z + 1); tileId++) {
      const a = tileAddressOf(tileId - 1);
      const b = tileAddressOf(tileId);
      expect(Math.abs(a.x - b.x) + Math.abs(a.y - b.y)).toBe(1);
    }
  });

  it('keeps the last tile of the deepest zoom exact', () => {
    const last = 2 ** MAX_TILE_ZOOM - 1;
    const corner = { z: MAX_TILE_ZOOM, x: last, y: 0 };
    expect(tileIdOf(corner)).toBe(firstTileId(MAX_TILE_ZOOM + 1) - 1);
    expect(Number.isSafeInteger(tileIdOf(corner))).toBe(true);
  });

  it.each([
    [{ z: 27, x: 0, y: 0 }, 'Tile 27/0/0: expected a whole zoom from 0 to 26, found 27'],
    [{ z: -1, x: 0, y: 0 }, 'Tile -1/0/0: expected a whole zoom from 0 to 26, found -1'],
    [{ z: 3, x: 8, y: 0 }, 'Tile 3/8/0: expected a whole x from 0 to 7, found 8'],
    [{ z: 3, x: 0, y: -1 }, 'Tile 3/0/-1: expected a whole y from 0 to 7, found -1'],
    [{ z: 3, x: 0.5, y: 0 }, 'Tile 3/0.5/0: expected a whole x from 0 to 7, found 0.5'],
  ])('refuses %j', (address, message) => {
    expect(() => tileIdOf(address)).toThrow(message);
  });
});

describe('tileAddressOf', () => {
  it.each([-1, 0.5, Number.NaN, firstTileId(27), 2 ** 60])('refuses %s', (tileId) => {
    expect(() => tileAddressOf(tileId)).toThrow(`Tile id ${tileId}: expected a whole number`);
  });
});
