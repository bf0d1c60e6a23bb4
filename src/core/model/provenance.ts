import * as v from 'valibot';

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

/** Licences under which a source may be reused. `facts` = single facts quoted from a page, no licence needed or given. */
export const licences = ['KOGL-1', 'CC-BY-4.0', 'public-domain', 'open-data-kr', 'ISC', 'facts', 'MIT'] as const;

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

/** How a point was found. */
export const positionMethods = [
  'official-point',
  'licence-point',
  'map-point',
  'street-address',
  'neighbouring-address',
  'bus-stop',
  'same-building',
  'area-centre',
  'described',
  'derived',
] as const;

/** surveyed: the place's own point. estimated: worked out. proxy: the point of something near by that stands for it. */
export const certainties = ['surveyed', 'estimated', 'proxy'] as const;
export type Certainty = (typeof certainties)[number];

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
