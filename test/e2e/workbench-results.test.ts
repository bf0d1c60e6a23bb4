import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { Visitor } from './driver.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const button = ({ page }: Visitor, name: string | RegExp) => page.getByRole('button', { name });
const copy = 'Copy link with receipt';

describe.each([
  ['divisions', 'of:sector-crafts;per:quotient', 31, /^4817025000,Munsan-eup,0,0,1,/m],
  // Share of trips in percent, travel, what it rests on; at the end the share of the outer centre from 0 to 1.
  ['linkage', 'markets:30', 17, /^4817025000,Munsan-eup,7605,[^,]+,\d\d(\.\d)?,[\d.]+,by road,.*,0\.\d+$/m],
  // Five goals and eight named projects.
  ['projects', '', 14, /^goal,Fostering the creative industry,13,0,/m],
])('the result of %s', (tool, given, lines, line) => {
  const hash = `view=planner&tool=${tool}${given === '' ? '' : `&q=${given}`}`;

  it('leaves as a table, and its receipt is the same in another language', async () => {
    const visitor = await Visitor.open(browser, { hash: `#lang=en&${hash}` });
    const [download] = await Promise.all([
      visitor.page.waitForEvent('download'),
      button(visitor, 'Table (CSV)').click(),
    ]);
    const csv = await readFile(await download.path(), 'utf8');
    expect(csv.startsWith('\ufeff')).toBe(true);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(lines);
    expect(csv.replaceAll('\r', '')).toMatch(line);
    const link = await button(visitor, copy).getAttribute('data-link', { timeout: 30_000 });
    await visitor.leave();
    const again = (link ?? '').slice(inject('siteUrl').length).replace('lang=en', 'lang=ja');
    const other = await Visitor.open(browser, { hash: again });
    await other.page.locator('.verdict').waitFor({ timeout: 30_000 });
    await expect.poll(() => other.page.locator('.verdict').getAttribute('class')).toBe('verdict same');
    await other.leave();
  });
});

describe('a pinned result', () => {
  it('of divisions stands beside another one, with its own edges', async () => {
    const hash = '#lang=en&view=planner&tool=divisions&q=classes:manual;edges:2000~9000';
    const visitor = await Visitor.open(browser, { hash });
    const { page } = visitor;
    await button(visitor, 'Pin this result').click();
    await expect.poll(() => visitor.hash()).toContain('edges*2000*9000');
    await page.getByLabel('Figure').first().selectOption({ label: 'Bus stops' });
    await page.locator('.compared tr.changed').first().waitFor();
    await button(visitor, 'Go to the pinned one').click();
    await expect.poll(() => visitor.hash()).toContain('edges:2000~9000');
    await expect.poll(() => visitor.hash()).not.toContain('of:stops;');
    await visitor.leave();
  });
});

describe('on a small screen', () => {
  it('a link with a tool opens the sheet, and nothing scrolls sideways', async () => {
    const visitor = await Visitor.open(browser, { size: 'phone', hash: '#lang=en&view=planner&tool=projects' });
    const { page } = visitor;
    await page.locator('.panel.half .finding-text').waitFor();
    const wider = () =>
      page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('.panel-body')]
          .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
          .map(({ className, scrollWidth, clientWidth }) => `${className}: ${scrollWidth} in ${clientWidth}`),
      );
    for (const [width, text] of [
      [320, '100%'],
      [390, '200%'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), text);
      for (const tool of ['clusters', 'chance', 'reach', 'divisions', 'linkage', 'projects', 'data']) {
        // Back to the questions: the tool before would still be there.
        await page.evaluate(() => {
          location.hash = '#lang=en&view=planner';
        });
        await page.locator('.questions button').first().waitFor();
        await page.evaluate((name) => {
          location.hash = `#lang=en&view=planner&tool=${name}${name === 'divisions' ? '&q=beside:4817025000~4817032000' : ''}`;
        }, tool);
        await page
          .locator(tool === 'data' ? '.file-drop' : '.tool')
          .first()
          .waitFor();
        if (!['data', 'reach'].includes(tool)) await page.locator('.finding-n').first().waitFor();
        await expect.poll(wider, { message: `${tool} at ${width}, text ${text}` }).toEqual([]);
      }
    }
    await visitor.leave();
  });
});
