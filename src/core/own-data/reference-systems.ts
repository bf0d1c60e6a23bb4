import proj4 from 'proj4';
import type { Coordinate } from '../model/index.ts';
import type { SystemId } from './system-ids.ts';

/** The grids, in metres. */
export type GridId = Exclude<SystemId, 'lonlat'>;

/**
 * Definitions of the grids. GRS80 grids (Korea 2000) are within a metre of WGS84; EPSG:5174 stands on the Bessel ellipsoid,
 * whose seven parameters to WGS84 are good to some metres.
 * Source: EPSG dataset; for 5174 the transformation of the National Geographic Information Institute.
 */
const definitions: Readonly<Record<GridId, string>> = {
  epsg5179: '+proj=tmerc +lat_0=38 +lon_0=127.5 +k=0.9996 +x_0=1000000 +y_0=2000000 +ellps=GRS80 +units=m +no_defs',
  epsg5186: '+proj=tmerc +lat_0=38 +lon_0=127 +k=1 +x_0=200000 +y_0=600000 +ellps=GRS80 +units=m +no_defs',
  epsg5187: '+proj=tmerc +lat_0=38 +lon_0=129 +k=1 +x_0=200000 +y_0=600000 +ellps=GRS80 +units=m +no_defs',
  epsg5181: '+proj=tmerc +lat_0=38 +lon_0=127 +k=1 +x_0=200000 +y_0=500000 +ellps=GRS80 +units=m +no_defs',
  epsg5174:
    '+proj=tmerc +lat_0=38 +lon_0=127.0028902777778 +k=1 +x_0=200000 +y_0=500000 +ellps=bessel ' +
    '+towgs84=-115.8,474.99,674.11,1.16,-2.31,-1.63,6.43 +units=m +no_defs',
};

/** What is called South Korea here, generously: `[west, south, east, north]` in degrees, sea included. */
export const koreaBounds = [124, 32.5, 132.2, 39] as const;

/** Returns a function from easting (or longitude) and northing (or latitude) to `[lon, lat]` in degrees WGS84. */
export function toLonLat(system: SystemId): (east: number, north: number) => Coordinate {
  if (system === 'lonlat') return (lon, lat) => [lon, lat];
  const grid = proj4(definitions[system]);
  return (east, north) => {
    if (!(Number.isFinite(east) && Number.isFinite(north))) return [Number.NaN, Number.NaN];
    const [lon = Number.NaN, lat = Number.NaN] = grid.inverse([east, north]);
    return [lon, lat];
  };
}

/** Returns whether a point lies in South Korea or the sea around it. */
export const isInKorea = ([lon, lat]: Coordinate): boolean =>
  lon >= koreaBounds[0] && lon <= koreaBounds[2] && lat >= koreaBounds[1] && lat <= koreaBounds[3];
