import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import type { Layer, LayerFeature } from '../layers/layer.ts';
import { addTilesOver, type MercatorBox, mercatorBox, type TileAddress } from './tile-cover.ts';

/** Side of a tile in its own units. */
export const tileExtent = 4096;

/** How far features reach over the edge of a tile, in tile units (8 pixels of a 512-pixel tile). */
const tileBuffer = 64;

/** Beyond every zoom in use: geojson-vt does not simplify at its largest zoom. */
const beyondZooms = 24;

/** Cuts one layer into tiles. */
export interface Slicer {
  readonly name: string;
  /** Adds the keys of all tiles of a zoom that may hold something of the layer. */
  readonly cover: (keys: Set<number>, zoom: number) => void;
  /** The layer's part of a tile, or undefined where it has none. */
  readonly cut: (address: TileAddress) => GeoJSONVTTile | undefined;
}

/** Returns a slicer of a layer; it keeps one index for each run of zooms that show the same features. */
export function createSlicer(layer: Layer): Slicer {
  let current: Slice = { key: '', boxes: [], index: undefined };
  const sliceAt = (zoom: number): Slice => {
    const shown = layer.features.map(({ minzoom, maxzoom }) => zoom >= minzoom && zoom <= maxzoom);
    const key = shown.map(Number).join('');
    if (key !== current.key)
      current = createSlice(
        key,
        layer,
        layer.features.filter((_, index) => shown[index]),
      );
    return current;
  };
  let zoomed = { zoom: -1, slice: current };
  const slice = (zoom: number): Slice => {
    if (zoomed.zoom !== zoom) zoomed = { zoom, slice: sliceAt(zoom) };
    return zoomed.slice;
  };
  return {
    name: layer.name,
    cover: (keys, zoom) => {
      for (const box of slice(zoom).boxes) addTilesOver(keys, box, { zoom, buffer: tileBuffer / tileExtent });
    },
    cut: ({ z, x, y }) => {
      const tile = slice(z).index?.getTile(z, x, y);
      return tile && tile.features.length > 0 ? tile : undefined;
    },
  };
}

interface Slice {
  readonly key: string;
  readonly boxes: readonly MercatorBox[];
  readonly index: GeoJSONVT | undefined;
}

function createSlice(key: string, { tolerance }: Layer, features: readonly LayerFeature[]): Slice {
  const geojson = features.map(({ id, geometry, properties }) => {
    return { type: 'Feature' as const, ...(id !== undefined && { id }), geometry, properties };
  });
  const options = { maxZoom: beyondZooms, tolerance, extent: tileExtent, buffer: tileBuffer };
  return {
    key,
    boxes: features.map(({ geometry }) => mercatorBox(geometry)),
    index: new GeoJSONVT({ type: 'FeatureCollection', features: geojson }, options),
  };
}
