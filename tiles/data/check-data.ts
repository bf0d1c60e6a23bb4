import { checkBridges } from './checks/bridges.ts';
import { checkBulkFiles } from './checks/bulk-files.ts';
import { checkCityFigures } from './checks/city-figures.ts';
import { checkDistances } from './checks/distances.ts';
import { checkIds } from './checks/ids.ts';
import { checkInnerIds } from './checks/inner-ids.ts';
import { checkPositions } from './checks/positions.ts';
import { checkProgramme } from './checks/programme.ts';
import { checkProjects } from './checks/projects.ts';
import { checkReferences } from './checks/references.ts';
import { type DataFiles, type Loaded, loadData } from './load.ts';
import { type Problem, sortProblems } from './problem.ts';

const checks = [
  ...[checkIds, checkInnerIds, checkReferences, checkPositions, checkCityFigures, checkBulkFiles],
  ...[checkProgramme, checkBridges, checkProjects, checkDistances],
] satisfies readonly ((loaded: Loaded) => readonly Problem[])[];

/** Returns the records of `data/` with all problems of all files: syntax, schemas, then what only shows across records. */
export function checkData(files: DataFiles): Loaded {
  const loaded = loadData(files);
  const problems = [...loaded.problems, ...checks.flatMap((check) => check(loaded))];
  return { ...loaded, problems: sortProblems(problems) };
}
