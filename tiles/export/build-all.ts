import type { LinkageModel } from '../../src/core/linkage/index.ts';
import { defaultLinkage } from '../data/linkage.ts';
import type { DataFiles } from '../data/load.ts';
import type { Records } from '../data/records.ts';
import { pictureFiles } from '../pictures/picture-files.ts';
import { cityData, creativeData, festivalData, lampsData, outlinesData, sourcesData, worldData } from './app-data.ts';
import { type ArchivePlan, type BuiltArchive, buildArchive, planArchives } from './archives.ts';
import { sha256OfFiles } from './hash.ts';
import { type BuiltFile, createManifest } from './manifest.ts';

/** All that a build makes; nothing is written yet. */
export interface Build {
  readonly plans: readonly ArchivePlan[];
  readonly archives: readonly BuiltArchive[];
  /** Every file for `public/`, the manifest last. */
  readonly files: readonly BuiltFile[];
}

/** Returns both archives, the JSON files, the pictures and the manifest. The same data gives the same bytes. */
export function buildAll(dataFiles: DataFiles, records: Records): Build {
  const builtFrom = sha256OfFiles([...dataFiles].filter(([path]) => !path.endsWith('.md')));
  const linkage = defaultLinkage(records);
  const plans = planArchives(records, linkage);
  const archives = plans.map((plan) => buildArchive(plan, builtFrom.slice(0, 12)));
  const packed = archives.map(({ path, bytes }) => ({ path, bytes }));
  const files = [...packed, ...jsonFiles(records, linkage), ...pictureFiles(plans, records)];
  const manifest = jsonFile('manifest', createManifest(files, builtFrom, records.sources));
  return { plans, archives, files: [...files, manifest] };
}

function jsonFiles(records: Records, linkage: LinkageModel): readonly BuiltFile[] {
  return [
    jsonFile('festival', festivalData(records)),
    jsonFile('creative', creativeData(records, linkage)),
    jsonFile('city', cityData(records)),
    jsonFile('world', worldData(records)),
    jsonFile('sources', sourcesData(records)),
    jsonFile('lamps', lampsData(records)),
    jsonFile('outlines', outlinesData(records)),
  ];
}

function jsonFile(name: string, value: unknown): BuiltFile {
  return { path: `data/${name}.json`, bytes: new TextEncoder().encode(`${JSON.stringify(value)}\n`) };
}
