import type { CDPSession, Page } from 'playwright-core';
import { openingMoment } from '../opening.ts';
import { asRow, type Measure } from '../row.ts';
import { serve } from '../sites.ts';

const changes = 10;
const views = ['planner', 'partners', 'festival'];
const patienceMs = 60_000;

/** Bytes of the page's JavaScript heap after everything that nobody holds is gone. */
async function heapOf(session: CDPSession): Promise<number> {
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

async function turnTo(page: Page, view: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `view=${view}&at=${openingMoment}`);
  await page.locator(`html[data-view="${view}"] .map-pane[data-status="ready"]`).waitFor({ timeout: patienceMs });
  await page.waitForTimeout(2500);
}

/** The heap after ten changes of view, beside the same page when it had shown each view once. */
export const heap: Measure = async ({ browser, ours }) => {
  const site = await serve(await ours());
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${site.url}#at=${openingMoment}`);
  await page.locator('[data-status="ready"]').waitFor({ timeout: patienceMs });
  const session = await context.newCDPSession(page);
  for (const view of views) await turnTo(page, view);
  const before = await heapOf(session);
  // Begins beside the festival and ends away from it: with the way back there are ten.
  for (let change = 1; change < changes; change++) await turnTo(page, views[change % views.length] ?? '');
  await turnTo(page, 'festival');
  const after = await heapOf(session);
  await context.close();
  await site.close();
  const megabytes = (bytes: number): number => bytes / 1e6;
  return asRow({
    name: 'Heap after ten changes of view',
    ours: megabytes(after),
    baseline: { name: 'the same page, each view shown once', value: megabytes(before) },
    unit: 'MB',
    limit: { on: 'ratio', atMost: 1.25 },
    note: 'JavaScript heap after garbage collection; the memory of the worker and of the graphics card is not in it.',
  });
};
