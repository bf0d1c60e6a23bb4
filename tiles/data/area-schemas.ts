import * as v from 'valibot';
import { coordinateSchema, idSchema, localizedSchema, sourceKeysSchema } from '../../src/core/model/index.ts';

const ring = v.pipe(
  v.array(coordinateSchema),
  v.minLength(4, 'a ring of at least four points'),
  v.check((points) => points[0]?.join() === points.at(-1)?.join(), 'a ring that ends where it starts'),
);
const polygon = v.pipe(v.array(ring), v.minLength(1, 'at least one ring'));

/** GeoJSON Polygon or MultiPolygon with closed rings. */
const areaSchema = v.variant('type', [
  v.strictObject({ type: v.literal('Polygon'), coordinates: polygon }),
  v.strictObject({ type: v.literal('MultiPolygon'), coordinates: v.pipe(v.array(polygon), v.minLength(1)) }),
]);

const lineSchema = v.strictObject({
  type: v.literal('LineString'),
  coordinates: v.pipe(v.array(coordinateSchema), v.minLength(2, 'a line of at least two points')),
});

/** A feature of `city/divisions.geojson`. */
export const divisionOutlineSchema = v.strictObject({ code: v.string(), geometry: areaSchema });

/** A feature of `city/legal-dongs.geojson`. */
export const legalDongSchema = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^\d{8,10}$/, 'eight to ten digits')),
  name: localizedSchema,
  geometry: areaSchema,
});
export type LegalDong = Readonly<v.InferOutput<typeof legalDongSchema>>;

const waterEntries = {
  id: idSchema,
  precisionMeters: v.pipe(v.number(), v.minValue(1)),
  /** True for a shape that only shows about where the water is. */
  schematic: v.boolean(),
  sources: sourceKeysSchema,
};

/** A feature of `city/water.geojson`: the river and the lake are areas, the midline a line with the flow and without a name. */
export const waterSchema = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['river', 'lake']), ...waterEntries, name: localizedSchema, geometry: areaSchema }),
  v.strictObject({ kind: v.literal('midline'), ...waterEntries, geometry: lineSchema }),
]);
export type Water = Readonly<v.InferOutput<typeof waterSchema>>;

/** A record of `city/files.yaml`: where a bulk file without sources of its own comes from. */
export const bulkFileSchema = v.strictObject({
  file: v.pipe(v.string(), v.nonEmpty()),
  text: localizedSchema,
  sources: sourceKeysSchema,
});
