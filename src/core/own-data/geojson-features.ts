import type { Coordinate } from '../model/index.ts';
import { findColumns } from './headings.ts';
import type { About } from './point-collector.ts';

/** A feature as far as it is understood: its positions, or why there are none. */
export interface ReadFeature {
  /** Numbers as they stand in the file. A line or an area has one, the middle of its outline. */
  readonly positions: readonly Coordinate[];
  readonly isMiddle: boolean;
  readonly about: About;
}

/** Features of a GeoJSON text, in their order; null where one is none. */
export interface GeoJsonFeatures {
  readonly features: readonly unknown[];
  /** Name of the coordinate system, as files before RFC 7946 carry it. */
  readonly systemName: string;
  /** Names of the properties of the first features. */
  readonly headings: readonly string[];
}

type Bag = Readonly<Record<string, unknown>>;
const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null && !Array.isArray(value);

const sampleSize = 50;

/** Returns the features of parsed GeoJSON (a collection, one feature or one geometry); null when it is something else. */
export function geoJsonFeatures(json: unknown): GeoJsonFeatures | null {
  if (!isBag(json)) return null;
  const features = listOf(json);
  if (features === null) return null;
  const crs = isBag(json.crs) && isBag(json.crs.properties) ? json.crs.properties.name : '';
  const names = features
    .slice(0, sampleSize)
    .flatMap((feature) => (isBag(feature) && isBag(feature.properties) ? Object.keys(feature.properties) : []));
  return { features, systemName: typeof crs === 'string' ? crs : '', headings: [...new Set(names)] };
}

function listOf(json: Bag): readonly unknown[] | null {
  if (json.type === 'FeatureCollection') return Array.isArray(json.features) ? json.features : null;
  if (json.type === 'Feature') return [json];
  const isGeometry = 'coordinates' in json || 'geometries' in json;
  return isGeometry ? [{ type: 'Feature', properties: {}, geometry: json }] : null;
}

/** Returns a function that reads one feature; null where it is no feature or has no position. */
export function featureReader(headings: readonly string[]): (feature: unknown) => ReadFeature | null {
  const columns = findColumns(headings);
  const textAt = (properties: Bag, at: number | null): string => {
    const value = at === null ? undefined : properties[headings[at] ?? ''];
    return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
  };
  return (feature) => {
    if (!isBag(feature)) return null;
    const found = positionsOf(feature.geometry);
    if (found === null || found.positions.length === 0) return null;
    const properties = isBag(feature.properties) ? feature.properties : {};
    return {
      ...found,
      about: {
        name: textAt(properties, columns.name),
        category: columns.category === null ? null : textAt(properties, columns.category),
        address: textAt(properties, columns.address),
      },
    };
  };
}

function positionsOf(geometry: unknown): Pick<ReadFeature, 'positions' | 'isMiddle'> | null {
  if (!isBag(geometry)) return null;
  const { type, coordinates } = geometry;
  if (type === 'Point') return { positions: flatPositions(coordinates, 0), isMiddle: false };
  if (type === 'MultiPoint') return { positions: flatPositions(coordinates, 1), isMiddle: false };
  const depth = { LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 }[String(type)];
  if (depth === undefined) return null;
  const middle = middleOf(flatPositions(coordinates, depth));
  return middle === null ? null : { positions: [middle], isMiddle: true };
}

/** Every position of an array of arrays, so many levels down. */
function flatPositions(value: unknown, depth: number): readonly Coordinate[] {
  if (!Array.isArray(value)) return [];
  if (depth > 0) return value.flatMap((part) => flatPositions(part, depth - 1));
  const [x, y] = value as readonly unknown[];
  return typeof x === 'number' && typeof y === 'number' ? [[x, y]] : [];
}

/** The middle of the box around the positions. */
function middleOf(positions: readonly Coordinate[]): Coordinate | null {
  if (positions.length === 0) return null;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of positions) {
    [west, south] = [Math.min(west, x), Math.min(south, y)];
    [east, north] = [Math.max(east, x), Math.max(north, y)];
  }
  return [(west + east) / 2, (south + north) / 2];
}
