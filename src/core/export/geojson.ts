/** A feature to export: GeoJSON without its fixed words. */
export interface ExportFeature {
  readonly geometry: object | null;
  readonly properties: Readonly<Record<string, unknown>> | null;
}

/** Decimals of a degree that are written: a decimetre. */
const decimals = 6;

const rounded = (_key: string, value: unknown): unknown =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toFixed(decimals)) : value;

/**
 * Returns the features as GeoJSON (RFC 7946: WGS84, longitude first) with coordinates to six decimals, and beside them what
 * the file is: a foreign member `about`, which readers pass over.
 */
export function toGeoJson(features: readonly ExportFeature[], about: Readonly<Record<string, unknown>>): string {
  const collection = {
    type: 'FeatureCollection',
    about,
    features: features.map(({ geometry, properties }) => ({
      type: 'Feature',
      geometry: geometry === null ? null : JSON.parse(JSON.stringify(geometry, rounded)),
      properties: properties ?? {},
    })),
  };
  return `${JSON.stringify(collection)}\n`;
}
