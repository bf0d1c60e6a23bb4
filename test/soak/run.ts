import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../e2e/browser.ts';
import { complaintsAbout, soakTable } from './verdict.ts';
import { soak } from './week.ts';

const USAGE = `Usage: npm run soak -- [--seed=1] [--touches=3000] [--minutes=10]

Lets a week of visitors at a kiosk pass in minutes, in real Chromium against the built site (npm run build), and ends with a
table. The same seed makes the same visitors. Ends with 1 when something grows, goes wrong or no longer works.`;

const wholeOf = (text: string, name: string): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new Error(`--${name}: found ${text}, expected a whole number from 1`);
  return value;
};

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    touches: { type: 'string', default: '3000' },
    minutes: { type: 'string', default: '10' },
    help: { type: 'boolean' },
  },
});

if (values.help) console.log(USAGE);
else {
  if (!existsSync('dist/index.html'))
    throw new Error('soak: expected the built site in dist/, found none; run npm run build');
  const browser = await launchBrowser();
  const report = await soak(browser, {
    seed: wholeOf(values.seed, 'seed'),
    touches: wholeOf(values.touches, 'touches'),
    minutes: wholeOf(values.minutes, 'minutes'),
    samples: 24,
    warmsUp: true,
    onSample: ({ visits, touches }, { heapMb, nodes, listeners }) =>
      console.error(
        `${visits} visits, ${touches} touches: ${heapMb.toFixed(1)} MB, ${nodes} nodes, ${listeners} listeners`,
      ),
  });
  console.log(soakTable(report, browser));
  const complaints = complaintsAbout(report);
  for (const complaint of complaints) console.log(`\n${complaint}`);
  if (complaints.length > 0) process.exitCode = 1;
  await browser.close();
}
