import * as v from 'valibot';
import { certainties, licences, positionMethods } from './vocabulary.ts';

/** Lower-case words joined by hyphens; stable for ever, because links carry it. */
export const idSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of lower-case letters, digits and single hyphens'),
);

/** Keys of `data/sources.yaml`; at least one. */
export const sourceKeysSchema = v.pipe(
  v.array(v.pipe(v.string(), v.nonEmpty())),
  v.minLength(1, 'at least one source'),
);

/** One row of `data/sources.yaml`. */
export const sourceSchema = v.strictObject({
  key: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a key of lower-case letters, digits and hyphens')),
  title: v.pipe(v.string(), v.nonEmpty()),
  publisher: v.pipe(v.string(), v.nonEmpty()),
  /** Where it can be read; absent when no address was kept. */
  url: v.optional(v.pipe(v.string(), v.url('a URL'))),
  /** When it was published or is valid for: a year, a month or a day; absent when unknown. */
  date: v.optional(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'YYYY, YYYY-MM or YYYY-MM-DD'))),
  licence: v.picklist(licences),
  /** Words that the licence asks to be shown. */
  attribution: v.optional(v.pipe(v.string(), v.nonEmpty())),
  /** False for reports whose exact address was not kept: shown as "unconfirmed source". */
  confirmed: v.boolean(),
});
export type Source = Readonly<v.InferOutput<typeof sourceSchema>>;

export const longitudeSchema = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
export const latitudeSchema = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
/** `[lon, lat]`, WGS84 degrees. */
export const coordinateSchema = v.tuple([longitudeSchema, latitudeSchema]);
export type Coordinate = Readonly<[lon: number, lat: number]>;

/** A point with its honesty: WGS84 degrees, radius of doubt in metres. */
export const positionSchema = v.strictObject({
  lon: longitudeSchema,
  lat: latitudeSchema,
  precisionMeters: v.pipe(v.number(), v.minValue(1)),
  certainty: v.picklist(certainties),
  method: v.picklist(positionMethods),
  /** Keys of the sources that the point comes from. */
  sources: sourceKeysSchema,
});
export type Position = Readonly<v.InferOutput<typeof positionSchema>>;
