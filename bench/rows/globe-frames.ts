import type { Browser } from 'playwright-core';
import type { Viewport } from '../first-visit.ts';
import { median } from '../median.ts';
import { openingMoment } from '../opening.ts';
import { asRow, type Measure } from '../row.ts';
import { buildBare, serve } from '../sites.ts';

const desk: Viewport = { width: 1440, height: 900 };
const turns = 5;
const turnMs = 3000;
const pressMs = 150;
/** So much of the middle of the globe shows that it turns. */
const middlePx = 400;
/** What the page still does just after its first map is none of the turning, nor is the copy that it fetches for offline use. */
const restMs = 1500;

/** Runs in the page, as text so that no helper of the compiler is missing there: how many frames are drawn meanwhile. */
const countFrames = `new Promise((resolve) => {
  let count = 0;
  const start = performance.now();
  requestAnimationFrame(function next() {
    count += 1;
    if (performance.now() - start < ${turnMs}) requestAnimationFrame(next);
    else resolve(count);
  });
})`;

/** Turns a globe with the arrow key for a while; returns the mean time between two frames in ms. */
async function turn(browser: Browser, url: string, viewport: Viewport): Promise<{ frame: number; size: Viewport }> {
  const page = await browser.newPage({ viewport, serviceWorkers: 'block' });
  await page.goto(url);
  await page.locator('[data-status="ready"]').waitFor({ timeout: 60_000 });
  await page.waitForTimeout(restMs);
  const canvas = page.locator('.maplibregl-canvas');
  const box = await canvas.boundingBox();
  await canvas.focus();
  const { width = 0, height = 0, x = 0, y = 0 } = box ?? {};
  const clip = { x: x + width / 2 - middlePx / 2, y: y + height / 2 - middlePx / 2, width: middlePx, height: middlePx };
  const before = await page.screenshot({ clip });
  const frames = page.evaluate<number>(countFrames);
  for (let pressed = 0; pressed < turnMs; pressed += pressMs) {
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(pressMs);
  }
  const frame = turnMs / (await frames);
  if ((await page.screenshot({ clip })).equals(before)) throw new Error(`bench: expected the globe at ${url} to turn`);
  await page.close();
  return { frame, size: { width: Math.round(width), height: Math.round(height) } };
}

/** Time of a frame while the globe turns, beside a globe that has nothing but the same land. */
export const globeFrames: Measure = async ({ browser, ours }) => {
  const ourSite = await serve(await ours());
  const bareSite = await serve(await buildBare());
  const times = { ours: [] as number[], bare: [] as number[] };
  const oursAt = `${ourSite.url}#view=partners&at=${openingMoment}`;
  const { size } = await turn(browser, oursAt, desk);
  for (let index = 0; index < turns; index++) {
    times.ours.push((await turn(browser, oursAt, desk)).frame);
    times.bare.push((await turn(browser, `${bareSite.url}#globe`, size)).frame);
  }
  await Promise.all([ourSite.close(), bareSite.close()]);
  return asRow({
    name: 'Frame of the turning globe',
    ours: median(times.ours),
    baseline: { name: 'bare MapLibre globe, same land', value: median(times.bare) },
    unit: 'ms',
    limit: { on: 'ratio', atMost: 1.5 },
    note: `medians of ${turns} turns of ${turnMs / 1000} s each, in turn, ${restMs / 1000} s after the map and without the copy for offline use, drawn in software, with maps of the same size.`,
  });
};
