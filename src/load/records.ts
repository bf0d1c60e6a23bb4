import { config } from '../config.ts';
import type { View } from '../core/item.ts';
import * as m from '../core/model/index.ts';
import * as r from '../core/records.ts';
import { fetchJson } from './fetch-json.ts';
import { parseRecord, parseRecords } from './parse-records.ts';
import type { Problem } from './result.ts';

/** Records of one file, and what was wrong with it. */
export interface Loaded {
  readonly records: Partial<r.Records>;
  readonly problems: readonly Problem[];
}

/** Lists of each file with the schema of their records. */
const lists = {
  festival: {
    sites: r.placedSiteSchema,
    programme: m.programmeItemSchema,
    editions: m.editionSchema,
    prices: m.priceSchema,
    floatingBridges: m.floatingBridgeSchema,
    story: m.storySchema,
  },
  creative: {
    assets: m.assetSchema,
    places: r.namedPlaceSchema,
    clusters: m.clusterSchema,
    linkages: m.linkageSchema,
    centres: m.centreSchema,
  },
  city: {
    divisions: r.measuredDivisionSchema,
    bridges: m.bridgeSchema,
    stops: r.namedStopSchema,
    routes: m.busRouteSchema,
    water: r.waterShapeSchema,
  },
  world: { partners: m.partnerSchema, otherTies: m.otherTieSchema },
  sources: { sources: m.sourceSchema },
} as const;

/** Single records of a file. */
const singles = {
  creative: { model: m.creativeModelSchema, creators: m.creatorsSchema, linkage: r.linkageResultSchema },
} as const;

export type RecordFile = keyof typeof lists;

/** All files, those first that a view shows first. */
export const recordFiles: readonly RecordFile[] = ['festival', 'city', 'creative', 'world', 'sources'];

/** The files without which a view has nothing to list. */
export const firstFiles: Readonly<Record<View, readonly RecordFile[]>> = {
  festival: ['festival'],
  planner: ['creative', 'city'],
  partners: ['world'],
};

/** Reads one file of records; what is broken in it is reported and left out, the rest is kept. */
export async function loadRecords(file: RecordFile): Promise<Loaded> {
  const where = `${file}.json`;
  const fetched = await fetchJson(config.dataUrl + where);
  if (!fetched.ok) return { records: {}, problems: [fetched.problem] };
  const content = (fetched.value ?? {}) as Record<string, unknown>;
  const records: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const [key, schema] of Object.entries(lists[file])) {
    const parsed = parseRecords<unknown>(schema, content[key], `${where} › ${key}`);
    records[key] = parsed.records;
    problems.push(...parsed.problems);
  }
  for (const [key, schema] of Object.entries(file === 'creative' ? singles.creative : {})) {
    const parsed = parseRecord<unknown>(schema, content[key], `${where} › ${key}`);
    records[key] = parsed.record;
    problems.push(...parsed.problems);
  }
  return { records: records as Partial<r.Records>, problems };
}
