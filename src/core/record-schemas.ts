import * as v from 'valibot';
import * as m from './model/index.ts';

/** A site with the division that its point lies in; null outside the city. */
export const placedSiteSchema = v.strictObject({ ...m.siteSchema.entries, division: v.nullable(v.string()) });
export type PlacedSite = Readonly<v.InferOutput<typeof placedSiteSchema>>;

/** A division with its area in square kilometres and its `[west, south, east, north]`. */
export const measuredDivisionSchema = v.strictObject({
  ...m.divisionSchema.entries,
  areaKm2: v.number(),
  bbox: v.tuple([v.number(), v.number(), v.number(), v.number()]),
});
export type MeasuredDivision = Readonly<v.InferOutput<typeof measuredDivisionSchema>>;

/** A place or stop of the bulk tables with its romanised name. */
export const namedPlaceSchema = v.strictObject({ ...m.placeSchema.entries, nameLatin: v.string() });
export type NamedPlace = Readonly<v.InferOutput<typeof namedPlaceSchema>>;
export const namedStopSchema = v.strictObject({ ...m.busStopSchema.entries, nameLatin: v.string() });
export type NamedStop = Readonly<v.InferOutput<typeof namedStopSchema>>;

/** Water as the map of the city has it; middle lines are left out. Checked only as far as walking needs it. */
export const waterShapeSchema = v.object({
  id: v.string(),
  kind: v.picklist(['river', 'lake', 'midline']),
  schematic: v.boolean(),
  geometry: v.variant('type', [
    v.object({ type: v.literal('Polygon'), coordinates: v.array(v.array(v.tuple([v.number(), v.number()]))) }),
    v.object({ type: v.literal('LineString'), coordinates: v.array(v.tuple([v.number(), v.number()])) }),
  ]),
});
export type WaterRecord = Readonly<v.InferOutput<typeof waterShapeSchema>>;

/**
 * Shares of each centre in the trips of each division, by the Huff model with its default parameters; `core/linkage` tells
 * the fields.
 */
export const linkageResultSchema = v.object({
  parameters: v.record(v.string(), v.unknown()),
  divisions: v.array(
    v.object({
      code: v.string(),
      origins: v.picklist(['lamps', 'point']),
      probabilities: v.array(
        v.object({
          centre: v.string(),
          share: v.number(),
          travelKm: v.number(),
          basis: v.picklist(['own', 'road', 'straight']),
          basisShare: v.number(),
        }),
      ),
    }),
  ),
});
export type LinkageResult = Readonly<v.InferOutput<typeof linkageResultSchema>>;
