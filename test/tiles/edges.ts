import type { MultiPolygon, Polygon, Position } from 'geojson';
import { polygonsOf } from '../../tiles/layers/geometry/areas.ts';
import type { LayerFeature } from '../../tiles/layers/layer.ts';

/** How often each edge occurs among the areas of a zoom, whichever way it runs; full turns of longitude do not count. */
export function countEdges(features: readonly LayerFeature[], zoom: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { geometry, minzoom, maxzoom } of features) {
    if (zoom < minzoom || zoom > maxzoom) continue;
    for (const ring of polygonsOf(geometry as Polygon | MultiPolygon).flat()) {
      for (const [index, point] of ring.slice(1).entries()) {
        const key = edgeKey(ring[index] ?? [], point);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/** The edges of lines in the same notation. */
export function lineEdges(lines: readonly (readonly Position[])[]): readonly string[] {
  return lines.flatMap((line) => line.slice(1).map((point, index) => edgeKey(line[index] ?? [], point)));
}

function edgeKey(a: Position, b: Position): string {
  return [pointKey(a), pointKey(b)].toSorted().join(' ');
}

function pointKey([lon = 0, lat = 0]: Position): string {
  const turned = (((lon + 180) % 360) + 360) % 360;
  return `${(turned % 360).toFixed(7)},${lat.toFixed(7)}`;
}
