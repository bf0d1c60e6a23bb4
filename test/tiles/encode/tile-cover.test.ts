import { describe, expect, it } from 'vitest';
import { addTilesOver, mercatorBox, tileOfKey } from '../../../tiles/encode/tile-cover.ts';

const tilesOver = (geometry: GeoJSON.Geometry, zoom: number, buffer = 0) => {
  const keys = new Set<number>();
  addTilesOver(keys, mercatorBox(geometry), { zoom, buffer });
  return [...keys].toSorted((a, b) => a - b).map((key) => tileOfKey(key, zoom));
};
const point = (lon: number, lat: number): GeoJSON.Geometry => ({ type: 'Point', coordinates: [lon, lat] });

describe('addTilesOver', () => {
  it('finds the tile of a point as the slippy map formula does', () => {
    const lon = 128.08472;
    const radians = (35.19278 * Math.PI) / 180;
    const x = Math.floor(((lon + 180) / 360) * 2 ** 16);
    const y = Math.floor(((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * 2 ** 16);
    expect(tilesOver(point(lon, 35.19278), 16)).toEqual([{ z: 16, x, y }]);
  });
  it('adds the neighbour within the buffer', () => {
    expect(tilesOver(point(0.1, 10), 1, 0.01)).toEqual([
      { z: 1, x: 0, y: 0 },
      { z: 1, x: 1, y: 0 },
    ]);
  });
  it('comes back at the other side of the antimeridian and stays inside the poles', () => {
    const line: GeoJSON.Geometry = {
      type: 'LineString',
      coordinates: [
        [170, -85.2],
        [190, -85.2],
      ],
    };
    expect(tilesOver(line, 2, 0.1)).toEqual([
      { z: 2, x: 0, y: 3 },
      { z: 2, x: 3, y: 3 },
    ]);
  });
});
