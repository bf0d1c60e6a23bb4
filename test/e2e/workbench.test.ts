import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { Visitor } from './driver.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const finding = (page: Page) => page.locator('.finding-text');
const found = async (page: Page): Promise<string> => {
  await expect.poll(() => finding(page).textContent(), { timeout: 20_000 }).toMatch(/\d/);
  return (await finding(page).textContent()) ?? '';
};

describe('the workbench, by keyboard alone', () => {
  it('opens a question, moves a slider, changes its sentence, and gives the same from the link', async () => {
    const visitor = await Visitor.open(browser, { hash: '#view=planner&lang=en' });
    const { page } = visitor;
    await page.getByRole('button', { name: 'Where do creative places cluster?' }).focus();
    await page.keyboard.press('Enter');
    const first = await found(page);
    await page.getByRole('slider', { name: 'Radius', exact: true }).focus();
    for (let press = 0; press < 20; press++) await page.keyboard.press('ArrowRight');
    await expect.poll(() => finding(page).textContent()).not.toBe(first);
    // A slider that moves is written down once it rests.
    await expect.poll(() => visitor.hash()).toContain('radius:400');
    // The stability of the largest cluster comes a moment after the clusters themselves.
    await expect.poll(() => finding(page).textContent()).toContain('holds together');
    const second = await found(page);
    await page.reload();
    await expect.poll(() => finding(page).textContent(), { timeout: 20_000 }).toBe(second);
    await visitor.leave();
  });

  it('leads from each of the six questions to a sentence with n and sources', async () => {
    const visitor = await Visitor.open(browser, { hash: '#view=planner&lang=en' });
    const { page } = visitor;
    const questions = page.locator('.questions button');
    await questions.first().waitFor();
    const asked = (await questions.allTextContents()).slice(0, 6);
    expect(asked).toHaveLength(6);
    for (const question of asked) {
      await page.getByRole('button', { name: question }).focus();
      await page.keyboard.press('Enter');
      if (question.includes('within reach')) {
        await page.getByLabel('Or take a').focus();
        await page.keyboard.type('Div');
        await page.getByLabel('Which one').focus();
        await page.keyboard.type('Munsan');
      }
      await found(page);
      await expect.poll(() => page.locator('.finding-n').first().textContent()).toMatch(/n = \d/);
      await expect.poll(() => page.locator('.finding-sources summary').first().textContent()).toMatch(/\([1-9]\d*\)/);
      await page.getByRole('button', { name: 'All questions' }).focus();
      await page.keyboard.press('Enter');
    }
    await visitor.leave();
  });

  it('keeps one selection in table, scatter and link', async () => {
    const visitor = await Visitor.open(browser, { hash: '#view=planner&lang=en&tool=divisions' });
    const { page } = visitor;
    await found(page);
    await page.locator('.data-table').getByRole('button', { name: 'Munsan-eup' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => visitor.hash()).toContain('sel=division:4817025000');
    await expect
      .poll(() => page.locator('.dot[aria-selected="true"]').getAttribute('aria-label'))
      .toContain('Munsan-eup');
    await expect
      .poll(() => page.locator('.bin[aria-selected="true"]').getAttribute('aria-label'))
      .toContain('Munsan-eup');
    await page.getByRole('listbox', { name: 'How the divisions spread' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => visitor.hash()).not.toContain('sel=division:4817025000');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => visitor.hash()).toContain('sel=division:4817025000');
    await page.getByRole('button', { name: 'Put Munsan-eup beside' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => visitor.hash()).toContain('beside:4817025000');
    await visitor.leave();
  });

  it.each([
    ['areas', /Moran’s I/],
    ['quotient', /usual/],
    ['points', /The points/],
    ['regression', /Population and businesses together/],
  ] as const)('answers whether it is chance: %s', async (test, words) => {
    const visitor = await Visitor.open(browser, { hash: `#view=planner&lang=en&tool=chance&q=test:${test}` });
    await found(visitor.page);
    await expect.poll(() => visitor.page.locator('.finding-text').first().textContent()).toMatch(words);
    await visitor.leave();
  });
});
