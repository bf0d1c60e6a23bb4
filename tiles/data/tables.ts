import type * as v from 'valibot';
import * as model from '../../src/core/model/index.ts';
import { bulkFileSchema, divisionOutlineSchema, legalDongSchema, waterSchema } from './area-schemas.ts';
import * as rows from './csv-rows.ts';
import type { Reader } from './parsed.ts';
import { csvReader } from './read-csv.ts';
import { readGeojson } from './read-geojson.ts';
import { readYamlList, readYamlRecord } from './read-yaml.ts';

interface Table<Schema> {
  /** Path inside `data/`; `*` stands for any name without a slash. */
  readonly file: string;
  readonly read: Reader;
  readonly schema: Schema;
  /** Field that tells a record apart; absent for files of one record and for rows without a name. */
  readonly idField?: string;
}

/** Every table of `data/`: its file, how it is read, the schema of a record, the field that identifies it. */
export const tables = {
  sources: yaml('sources/*.yaml', model.sourceSchema, 'key'),
  sites: yaml('festival/sites.yaml', model.siteSchema),
  editions: yaml('festival/editions.yaml', model.editionSchema, 'year'),
  programme: yaml('festival/programme.yaml', model.programmeItemSchema),
  prices: yaml('festival/prices.yaml', model.priceSchema),
  floatingBridges: yaml('festival/floating-bridges.yaml', model.floatingBridgeSchema),
  story: yaml('festival/story.yaml', model.storySchema),
  assets: yaml('creative/assets.yaml', model.assetSchema),
  clusters: yaml('creative/clusters.yaml', model.clusterSchema),
  model: { file: 'creative/model.yaml', read: readYamlRecord, schema: model.creativeModelSchema },
  creators: { file: 'creative/creators.yaml', read: readYamlRecord, schema: model.creatorsSchema },
  linkages: yaml('creative/linkages.yaml', model.linkageSchema),
  centres: yaml('creative/centres.yaml', model.centreSchema),
  places: {
    file: 'creative/places.csv',
    read: csvReader(rows.placeColumns, rows.toPlace),
    schema: model.placeSchema,
    idField: 'id',
  },
  divisions: yaml('city/divisions.yaml', model.divisionSchema, 'code'),
  divisionOutlines: geojson('city/divisions.geojson', divisionOutlineSchema, 'code'),
  legalDongs: geojson('city/legal-dongs.geojson', legalDongSchema, 'code'),
  water: geojson('city/water.geojson', waterSchema, 'id'),
  bridges: yaml('city/bridges.yaml', model.bridgeSchema),
  busStops: {
    file: 'city/bus-stops.csv',
    read: csvReader(rows.busStopColumns, rows.toBusStop),
    schema: model.busStopSchema,
    idField: 'id',
  },
  busRoutes: {
    file: 'city/bus-routes.csv',
    read: csvReader(rows.busRouteColumns, rows.toBusRoute),
    schema: model.busRouteSchema,
  },
  lamps: { file: 'city/street-lamps.csv', read: csvReader(rows.lampColumns, rows.toLamp), schema: model.lampSchema },
  files: yaml('city/files.yaml', bulkFileSchema, 'file'),
  partners: yaml('world/partners.yaml', model.partnerSchema),
  otherTies: yaml('world/other-ties.yaml', model.otherTieSchema),
} as const satisfies Record<string, Table<v.GenericSchema>>;

/** Name of a table. */
export type TableName = keyof typeof tables;

/** A valid record of a table. */
export type RecordOf<Name extends TableName> = v.InferOutput<(typeof tables)[Name]['schema']>;

function yaml<Schema>(file: string, schema: Schema, idField = 'id') {
  return { file, read: readYamlList, schema, idField };
}

function geojson<Schema>(file: string, schema: Schema, idField: string) {
  return { file, read: readGeojson, schema, idField };
}
