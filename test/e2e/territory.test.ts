import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { Visitor } from './driver.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const open = async (hash: string) => {
  const visitor = await Visitor.open(browser, { hash: `#lang=en&view=planner&${hash}` });
  await visitor.mapIsDrawn();
  return visitor;
};
const finding = (visitor: Visitor) => visitor.page.locator('.finding-text');

describe('linkage, with the keyboard alone', () => {
  it('moves a weight, keeps it in the link, and tells the centres of a chosen division', async () => {
    const visitor = await open('tool=linkage');
    const { page } = visitor;
    await finding(visitor).waitFor();
    await expect.poll(() => page.locator('.data-table').first().locator('tbody tr').count()).toBe(16);
    await page.getByRole('slider', { name: 'Markets' }).first().focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => visitor.hash()).toContain('markets:25');
    await page.locator('.data-table').first().getByRole('button', { name: 'Geumsan-myeon' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Where the trips from Geumsan-myeon go').waitFor();
    await expect.poll(() => visitor.hash()).toContain('sel=division:');
    await visitor.leave();
  });
});

describe('reach', () => {
  it('keeps a kind that is chosen the moment it is offered', async () => {
    const visitor = await Visitor.open(browser, { hash: '#lang=en&view=planner' });
    await visitor.page.locator('#tab-tools').waitFor();
    await visitor.page.evaluate(() => {
      const observer = new MutationObserver(() => {
        const labels = [...document.querySelectorAll('label')];
        const select = labels.find(({ textContent }) => textContent?.startsWith('Or take a'))?.control;
        if (!(select instanceof HTMLSelectElement)) return;
        observer.disconnect();
        select.value = 'division';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
      observer.observe(document, { subtree: true, childList: true });
      location.hash = '#lang=en&view=planner&tool=reach';
    });
    await visitor.page.getByLabel('Which one').waitFor({ timeout: 10_000 });
    await visitor.leave();
  });

  it('takes a division from the list, and its link tells the same', async () => {
    const visitor = await Visitor.open(browser, { hash: '#lang=en&view=planner&tool=reach' });
    const { page } = visitor;
    await page.getByLabel('Or take a').selectOption('division');
    await page.getByLabel('Which one').selectOption({ label: 'Munsan-eup' });
    await finding(visitor).waitFor();
    await expect.poll(() => finding(visitor).textContent()).toContain('Munsan-eup');
    await expect.poll(() => finding(visitor).textContent()).toContain('people');
    const text = await finding(visitor).textContent();
    const again = await Visitor.open(browser, { hash: visitor.hash() });
    await finding(again).waitFor();
    await expect.poll(() => finding(again).textContent()).toBe(text);
    await again.leave();
    await visitor.leave();
  });

  it('counts what lies in a polygon while it is drawn, and puts the polygon into the link', async () => {
    const visitor = await open('tool=reach');
    const { page } = visitor;
    await page.getByRole('button', { name: 'Polygon' }).click();
    await page.getByText('Set corner after corner').waitFor();
    const corners = [
      [800, 350],
      [1000, 350],
      [1000, 550],
      [800, 550],
    ] as const;
    // The library that draws comes with its first use: the first corner is set again until it is there.
    await expect
      .poll(
        async () => {
          await page.mouse.click(800, 350);
          await page.mouse.move(1000, 360, { steps: 3 });
          return page.evaluate(() => document.querySelector<HTMLElement>('.maplibregl-canvas')?.style.cursor);
        },
        { interval: 500 },
      )
      .toBe('crosshair');
    for (const [x, y] of corners.slice(1)) {
      await page.mouse.move(x, y, { steps: 3 });
      await page.mouse.click(x, y);
    }
    await finding(visitor).waitFor();
    await expect.poll(() => finding(visitor).textContent()).toContain('the drawn area');
    await page.mouse.click(800, 550);
    await expect.poll(() => visitor.hash()).toContain('q=ring:');
    await page.getByText('What is missing here').waitFor();
    await visitor.leave();
  });
});

describe('the 44 projects, with the keyboard alone', () => {
  it('stand in five goals, and a goal without a named project says so', async () => {
    const visitor = await open('tool=projects');
    const { page } = visitor;
    const squares = page.locator('.squares-44');
    await squares.first().waitFor();
    const counts = await squares.evaluateAll((rows) => rows.map((row) => row.children.length));
    expect(counts).toEqual([13, 10, 9, 7, 5]);
    await expect.poll(() => page.locator('.tiles button').count()).toBe(7);
    await page.locator('.matrix button').first().focus();
    await page.keyboard.press('Enter');
    await page.getByText('13 projects of this goal, none of them named.').waitFor();
    await expect.poll(() => visitor.hash()).toContain('goal:industry');
    await visitor.leave();
  });
});
