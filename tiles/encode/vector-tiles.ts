import type { GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { gzip } from '../archive/gzip.ts';
import type { Layer, ZoomRange } from '../layers/layer.ts';
import { zoomsOf } from '../layers/layer.ts';
import { createSlicer, type Slicer, tileExtent } from './slicer.ts';
import { type TileAddress, tileOfKey } from './tile-cover.ts';

/** A gzipped vector tile. */
export interface EncodedTile extends TileAddress {
  readonly bytes: Uint8Array;
  /** Number of features and of bytes before gzip, by layer. */
  readonly layers: Readonly<Record<string, LayerSize>>;
}

/** Size of one layer in one tile. */
interface LayerSize {
  readonly features: number;
  readonly bytes: number;
}

/** Returns every tile that holds something, by zoom, column and row. */
export function encodeTiles(layers: readonly Layer[], zooms: ZoomRange): readonly EncodedTile[] {
  const slicers = layers.map(createSlicer);
  return zoomsOf(zooms).flatMap((zoom) => {
    const keys = new Set<number>();
    for (const slicer of slicers) slicer.cover(keys, zoom);
    const addresses = [...keys].toSorted((a, b) => a - b).map((key) => tileOfKey(key, zoom));
    return addresses.flatMap((address) => encodeTile(slicers, address) ?? []);
  });
}

function encodeTile(slicers: readonly Slicer[], address: TileAddress): EncodedTile | undefined {
  const parts = slicers.flatMap((slicer) => {
    const tile = slicer.cut(address);
    return tile ? [encodeLayer(slicer.name, tile)] : [];
  });
  if (parts.length === 0) return undefined;
  const bytes = gzip(Buffer.concat(parts.map((part) => part.bytes)));
  const sizes = parts.map(({ name, features, bytes: raw }) => [name, { features, bytes: raw.length }] as const);
  return { ...address, bytes, layers: Object.fromEntries(sizes) };
}

/** A tile is its layers one after the other, so each can be encoded and measured alone. */
function encodeLayer(name: string, tile: GeoJSONVTTile) {
  const bytes = fromGeojsonVt({ [name]: tile }, { version: 2, extent: tileExtent });
  return { name, features: tile.features.length, bytes };
}
