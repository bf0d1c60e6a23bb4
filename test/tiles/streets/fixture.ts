import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { gzip } from '../../../tiles/archive/gzip.ts';
import { type ArchiveOptions, type ArchiveTile, writeArchive } from '../../../tiles/archive/writer.ts';

/** Zoom at which the fixture's map ends. */
export const FIXTURE_MAX_ZOOM = 13;

const REGION = [127.4, 34.7, 128.9, 35.7] as const;
const FILLER_ZOOM = 8;
const EXTENT = 4096;

/** The layers that the fixture's metadata lists, with the fields of roads as in version 4. */
export const FIXTURE_METADATA = {
  name: 'fixture',
  attribution: '© OpenStreetMap contributors',
  vector_layers: ['boundaries', 'buildings', 'earth', 'landuse', 'places', 'pois', 'roads', 'water'].map((id) => ({
    id,
    fields: { kind: 'String' },
  })),
};

/** Returns the columns and rows of a zoom that a box touches, by the usual formula of slippy maps. */
export function tilesOfBox(box: readonly [number, number, number, number], z: number): { x: number; y: number }[] {
  const [west, south, east, north] = box;
  const column = (lon: number) => Math.floor(((lon + 180) / 360) * 2 ** z);
  const row = (lat: number) => {
    const radians = (lat * Math.PI) / 180;
    return Math.floor(((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * 2 ** z);
  };
  const tiles = [];
  for (let x = column(west); x <= column(east); x++) {
    for (let y = row(north); y <= row(south); y++) tiles.push({ x, y });
  }
  return tiles;
}

/** Returns vector tiles of the region round Jinju, zooms 0 to 13, with layers as Protomaps names them. */
export function regionTiles(pack: (bytes: Uint8Array) => Uint8Array = gzip): ArchiveTile[] {
  const slicers = Object.entries(layers()).map(
    ([name, data]) => [name, new GeoJSONVT(data, { maxZoom: FIXTURE_MAX_ZOOM, extent: EXTENT })] as const,
  );
  const tiles: ArchiveTile[] = [];
  for (let z = 0; z <= FIXTURE_MAX_ZOOM; z++) {
    for (const { x, y } of tilesOfBox(REGION, z)) {
      const sliced = slicers.map(([name, slicer]) => [name, slicer.getTile(z, x, y)] as const);
      const filled = sliced.filter((entry): entry is [string, GeoJSONVTTile] => entry[1] !== null);
      const bytes = fromGeojsonVt(Object.fromEntries(filled), { version: 2, extent: EXTENT });
      if (filled.length > 0) tiles.push({ z, x, y, bytes: pack(bytes) });
    }
  }
  return tiles;
}

/** Returns tiles of the rest of the world, which nothing should ever unpack: enough of them to need leaf directories. */
export function worldFiller(taken: readonly ArchiveTile[]): ArchiveTile[] {
  const keys = new Set(taken.map(({ z, x, y }) => `${z}/${x}/${y}`));
  const side = 2 ** FILLER_ZOOM;
  const random = generator();
  return Array.from({ length: side * side }, (_, i) => ({ z: FILLER_ZOOM, x: i % side, y: Math.floor(i / side) }))
    .filter(({ z, x, y }) => !keys.has(`${z}/${x}/${y}`))
    .map((tile) => ({
      ...tile,
      bytes: new TextEncoder().encode(`${tile.x}/${tile.y}`.padEnd(8 + Math.floor(random() * 60))),
    }));
}

/** Returns an archive of the tiles, with options that a test may change. */
export function fixtureArchive(tiles: readonly ArchiveTile[], changed: Partial<ArchiveOptions> = {}): Uint8Array {
  return writeArchive(tiles, {
    metadata: FIXTURE_METADATA,
    bounds: REGION,
    center: { lon: 128.1, lat: 35.2, zoom: 10 },
    tileCompression: 'gzip',
    tileType: 'mvt',
    ...changed,
  });
}

function layers(): Record<string, FeatureCollection> {
  const [west, south, east, north] = REGION;
  const random = generator();
  const point = (): Position => [west + random() * (east - west), south + random() * (north - south)];
  const near = ([lon = 0, lat = 0]: Position, by: number): Position => [
    lon + (random() - 0.5) * by,
    lat + (random() - 0.5) * by,
  ];
  const many = (count: number, make: () => Geometry) => collection(Array.from({ length: count }, make));
  const square = (at: Position, size: number) =>
    box([at[0] ?? 0, at[1] ?? 0, (at[0] ?? 0) + size, (at[1] ?? 0) + size]);
  return {
    earth: collection([box([west, south, east, north])]),
    water: many(40, () => square(point(), 0.02)),
    landuse: many(200, () => square(point(), 0.01)),
    buildings: many(2_000, () => square(point(), 0.0005)),
    roads: many(1_500, () => {
      const start = point();
      return { type: 'LineString', coordinates: [start, near(start, 0.05), near(start, 0.1)] };
    }),
    places: many(300, () => ({ type: 'Point', coordinates: point() })),
  };
}

function box([west, south, east, north]: readonly [number, number, number, number]): Geometry {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}

function collection(geometries: Geometry[]): FeatureCollection {
  const features = geometries.map(
    (geometry): Feature => ({ type: 'Feature', properties: { kind: 'fixture' }, geometry }),
  );
  return { type: 'FeatureCollection', features };
}

function generator(): () => number {
  let state = 20_261_001;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
