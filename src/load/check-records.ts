import * as m from '../core/model/index.ts';
import * as r from '../core/record-schemas.ts';
import type { RecordFile } from '../core/records.ts';
import { parseRecord, parseRecords } from './parse-records.ts';
import type { Loaded } from './records.ts';
import type { Problem } from './result.ts';

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
} as const satisfies Readonly<Record<RecordFile, unknown>>;

/** Single records of a file. */
const singles = {
  creative: { model: m.creativeModelSchema, creators: m.creatorsSchema, linkage: r.linkageResultSchema },
} as const;

/** The records of a file's content that pass their schemas, and a problem for each that does not. */
export function checkRecords(file: RecordFile, content: unknown): Loaded {
  const where = `${file}.json`;
  const given = (content ?? {}) as Record<string, unknown>;
  const records: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const [key, schema] of Object.entries(lists[file])) {
    const parsed = parseRecords<unknown>(schema, given[key], `${where} › ${key}`);
    records[key] = parsed.records;
    problems.push(...parsed.problems);
  }
  for (const [key, schema] of Object.entries(file === 'creative' ? singles.creative : {})) {
    const parsed = parseRecord<unknown>(schema, given[key], `${where} › ${key}`);
    records[key] = parsed.record;
    problems.push(...parsed.problems);
  }
  return { records, problems };
}
