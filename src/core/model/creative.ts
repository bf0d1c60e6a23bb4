import * as v from 'valibot';
import { localizedSchema } from './localized.ts';
import { idSchema, positionSchema, sourceKeysSchema } from './provenance.ts';
import { centreLevels, clusterKinds, goalIds, linkageKinds, placeCategories, sectors, statuses } from './vocabulary.ts';

/** A creative place of the city (`data/creative/assets.yaml`). */
export const assetSchema = v.strictObject({
  id: idSchema,
  name: localizedSchema,
  text: localizedSchema,
  sector: v.picklist(sectors),
  /** Further tags of the source, lower-case. */
  tags: v.array(idSchema),
  /** Null for the assets of which no point is known: listed, not drawn. */
  position: v.nullable(positionSchema),
  /** Hangul name of the administrative division; null when unknown. */
  division: v.nullable(v.string()),
  addressKo: v.optional(v.pipe(v.string(), v.nonEmpty())),
  /** As the source gives it: a year, a day, or a day with a word. */
  founded: v.optional(v.pipe(v.string(), v.nonEmpty())),
  status: v.picklist(statuses),
  note: v.optional(localizedSchema),
  sources: sourceKeysSchema,
});
export type Asset = Readonly<v.InferOutput<typeof assetSchema>>;

/** A named cluster of industry or creative work (`data/creative/clusters.yaml`). */
export const clusterSchema = v.strictObject({
  id: idSchema,
  name: localizedSchema,
  text: localizedSchema,
  kind: v.picklist(clusterKinds),
  position: v.nullable(positionSchema),
  division: v.nullable(v.string()),
  /** Divisions (Hangul names) that make up its extent, where a source says so; else a circle of its area stands for it. */
  extentDivisions: v.optional(v.pipe(v.array(v.string()), v.minLength(1))),
  areaKm2: v.nullable(v.pipe(v.number(), v.minValue(0.001))),
  firms: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  industries: v.array(localizedSchema),
  /** As the source gives it. */
  dates: v.optional(localizedSchema),
  /** Where sources differ, spelled out. */
  conflict: v.optional(localizedSchema),
  sources: sourceKeysSchema,
});
export type Cluster = Readonly<v.InferOutput<typeof clusterSchema>>;

/** One of the five goals with the number of its key projects. */
export const goalSchema = v.strictObject({
  id: v.picklist(goalIds),
  order: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
  name: localizedSchema,
  task: v.optional(localizedSchema),
  projectCount: v.pipe(v.number(), v.integer(), v.minValue(1)),
  sources: sourceKeysSchema,
});
export type Goal = Readonly<v.InferOutput<typeof goalSchema>>;

/** A project that a source names. No source says which of the 44 are meant, nor to which goal they belong. */
export const namedProjectSchema = v.strictObject({
  id: idSchema,
  name: localizedSchema,
  /** Null: no source says. */
  goal: v.nullable(v.picklist(goalIds)),
  /** confirmed: a source counts it among the core projects. uncertain: no source says that it is one of the 44. */
  membership: v.picklist(['core-project', 'uncertain']),
  note: v.optional(localizedSchema),
  /** Ids of assets, linkages or sites where it takes place. */
  places: v.array(idSchema),
  sources: sourceKeysSchema,
});
export type NamedProject = Readonly<v.InferOutput<typeof namedProjectSchema>>;

const statement = v.strictObject({ id: idSchema, text: localizedSchema, sources: sourceKeysSchema });

/** The creative-city model (`data/creative/model.yaml`). */
export const creativeModelSchema = v.strictObject({
  name: localizedSchema,
  vision: localizedSchema,
  /** Kinds of creative city that the model combines. */
  combines: v.array(statement),
  values: v.array(statement),
  emphases: v.array(statement),
  goals: v.pipe(v.array(goalSchema), v.length(5, 'five goals')),
  projectsTotal: v.pipe(v.number(), v.integer()),
  namedProjects: v.array(namedProjectSchema),
  namedProjectsNote: localizedSchema,
  /** Dated events. */
  chronology: v.array(
    v.strictObject({
      date: v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'YYYY, YYYY-MM or YYYY-MM-DD')),
      text: localizedSchema,
      sources: sourceKeysSchema,
    }),
  ),
  /** Further facts: UNESCO figures, biennale editions, plan stages. */
  facts: v.array(statement),
  conflicts: v.array(statement),
  sources: sourceKeysSchema,
});
export type CreativeModel = Readonly<v.InferOutput<typeof creativeModelSchema>>;

/** The study of local creators (`data/creative/creators.yaml`). */
export const creatorsSchema = v.strictObject({
  title: localizedSchema,
  author: v.string(),
  date: v.string(),
  publisher: v.string(),
  definition: localizedSchema,
  examples: v.array(statement),
  findings: v.array(statement),
  policies: v.array(statement),
  /** The tension inside the abstract. */
  caution: localizedSchema,
  /** What is known of Jinju beside it: own checks, teams, programmes, what was not found. */
  local: v.array(statement),
  sources: sourceKeysSchema,
});
export type Creators = Readonly<v.InferOutput<typeof creatorsSchema>>;

/** Something that ties town and countryside (`data/creative/linkages.yaml`). */
export const linkageSchema = v.strictObject({
  id: idSchema,
  kind: v.picklist(linkageKinds),
  name: localizedSchema,
  text: localizedSchema,
  position: v.nullable(positionSchema),
  division: v.nullable(v.string()),
  /** Id of the asset that is the same place, so that it is not counted twice. */
  sameAs: v.optional(idSchema),
  sources: sourceKeysSchema,
});
export type Linkage = Readonly<v.InferOutput<typeof linkageSchema>>;

/** A centre of the 2030 city master plan (`data/creative/centres.yaml`). */
export const centreSchema = v.strictObject({
  id: idSchema,
  level: v.picklist(centreLevels),
  name: localizedSchema,
  /** Hangul names of the divisions whose activity it stands for. */
  divisions: v.pipe(v.array(v.string()), v.minLength(1)),
  position: positionSchema,
  sources: sourceKeysSchema,
});
export type Centre = Readonly<v.InferOutput<typeof centreSchema>>;

/** A row of `data/creative/places.csv`: places of state lists, named in Hangul only. */
export const placeSchema = v.strictObject({
  id: idSchema,
  nameKo: v.pipe(v.string(), v.nonEmpty()),
  category: v.picklist(placeCategories),
  position: v.nullable(positionSchema),
  division: v.nullable(v.string()),
  addressKo: v.optional(v.string()),
  status: v.picklist(statuses),
  /** Id of the asset that is the same place, so that it is not counted twice. */
  sameAs: v.optional(idSchema),
  /** Id of another place that no source says to be the same one, but whose address is: both are shown and counted. */
  perhapsSameAs: v.optional(idSchema),
  sources: sourceKeysSchema,
});
export type Place = Readonly<v.InferOutput<typeof placeSchema>>;
