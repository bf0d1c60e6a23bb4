import { fileURLToPath } from 'node:url';
import { checkData } from './data/check-data.ts';
import { formatProblem } from './data/problem.ts';
import { readFolder } from './data/read-folder.ts';
import { listWarnings, summarise } from './data/summary.ts';

const loaded = checkData(readFolder(fileURLToPath(new URL('../data', import.meta.url))));

if (loaded.problems.length > 0) {
  for (const problem of loaded.problems) console.error(formatProblem(problem));
  console.error(`\n${loaded.problems.length} problems`);
  process.exitCode = 1;
} else {
  console.log(summarise(loaded));
  for (const warning of listWarnings(loaded)) console.log(`note: ${warning}`);
}
