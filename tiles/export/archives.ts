import { type Bbox, bboxOf } from '../../src/core/geo/bbox.ts';
import { jinjuPoint } from '../../src/core/geo/jinju.ts';
import type { LinkageModel } from '../../src/core/linkage/index.ts';
import { writeArchive } from '../archive/writer.ts';
import { defaultLinkage } from '../data/linkage.ts';
import type { Records } from '../data/records.ts';
import { citedSources } from '../data/summary.ts';
import { type EncodedTile, encodeTiles } from '../encode/vector-tiles.ts';
import { polygonsOf } from '../layers/geometry/areas.ts';
import { cityLayers } from '../layers/jinju/index.ts';
import { cityZooms, type Layer, worldZooms, type ZoomRange } from '../layers/layer.ts';
import { readAtlas } from '../layers/world/atlas.ts';
import { worldLayers } from '../layers/world/index.ts';
import type { BuiltFile } from './manifest.ts';
import { archiveMetadata } from './metadata.ts';

/** Everything that goes into one archive, before it is encoded. */
export interface ArchivePlan {
  readonly id: 'jinju' | 'world';
  readonly name: string;
  readonly attribution: string;
  readonly layers: readonly Layer[];
  readonly zooms: ZoomRange;
  readonly bounds: Bbox;
  readonly center: { readonly lon: number; readonly lat: number; readonly zoom: number };
}

/** An archive and the tiles in it. */
export interface BuiltArchive extends BuiltFile {
  readonly id: ArchivePlan['id'];
  readonly tiles: readonly EncodedTile[];
}

/** Returns the plans of both archives. */
export function planArchives(
  records: Records,
  linkage: LinkageModel = defaultLinkage(records),
): readonly ArchivePlan[] {
  const [lon, lat] = jinjuPoint;
  return [
    {
      id: 'jinju',
      name: 'Jinju: city, festival and creative places',
      attribution: cityAttribution(records),
      layers: cityLayers(records, linkage),
      zooms: cityZooms,
      bounds: bboxOf(records.divisionOutlines.flatMap(({ geometry }) => polygonsOf(geometry).flat(2))),
      center: { lon, lat, zoom: 12 },
    },
    {
      id: 'world',
      name: 'World with the partner cities of Jinju',
      attribution: 'Made with Natural Earth',
      layers: worldLayers(readAtlas(), records),
      zooms: worldZooms,
      bounds: [-180, -85.0511, 180, 85.0511],
      center: { lon, lat, zoom: 2 },
    },
  ];
}

/** Returns the archive of a plan; `version` goes into its metadata. */
export function buildArchive(plan: ArchivePlan, version: string): BuiltArchive {
  const { id, name, attribution, layers, zooms, bounds, center } = plan;
  const tiles = encodeTiles(layers, zooms);
  const metadata = archiveMetadata({ name, attribution, version }, layers);
  const bytes = writeArchive(tiles, { metadata, bounds, center, tileCompression: 'gzip', tileType: 'mvt' });
  return { id, tiles, path: `tiles/${id}.pmtiles`, bytes };
}

function cityAttribution({ sources, divisions, water, bridges, files }: Records): string {
  const cited = new Set(citedSources([divisions, water, bridges, files]));
  const words = sources.flatMap(({ key, attribution }) => (attribution && cited.has(key) ? [attribution] : []));
  return [...new Set(words)].toSorted().join('; ');
}
