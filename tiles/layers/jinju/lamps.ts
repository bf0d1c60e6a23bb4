import type { Position } from 'geojson';
import { groupBy } from '../../../src/core/group-by.ts';
import type { Lamp } from '../../../src/core/model/index.ts';
import { toMercator } from '../geometry/mercator.ts';
import { cityZooms, type Layer, type LayerFeature, zoomsOf } from '../layer.ts';

/** From this zoom on every place of lamps is a point of its own. */
const singleMinzoom = 13;

/** Side of a cell in pixels of a 512-pixel tile, below that zoom. */
const cellPixels = 2;

/** Returns the layer `lamps`: single places near by, sums on a fine screen grid farther out; `n` is the number of lamps. */
export function lampLayer(lamps: readonly Lamp[]): Layer {
  const gathered = zoomsOf({ ...cityZooms, maxzoom: singleMinzoom - 1 }).flatMap((zoom) =>
    gatherLamps(lamps, zoom).map((lamp) => toFeature(lamp, zoom, zoom)),
  );
  const single = lamps.map((lamp) => toFeature(lamp, singleMinzoom, cityZooms.maxzoom));
  return {
    name: 'lamps',
    description: 'Street lamps; below zoom 13 the lamps of a cell of two pixels are one point at their mean',
    tolerance: 0,
    features: [...gathered, ...single],
  };
}

/** Returns one lamp per cell of the screen grid at a zoom: at the mean of its lamps, with their sum. */
export function gatherLamps(lamps: readonly Lamp[], zoom: number): readonly Lamp[] {
  const cells = groupBy(lamps, ({ lon, lat }) => cellOf([lon, lat], zoom));
  return [...cells.values()].map(mergeLamps);
}

function cellOf(position: Position, zoom: number): string {
  const cells = (512 * 2 ** zoom) / cellPixels;
  return toMercator(position)
    .map((part) => Math.floor(part * cells))
    .join();
}

function mergeLamps(lamps: readonly Lamp[]): Lamp {
  const total = lamps.reduce((sum, lamp) => sum + lamp.lamps, 0);
  const mean = (axis: 'lon' | 'lat') => lamps.reduce((sum, lamp) => sum + lamp[axis] * lamp.lamps, 0) / total;
  return { lon: mean('lon'), lat: mean('lat'), lamps: total };
}

function toFeature({ lon, lat, lamps }: Lamp, minzoom: number, maxzoom: number): LayerFeature {
  return { geometry: { type: 'Point', coordinates: [lon, lat] }, properties: { n: lamps }, minzoom, maxzoom };
}
