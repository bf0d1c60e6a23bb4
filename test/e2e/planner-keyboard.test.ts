import { readFile } from 'node:fs/promises';
import type { Feature } from 'geojson';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { Visitor } from './driver.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const sentence = async (page: Page, wanted: RegExp): Promise<string> => {
  await expect.poll(() => page.locator('.finding-text').textContent(), { timeout: 30_000 }).toMatch(wanted);
  return (await page.locator('.finding-text').textContent()) ?? '';
};

/** What the focus is on: its name as people hear it, or its text. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLInputElement | null;
    return at?.ariaLabel ?? at?.labels?.[0]?.textContent ?? at?.textContent ?? '';
  });

/** Presses Tab until the focus is on something by this name: what a keyboard cannot reach is not found. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let press = 0; press < 120; press++) {
    if ((await focused(page)).trim() === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`tabTo: expected the focus to reach ${name}, found ${await focused(page)}`);
}

describe('a question of reach, by keyboard alone', () => {
  it('is asked, changed and answered, and the focus is never lost', async () => {
    const visitor = await Visitor.open(browser, { hash: '#view=planner&lang=en' });
    const { page } = visitor;
    await page.locator('.questions').waitFor();
    await tabTo(page, 'What is within reach of here?');
    await page.keyboard.press('Enter');
    await page.locator('.tool').waitFor();
    await tabTo(page, 'Or take a');
    // A closed list takes what is typed.
    await page.keyboard.type('Division');
    await tabTo(page, 'Which one');
    await page.keyboard.type('Munsan');
    const first = await sentence(page, /In Munsan-eup .* there are \d+/);
    await expect.poll(() => focused(page)).toBe('Which one');
    await expect.poll(() => visitor.hash()).toContain('item:division.4817025000');
    await tabTo(page, 'Metres around it');
    const heard = await visitor.listen();
    for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowRight');
    await sentence(page, /and 200 m around it/);
    const second = await page.locator('.finding-text').textContent();
    expect(second).not.toBe(first);
    await expect.poll(async () => (await heard()).at(-1)).toBe(second);
    expect((await heard()).filter((text) => text === second)).toHaveLength(1);
    // Not what was true for a moment only, while the slider moved.
    expect((await heard()).filter((text) => / (50|100|150) m around it/.test(text))).toEqual([]);
    await tabTo(page, 'Walking time');
    await page.keyboard.press('ArrowRight');
    await page.getByText(/within 16 minutes on foot/).waitFor();
    await tabTo(page, 'Pin this result');
    await page.keyboard.press('Enter');
    await page.locator('.compared').waitFor();
    await expect.poll(() => visitor.hash()).toContain('pin:reach~');
    await visitor.leave();
  });
});

describe('a computed cluster', () => {
  it('is the area of a question of reach, and its receipt matches from the link', async () => {
    const visitor = await Visitor.open(browser, { hash: '#view=planner&lang=en&tool=clusters&q=radius:250' });
    const { page } = visitor;
    await sentence(page, /form \d+ clusters/);
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    const text = await sentence(page, /^In Cluster 1 .* there are \d+.*people live there/);
    await expect.poll(() => visitor.hash()).toContain('found:dbscan,assets,250,4,concave,1');
    await page.getByText(/on foot;/).waitFor();
    const link = await page.getByRole('button', { name: 'Copy link with receipt' }).getAttribute('data-link');
    await visitor.leave();
    const again = await Visitor.open(browser, { hash: (link ?? '').slice(inject('siteUrl').length) });
    await again.page.locator('.verdict.same').waitFor({ timeout: 40_000 });
    expect(await sentence(again.page, /people live there/)).toBe(text);
    await again.leave();
  });
});

describe('the own file in the tools', () => {
  const rows = Array.from({ length: 400 }, (_, at) => {
    const away = at < 300 ? 0.0004 : 0.02;
    return `p${at},${35.18 + away * Math.sin(at * 7.1) * (at % 9)},${128.1 + away * Math.cos(at * 3.7) * (at % 7)},kind${at % 3}`;
  });
  const file = {
    name: 'mine.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`name,lat,lon,category\n${rows.join('\n')}\n`),
  };

  it('is chosen within a tool, found in clusters, tested in hexagons and counted in reach', async () => {
    const visitor = await Visitor.open(browser, { hash: '#view=planner&lang=en&tool=clusters&q=set:own' });
    const { page } = visitor;
    await page.locator('.file-drop input').setInputFiles(file);
    await sentence(page, /of 400 points form/);
    await expect.poll(() => visitor.hash()).toMatch(/file:[0-9a-f]{12}/);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Shapes (GeoJSON)' }).click(),
    ]);
    const shapes = JSON.parse(await readFile(await download.path(), 'utf8'));
    const points = shapes.features.filter((shape: Feature) => shape.geometry.type === 'Point');
    expect(points).toHaveLength(400);
    expect(points[0].properties).toMatchObject({ name: 'p0', category: 'kind0' });
    await page.evaluate(() => {
      location.hash = '#view=planner&lang=en&tool=chance&q=on:hexes;set:own';
    });
    await sentence(page, /^mine\.csv: .*Moran’s I/);
    await page.evaluate(() => {
      location.hash = '#view=planner&lang=en&tool=reach&q=set:own;item:division.4817025000;buf:3000';
    });
    await sentence(page, /there are \d+ of the set/);
    await visitor.leave();
  });

  it('has a bar that tells how much of long work is done, until there is a result', async () => {
    const visitor = await Visitor.open(browser, { hash: '#view=planner&lang=en&tool=chance&q=test:points;set:own' });
    const { page } = visitor;
    await page.evaluate(() => {
      const shares = new Set<number>();
      Object.assign(window, { shares });
      new MutationObserver(() => {
        const bar = document.querySelector<HTMLProgressElement>('.finding .job-share');
        if (bar !== null) shares.add(bar.value);
      }).observe(document, { subtree: true, childList: true, attributes: true });
    });
    const many = Array.from({ length: 1500 }, (_, at) => `${35.1 + ((at * 7) % 1500) * 1e-4},${128.0 + at * 1e-4}`);
    await page
      .locator('.file-drop input')
      .setInputFiles({ ...file, buffer: Buffer.from(`lat,lon\n${many.join('\n')}\n`) });
    await sentence(page, /Ripley/);
    const shares = await page.evaluate(() => [...(window as unknown as { shares: Set<number> }).shares]);
    expect(shares.length).toBeGreaterThan(2);
    expect(shares.toSorted((a, b) => a - b)).toEqual(shares);
    await expect.poll(() => page.locator('.job-share').count()).toBe(0);
    await visitor.leave();
  });
});
