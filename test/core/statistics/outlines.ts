import { readFileSync } from 'node:fs';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';

const collection: FeatureCollection<Polygon | MultiPolygon, { readonly code: string }> = JSON.parse(
  readFileSync(new URL('../../../data/city/divisions.geojson', import.meta.url), 'utf8'),
);

/** The outlines of the divisions in the order of the file. */
export const outlines = collection.features.map(({ geometry }) => geometry);
/** Their codes. */
export const codes = collection.features.map(({ properties }) => properties.code);
