import { mkdirSync, writeFileSync } from 'node:fs';
import { launchBrowser } from '../test/e2e/browser.ts';
import { describeMachine } from './machine.ts';
import { asMarkdown, asText } from './report.ts';
import { keepsLimit, type Measure, type Row } from './row.ts';
import { rows } from './rows/index.ts';
import { setUp } from './workbench.ts';

/** The rows named on the command line, else all; throws for a name that is not there. */
function chosenRows(names: readonly string[]): readonly Measure[] {
  if (names.length === 0) return Object.values(rows);
  return names.map((name) => {
    const measure = rows[name];
    if (measure === undefined) throw new Error(`bench: found ${name}, expected one of ${Object.keys(rows).join(', ')}`);
    return measure;
  });
}

const names = process.argv.slice(2);
const chosen = chosenRows(names);
const browser = await launchBrowser();
const machine = describeMachine(browser);
const workbench = setUp(browser);
const measured: Row[] = [];
for (const measure of chosen) {
  measured.push(await measure(workbench));
  console.error(`${measured.length} of ${chosen.length} measured`);
}
await browser.close();

console.log(`\n${asText(measured, machine)}`);
mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/bench.json', `${JSON.stringify({ machine, rows: measured }, null, 2)}\n`);
// Only a whole run is worth keeping.
if (names.length === 0) writeFileSync('bench/last.md', asMarkdown(measured, machine));
process.exitCode = measured.every(keepsLimit) ? 0 : 1;
