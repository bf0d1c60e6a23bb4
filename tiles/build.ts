import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { listArchives } from './archive/list-archives.ts';
import { checkData } from './data/check-data.ts';
import { formatProblem } from './data/problem.ts';
import { readFolder } from './data/read-folder.ts';
import { toRecords } from './data/records.ts';
import { checkBudgets } from './export/budgets.ts';
import { type Build, buildAll } from './export/build-all.ts';
import { layerToNdjson } from './export/ndjson.ts';
import { describeArchive, describeFiles } from './export/report.ts';
import { writeFiles } from './export/write-files.ts';

const runBudgetMs = 10_000;
const started = performance.now();
const { values: options } = parseArgs({ options: { geojson: { type: 'string' } } });

const dataFiles = readFolder(pathOf('../data'));
const { entries, problems } = checkData(dataFiles);
if (problems.length > 0) refuse(problems.map(formatProblem));
log(`checked ${dataFiles.size} files of data/`);

const build = buildAll(dataFiles, toRecords(entries));
const excesses = checkBudgets(build.archives);
if (excesses.length > 0) refuse(excesses);
log(`built ${build.files.length} files`);

writeFiles(pathOf('../public'), build.files);
listArchives(pathOf('../public/tiles'));
if (options.geojson !== undefined) writeGeojson(options.geojson, build);
console.log([...build.archives.map(describeArchive), describeFiles(build.files)].join('\n\n'));
log(`done (budget ${runBudgetMs / 1000} s)`);

function writeGeojson(folder: string, { plans }: Build): void {
  const files = plans.flatMap(({ id, layers }) =>
    layers.map((layer) => ({ path: `${id}/${layer.name}.geojsonl`, bytes: layerToNdjson(layer) })),
  );
  writeFiles(folder, files);
  log(`wrote ${files.length} layers to ${folder}`);
}

function refuse(lines: readonly string[]): never {
  for (const line of lines) console.error(line);
  console.error(`\n${lines.length} problems, nothing written`);
  process.exit(1);
}

function log(message: string): void {
  console.log(`${((performance.now() - started) / 1000).toFixed(1)} s  ${message}`);
}

function pathOf(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}
