import * as v from 'valibot';
import { localizedSchema } from './localized.ts';
import { coordinateSchema, idSchema, positionSchema, sourceKeysSchema } from './provenance.ts';
import { daySchema, endsLater, hoursSchema, occurrenceSchema } from './time.ts';
import { programmeKinds, siteKinds, weekdays } from './vocabulary.ts';

const krw = v.pipe(v.number(), v.integer(), v.minValue(0));
const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100));

/** Opening rule of a site: the words of the source, in every language, and hours where they are machine-readable. */
export const openingSchema = v.strictObject({
  text: localizedSchema,
  /** true: only while an edition of the festival runs. */
  festivalOnly: v.boolean(),
  /** Yearly rule by day; `from` and `to` are `MM-DD` and may wrap over the new year. Absent: not published by the hour. */
  hours: v.optional(
    v.array(
      v.pipe(
        v.strictObject({
          from: v.pipe(v.string(), v.regex(/^\d{2}-\d{2}$/, 'a day MM-DD')),
          to: v.pipe(v.string(), v.regex(/^\d{2}-\d{2}$/, 'a day MM-DD')),
          weekdays: v.optional(v.array(v.picklist(weekdays))),
          ...hoursSchema.entries,
        }),
        endsLater(),
      ),
    ),
  ),
});

export type Opening = Readonly<v.InferOutput<typeof openingSchema>>;

/** A place of the festival (`data/festival/sites.yaml`). */
export const siteSchema = v.strictObject({
  id: idSchema,
  kind: v.picklist(siteKinds),
  name: localizedSchema,
  /** Further names by which people look for it, in any language. */
  alsoCalled: v.optional(v.array(v.pipe(v.string(), v.nonEmpty()))),
  /** One or two sentences. */
  text: localizedSchema,
  /** Street address in Hangul; absent when unknown. */
  addressKo: v.optional(v.pipe(v.string(), v.nonEmpty())),
  position: positionSchema,
  opening: v.optional(openingSchema),
  feeKrw: v.optional(krw),
  capacity: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  paid: v.optional(v.boolean()),
  parkingType: v.optional(v.picklist(['street', 'off-street', 'coach', 'temporary', 'underground'])),
  /** Five digits as printed on the stop. */
  stopNumber: v.optional(v.pipe(v.string(), v.regex(/^\d{5}$/, 'five digits'))),
  stepFree: v.optional(v.boolean()),
  /** 1 = seen from far away … 4 = only near by. */
  rank: v.picklist([1, 2, 3, 4]),
  sources: sourceKeysSchema,
});
export type Site = Readonly<v.InferOutput<typeof siteSchema>>;

/** A year of the festival (`data/festival/editions.yaml`). */
export const editionSchema = v.pipe(
  v.strictObject({
    year,
    status: v.picklist(['held', 'cancelled']),
    /** Null where the day was not found. */
    start: v.nullable(daySchema),
    end: v.nullable(daySchema),
    theme: v.optional(localizedSchema),
    /** Hours in which the lanterns are lit. */
    lights: v.optional(hoursSchema),
    /** Hours of lighting on the opening day where they differ. */
    openingNightLights: v.optional(hoursSchema),
    venueHours: v.optional(hoursSchema),
    bridgeHours: v.optional(hoursSchema),
    note: v.optional(localizedSchema),
    sources: sourceKeysSchema,
  }),
  v.check(({ start, end }) => start === null || end === null || end >= start, 'an end not before the start'),
);
export type Edition = Readonly<v.InferOutput<typeof editionSchema>>;

/** Something that happens (`data/festival/programme.yaml`). */
export const programmeItemSchema = v.strictObject({
  id: idSchema,
  edition: year,
  kind: v.picklist(programmeKinds),
  name: localizedSchema,
  text: v.optional(localizedSchema),
  /** Id of a site. */
  site: idSchema,
  occurrences: v.pipe(v.array(occurrenceSchema), v.minLength(1, 'at least one day')),
  feeKrw: v.optional(krw),
  note: v.optional(localizedSchema),
  sources: sourceKeysSchema,
});
export type ProgrammeItem = Readonly<v.InferOutput<typeof programmeItemSchema>>;

/** What something costs, and in which years that price was seen (`data/festival/prices.yaml`). */
export const priceSchema = v.strictObject({
  id: idSchema,
  name: localizedSchema,
  amountKrw: krw,
  years: v.pipe(v.array(year), v.minLength(1)),
  note: v.optional(localizedSchema),
  sources: sourceKeysSchema,
});
export type Price = Readonly<v.InferOutput<typeof priceSchema>>;

/** A floating bridge of one edition (`data/festival/floating-bridges.yaml`). They are built anew each year. */
export const floatingBridgeSchema = v.strictObject({
  id: idSchema,
  edition: year,
  /** Number that the organiser gave it that year; null when none was seen. */
  number: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  name: localizedSchema,
  /** Both landings as `[lon, lat]`; null when no source tells where it lay. */
  ends: v.nullable(v.tuple([coordinateSchema, coordinateSchema])),
  /** Radius of doubt of the landings; null exactly when `ends` is. */
  precisionMeters: v.nullable(v.pipe(v.number(), v.minValue(1))),
  hours: v.nullable(hoursSchema),
  /** both: either way. unknown: no source says. forward: only from the first end to the second. */
  direction: v.picklist(['both', 'forward', 'unknown']),
  feeKrw: v.nullable(krw),
  note: v.optional(localizedSchema),
  sources: sourceKeysSchema,
});
export type FloatingBridge = Readonly<v.InferOutput<typeof floatingBridgeSchema>>;

/** Conflicts, figures, honours and history of the festival (`data/festival/story.yaml`). */
export const storySchema = v.strictObject({
  id: idSchema,
  kind: v.picklist(['origin', 'figure', 'honour', 'related-event', 'zone', 'traffic', 'conflict', 'route', 'unknown']),
  year: v.optional(year),
  text: localizedSchema,
  /** Ids of sites that it speaks of. */
  sites: v.optional(v.array(idSchema)),
  sources: sourceKeysSchema,
});
export type Story = Readonly<v.InferOutput<typeof storySchema>>;
