import * as v from 'valibot';
import { localizedSchema } from './localized.ts';
import { idSchema, positionSchema, sourceKeysSchema } from './provenance.ts';
import { daySchema } from './time.ts';
import { verdicts } from './vocabulary.ts';

/** A printed claim of the source document in our own words, beside what other sources say. */
const claimSchema = v.strictObject({
  id: idSchema,
  topic: v.picklist([
    'area',
    'population',
    'industry',
    'background',
    'feature',
    'education',
    'culture',
    'climate',
    'residents',
    'mayor',
    'exchange',
    'location',
    'date',
    'relation',
  ]),
  /** What the document prints: figures as printed, sentences in our words. */
  printed: localizedSchema,
  verdict: v.picklist(verdicts),
  /** What other sources give, with the year; absent when nothing was found. */
  check: v.optional(localizedSchema),
  sources: sourceKeysSchema,
});

const measured = v.strictObject({
  value: v.pipe(v.number(), v.minValue(0)),
  /** Year or day of the value; absent when not given. */
  date: v.optional(v.string()),
  /** census, estimate …; as the source calls it. */
  note: v.optional(v.string()),
  sources: sourceKeysSchema,
});

/** One of the eight partner cities (`data/world/partners.yaml`). */
export const partnerSchema = v.strictObject({
  id: idSchema,
  name: localizedSchema,
  /** In the script of the city. */
  localName: v.pipe(v.string(), v.nonEmpty()),
  /** As the document writes it. */
  printedName: v.pipe(v.string(), v.nonEmpty()),
  country: localizedSchema,
  region: localizedSchema,
  position: positionSchema,
  /** IANA time zone, for the local time. */
  timeZone: v.pipe(v.string(), v.regex(/^[A-Za-z]+\/[A-Za-z_]+$/, 'an IANA time zone')),
  relation: v.picklist(['sister', 'partner', 'friendship']),
  /** printed: the row says so. inferred: the cell is blank and read as merged with the one above. */
  relationBasis: v.picklist(['printed', 'inferred']),
  relationNote: localizedSchema,
  tieDate: v.strictObject({
    /** Exactly as printed in the table. */
    printed: v.pipe(v.string(), v.nonEmpty()),
    iso: daySchema,
    /** A second date that the same document prints. */
    printedElsewhere: v.optional(v.strictObject({ printed: v.string(), iso: daySchema })),
  }),
  printedFigures: v.strictObject({
    /** Exactly as printed; null where the document prints none. */
    area: v.nullable(v.string()),
    areaKm2: v.nullable(v.number()),
    population: v.nullable(v.string()),
    populationCount: v.nullable(v.number()),
  }),
  checked: v.strictObject({ population: v.array(measured), areaKm2: v.array(measured) }),
  claims: v.pipe(v.array(claimSchema), v.minLength(1)),
  /** Great-circle distance from Jinju that the sources of the data give, in kilometres; checked against our own. */
  distanceKm: v.pipe(v.number(), v.minValue(1)),
  sources: sourceKeysSchema,
});
export type PartnerCity = Readonly<v.InferOutput<typeof partnerSchema>>;

/** A tie that is not in the source document (`data/world/other-ties.yaml`). */
export const otherTieSchema = v.strictObject({
  id: idSchema,
  name: localizedSchema,
  country: localizedSchema,
  position: v.nullable(positionSchema),
  /** As the source gives it. */
  since: v.string(),
  relation: localizedSchema,
  note: v.optional(localizedSchema),
  scope: v.picklist(['abroad', 'domestic']),
  sources: sourceKeysSchema,
});
export type OtherTie = Readonly<v.InferOutput<typeof otherTieSchema>>;
