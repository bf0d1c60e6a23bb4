import { describe, expect, it } from 'vitest';
import { encodeTiles } from '../../../tiles/encode/vector-tiles.ts';
import { cityLayers } from '../../../tiles/layers/jinju/index.ts';
import type { Layer, LayerFeature } from '../../../tiles/layers/layer.ts';
import { decodeTile, featuresIn } from '../read-archive.ts';
import { realRecords } from '../real-data.ts';

const extent = 4096;
const buffer = 64;
const layer = (name: string, features: readonly LayerFeature[]): Layer => ({
  ...{ name, description: name, tolerance: 0, features },
});
const dot = (lon: number, lat: number, rest: Partial<LayerFeature> = {}): LayerFeature => ({
  ...{ geometry: { type: 'Point', coordinates: [lon, lat] }, properties: { n: 1 }, minzoom: 0, maxzoom: 2, ...rest },
});

describe('encodeTiles', () => {
  it('keeps numeric ids, properties and the zooms of each feature', () => {
    const city = dot(128, 35, { id: 7, properties: { id: 'city', level: 2, open: true }, minzoom: 2 });
    const tiles = encodeTiles([layer('dots', [dot(128, 35), city])], { minzoom: 0, maxzoom: 2 });
    const found = tiles.map((tile) =>
      featuresIn(decodeTile(tile), 'dots').map(({ id, properties }) => [id, properties]),
    );
    const plain = [undefined, { n: 1 }];
    expect(found).toEqual([[plain], [plain], [plain, [7, { id: 'city', level: 2, open: true }]]]);
    expect(tiles[2]?.layers.dots).toEqual({ features: 2, bytes: expect.any(Number) });
  });

  it('puts a point where the formula of the tile grid puts it', () => {
    const [tile] = encodeTiles([layer('dots', [dot(45, 0)])], { minzoom: 1, maxzoom: 1 });
    expect(tile).toMatchObject({ z: 1, x: 1, y: 0 });
    const [[point] = []] = featuresIn(decodeTile(tile as NonNullable<typeof tile>), 'dots')[0]?.loadGeometry() ?? [];
    expect([point?.x, point?.y]).toEqual([extent / 4, extent]);
  });

  it('leaves no tile empty and gives them by zoom, column and row', () => {
    const tiles = encodeTiles([layer('dots', [dot(-100, 40), dot(100, -40)])], { minzoom: 0, maxzoom: 2 });
    expect(tiles.map(({ z, x, y }) => `${z}/${x}/${y}`)).toEqual(['0/0/0', '1/0/0', '1/1/1', '2/0/1', '2/3/2']);
  });

  it('fills each tile inside the city with divisions, without gap and without overlap', () => {
    const divisions = cityLayers(realRecords).filter(({ name }) => name.startsWith('division'));
    const tiles = encodeTiles(divisions, { minzoom: 11, maxzoom: 14 });
    const inside = tiles.filter((tile) => {
      const decoded = decodeTile(tile);
      const levels = featuresIn(decoded, 'division_lines').map(({ properties }) => properties.level);
      return !levels.includes('city') && featuresIn(decoded, 'divisions').length > 1;
    });
    expect(inside.length).toBeGreaterThan(50);
    for (const tile of inside) {
      const rings = featuresIn(decodeTile(tile), 'divisions').flatMap((feature) => feature.loadGeometry());
      const total = rings.reduce((sum, ring) => sum + signedArea(ring), 0);
      expect(Math.abs(total)).toBe((extent + 2 * buffer) ** 2);
    }
  });
});

function signedArea(ring: readonly { x: number; y: number }[]): number {
  const doubled = ring.reduce((sum, { x, y }, index) => {
    const next = ring[(index + 1) % ring.length] ?? { x, y };
    return sum + (x * next.y - next.x * y);
  }, 0);
  return doubled / 2;
}
