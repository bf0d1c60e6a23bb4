import { spawnSync } from 'node:child_process';
import { median } from '../median.ts';
import { asRow, type Measure } from '../row.ts';

const runs = 3;
const limitSeconds = 10;

function buildOnce(): number {
  const started = performance.now();
  const { status, stderr } = spawnSync('npm', ['run', 'tiles'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`bench: expected npm run tiles to end with 0, found ${status}: ${stderr}`);
  return (performance.now() - started) / 1000;
}

/** The whole pipeline, from `data/` to the archives and records of the site. */
export const tileBuild: Measure = async () =>
  asRow({
    name: 'Building all tiles and records',
    ours: median(Array.from({ length: runs }, buildOnce)),
    baseline: { name: 'the limit itself', value: limitSeconds },
    unit: 's',
    limit: { on: 'ours', atMost: limitSeconds },
    note: `median of ${runs} runs of \`npm run tiles\`, the start of Node and the check of all records included; there is no other pipeline to compare with, so the ratio is to the limit.`,
  });
