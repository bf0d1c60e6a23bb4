import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../test/e2e/browser.ts';
import { buildBare, buildOurs, serve } from './sites.ts';

/** Fetched by npm when it is asked for: no first install needs it. */
const lighthouse = 'lighthouse@12.8.2';
const folder = 'test-results';

const categories = ['accessibility', 'best-practices', 'seo', 'performance'] as const;
type Category = (typeof categories)[number];
/** What must be perfect; performance is told beside a bare map's. */
const perfect: readonly Category[] = ['accessibility', 'best-practices', 'seo'];

interface LighthouseReport {
  readonly categories: Readonly<
    Record<Category, { readonly score: number | null; readonly auditRefs: readonly { readonly id: string }[] }>
  >;
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly title: string }>>;
}

const flags = [
  '--headless=new',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
].join(' ');

/** Runs Lighthouse with its usual telephone and simulated network; rejects when it ends with an error. */
async function examine(name: string, url: string): Promise<LighthouseReport> {
  const file = join(folder, `lighthouse-${name}.json`);
  const asked = ['--output=json', `--output-path=${file}`, `--chrome-flags=${flags}`, '--quiet'];
  const run = spawn('npm', ['exec', '--yes', '--', lighthouse, url, ...asked], {
    env: { ...process.env, CHROME_PATH: await findBrowser() },
    stdio: 'inherit',
  });
  const status = await new Promise((resolve) => run.once('close', resolve));
  if (status !== 0) throw new Error(`lighthouse: expected ${name} to end with 0, found ${status}`);
  return JSON.parse(readFileSync(file, 'utf8')) as LighthouseReport;
}

const scoreOf = (report: LighthouseReport, category: Category): number =>
  Math.round(100 * (report.categories[category].score ?? 0));

/** The audits that cost a category its full score. */
const failedOf = ({ categories: all, audits }: LighthouseReport, category: Category): string[] =>
  all[category].auditRefs.flatMap(({ id }) => {
    const audit = audits[id];
    return audit?.score != null && audit.score < 1 ? [`${category}: ${id}, ${audit.title}`] : [];
  });

const ourSite = await serve(await buildOurs());
const bareSite = await serve(await buildBare());
const ours = await examine('ours', ourSite.url);
const bare = await examine('bare', bareSite.url);
await Promise.all([ourSite.close(), bareSite.close()]);

console.table(
  Object.fromEntries(
    categories.map((category) => [
      category,
      { ours: scoreOf(ours, category), 'bare MapLibre page': scoreOf(bare, category) },
    ]),
  ),
);
const failed = perfect.flatMap((category) => failedOf(ours, category));
for (const line of failed) console.log(line);
process.exitCode = perfect.every((category) => scoreOf(ours, category) === 100) ? 0 : 1;
