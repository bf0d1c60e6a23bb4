import { gunzipSync } from 'node:zlib';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import type { EncodedTile } from '../../tiles/encode/vector-tiles.ts';

/** Returns the decoded content of a gzipped vector tile. */
export function decodeTile({ bytes }: Pick<EncodedTile, 'bytes'>): VectorTile {
  return new VectorTile(new PbfReader(gunzipSync(bytes)));
}

/** Returns every feature of a layer of a decoded tile. */
export function featuresIn(tile: VectorTile, layerName: string) {
  const layer = tile.layers[layerName];
  return Array.from({ length: layer?.length ?? 0 }, (_, index) => layer?.feature(index)).filter(
    (feature) => feature !== undefined,
  );
}
