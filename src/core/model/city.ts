import * as v from 'valibot';
import { localizedSchema } from './localized.ts';
import { coordinateSchema, idSchema, latitudeSchema, longitudeSchema, sourceKeysSchema } from './provenance.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** One of the 30 administrative divisions with its indicators (`data/city/divisions.yaml`; outline in `divisions.geojson`). */
export const divisionSchema = v.strictObject({
  /** Ten-digit code of the Ministry of the Interior and Safety. */
  code: v.pipe(v.string(), v.regex(/^\d{10}$/, 'ten digits')),
  name: localizedSchema,
  kind: v.picklist(['eup', 'myeon', 'dong']),
  /** Legal divisions (Hangul names) that it covers. */
  legal: v.array(v.string()),
  population: count,
  populationMale: count,
  populationFemale: count,
  age20to39: count,
  age70plus: count,
  /** All trades. */
  establishments: count,
  busStops: count,
  /** A point inside it, for labels and distances: `[lon, lat]`. */
  point: coordinateSchema,
  sources: sourceKeysSchema,
});
export type Division = Readonly<v.InferOutput<typeof divisionSchema>>;

/** A road bridge over the Nam River (`data/city/bridges.yaml`). */
export const bridgeSchema = v.strictObject({
  id: idSchema,
  name: localizedSchema,
  nameConfirmed: v.boolean(),
  /** From bank to bank, `[lon, lat]` each. */
  ends: v.tuple([coordinateSchema, coordinateSchema]),
  lengthMeters: v.pipe(v.number(), v.minValue(1)),
  precisionMeters: v.pipe(v.number(), v.minValue(1)),
  /** assumed: no source says that it has one. */
  footway: v.picklist(['confirmed', 'assumed']),
  /** What the position rests on. */
  basis: localizedSchema,
  /** Id of the festival site that is the same bridge. */
  site: v.optional(idSchema),
  sources: sourceKeysSchema,
});
export type Bridge = Readonly<v.InferOutput<typeof bridgeSchema>>;

/** A row of `data/city/bus-stops.csv`. */
export const busStopSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^\d{5}$/, 'five digits')),
  nameKo: v.pipe(v.string(), v.nonEmpty()),
  lon: longitudeSchema,
  lat: latitudeSchema,
});
export type BusStop = Readonly<v.InferOutput<typeof busStopSchema>>;

/** A row of `data/city/bus-routes.csv`: one direction of one route. */
export const busRouteSchema = v.strictObject({
  route: v.pipe(v.string(), v.nonEmpty()),
  routeId: v.pipe(v.string(), v.nonEmpty()),
  complete: v.boolean(),
  /** Ids of bus stops in order. */
  stops: v.pipe(v.array(v.string()), v.minLength(2, 'at least two stops')),
});
export type BusRoute = Readonly<v.InferOutput<typeof busRouteSchema>>;

/** A row of `data/city/street-lamps.csv`. */
export const lampSchema = v.strictObject({
  lon: longitudeSchema,
  lat: latitudeSchema,
  lamps: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
export type Lamp = Readonly<v.InferOutput<typeof lampSchema>>;
