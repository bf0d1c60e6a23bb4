import { type Corridor, findCorridors } from '../../../src/core/linkage/corridors.ts';
import type { BusRoute, BusStop } from '../../../src/core/model/index.ts';
import { cityZooms, type Layer, type LayerFeature } from '../layer.ts';

/** Returns the layer `corridors`: busy stretches from far away, all of them from zoom 12. */
export function corridorLayer(routes: readonly BusRoute[], stops: readonly BusStop[]): Layer {
  return {
    name: 'corridors',
    description: 'Stretches between neighbouring bus stops with the number of routes; they approximate the main roads',
    tolerance: 0,
    features: findCorridors(routes, stops).map(toFeature),
  };
}

function toFeature({ ends, routes }: Corridor): LayerFeature {
  return {
    geometry: { type: 'LineString', coordinates: ends.map((end) => [...end]) },
    properties: { routes },
    minzoom: minzoomOf(routes),
    maxzoom: cityZooms.maxzoom,
  };
}

function minzoomOf(routes: number): number {
  if (routes >= 6) return cityZooms.minzoom;
  if (routes >= 3) return 9;
  return routes === 2 ? 10 : 11;
}
