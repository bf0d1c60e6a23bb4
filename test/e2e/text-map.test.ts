import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { Visitor } from './driver.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const text = (visitor: Visitor) => visitor.page.locator('.text-map');
const told = async (visitor: Visitor) => (await text(visitor).textContent()) ?? '';
const setLanguage = (visitor: Visitor, language: string) =>
  visitor.page.locator('.choices select').first().selectOption(language);

describe('the map in words', () => {
  it('tells the festival, and follows time, filter, selection and language', async () => {
    const visitor = await Visitor.open(browser, { hash: '#at=2025-10-10T20:10' });
    await visitor.mapIsDrawn();
    await visitor.page.locator('.text-open').click();
    await text(visitor).waitFor();
    await expect.poll(() => visitor.hash()).toContain('text=1');
    await expect.poll(() => visitor.page.evaluate(() => document.activeElement?.id)).toBe('text-map');
    expect(await visitor.page.locator('.map-pane').evaluate((pane) => (pane as HTMLElement).inert)).toBe(true);
    await expect.poll(() => told(visitor)).toContain('seen from Jinjuseong');
    await expect.poll(() => told(visitor)).toMatch(/The Nam River lies in between\./);
    const before = Number(/holds (\d+) places/.exec(await told(visitor))?.[1]);

    await visitor.page.getByRole('button', { name: /^Open now/ }).click();
    await expect.poll(() => told(visitor)).toContain('Narrowed to: Open now.');
    expect(Number(/holds (\d+) places?/.exec(await told(visitor))?.[1])).toBeLessThan(before);

    await text(visitor).getByRole('button', { name: 'Chokseongnu Pavilion' }).first().click();
    await text(visitor).locator('.text-selected').waitFor();
    await expect.poll(() => visitor.hash()).toContain('sel=site:chokseongnu');
    const selected = (await text(visitor).locator('.text-selected').textContent()) ?? '';
    expect(selected).toMatch(
      /Chokseongnu Pavilion \(pavilion\) is in Seongbuk-dong\. It lies 190 m to the south-east\./,
    );
    expect(selected).toContain('It is open until 23:00.');
    expect(selected).toMatch(/35\.\d{5}° north/);
    // Whoever reads on is not taken away: the link that was pressed keeps the focus.
    await expect
      .poll(() => visitor.page.evaluate(() => document.activeElement?.textContent))
      .toBe('Chokseongnu Pavilion');

    await setLanguage(visitor, 'ko');
    await expect.poll(() => told(visitor)).toContain('촉석루(누각)는 성북동에 있습니다.');
    await expect.poll(() => told(visitor)).not.toMatch(/undefined|NaN| {2}|을\(를\)|이\(가\)/);

    await visitor.page.getByRole('button', { name: '지도로 돌아가기' }).click();
    await expect.poll(() => text(visitor).count()).toBe(0);
    await expect.poll(() => visitor.hash()).not.toContain('text=1');
    await expect.poll(() => visitor.page.evaluate(() => document.activeElement?.className)).toContain('text-open');
    await visitor.leave();
  });

  it('tells divisions, zones and an open tool to the planner, in two languages', async () => {
    const visitor = await Visitor.open(browser, { hash: '#view=planner&text=1&lang=en' });
    await text(visitor).waitFor();
    await expect.poll(() => told(visitor)).toContain('divisions with 191,458 people');
    await expect.poll(() => told(visitor)).toMatch(/people live on [\d.]+ km²/);
    await visitor.page
      .getByRole('button', { name: /Where do/ })
      .first()
      .click();
    await expect.poll(() => told(visitor)).toMatch(/The tool draws \d+ areas/);
    await expect.poll(() => told(visitor)).toMatch(/Written there: 1 · \d+\. It lies .* In [A-Z]/);
    await setLanguage(visitor, 'zh');
    await expect.poll(() => told(visitor)).toMatch(/该工具画出\d+个面/);
    await visitor.leave();
  });

  it('tells the partner cities that the years light, from the keyboard, in two languages', async () => {
    const visitor = await Visitor.open(browser, { hash: '#view=partners&lang=ja&years=1961-1975' });
    await visitor.listIsThere();
    await visitor.page.locator('.skip').nth(1).press('Enter');
    await expect.poll(() => told(visitor)).toContain('ユージン：晋州の北東へ8,652km。');
    await expect.poll(() => told(visitor)).toContain('交流8件のうち1件');
    await expect.poll(() => told(visitor)).not.toContain('オムスク');
    await setLanguage(visitor, 'en');
    await expect.poll(() => told(visitor)).toContain('Eugene: 8,652 km to the north-east of Jinju');
    await visitor.leave();
  });
});

describe('what someone needs', () => {
  it('changes ways and presentation, and stays on the device', async () => {
    const visitor = await Visitor.open(browser, { size: 'phone', hash: '#at=2025-11-15T20:10&lang=en' });
    const { page } = visitor;
    await visitor.listIsThere();
    await page.locator('.landmark select').selectOption('namgaram-park');
    await page.getByRole('button', { name: 'My needs' }).click();
    await page.getByRole('checkbox', { name: /^Wheelchair/ }).check();
    await page.getByText(/Of 129 festival places 0 are known to be step-free .* of 129 no source tells/).waitFor();
    await page.getByText('Ways are reckoned at 2.9 km/h.').waitFor();
    await page.getByRole('checkbox', { name: /^Low vision/ }).check();
    await page.getByRole('checkbox', { name: /^Quiet/ }).check();
    const dressed = () => page.evaluate(() => ({ ...document.documentElement.dataset }));
    await expect.poll(() => dressed()).toMatchObject({ sight: 'low', motion: 'still' });
    const size = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    await expect.poll(() => size()).toBe('20.8px');

    await page.goto(`${page.url()}&sel=site:chokseongnu`);
    await page.reload();
    await expect.poll(dressed).toMatchObject({ sight: 'low', motion: 'still' });
    await page.locator('.card .back').click();
    await page.locator('.landmark select').selectOption('namgaram-park');
    await page.getByRole('button', { name: 'My needs' }).click();
    await expect.poll(() => page.getByRole('checkbox', { name: /^Wheelchair/ }).isChecked()).toBe(true);
    await visitor.search('촉석루');
    await visitor.hits().first().waitFor();
    await page.keyboard.press('Enter');
    const wish = page.getByRole('checkbox', { name: 'Slower, step-free pace' });
    await expect.poll(() => wish.isChecked()).toBe(true);
    await expect.poll(() => page.getByRole('checkbox', { name: 'Prefer lit ways' }).isChecked()).toBe(true);
    const minutes = async () => Number.parseInt((await page.locator('.walk-summary').textContent()) ?? '', 10);
    const slow = await minutes();
    await wish.uncheck();
    await expect.poll(minutes).toBeLessThan(slow);

    await page.goto(`${page.url()}&text=1`);
    await page.reload();
    await expect.poll(() => told(visitor)).toContain('Your needs: Wheelchair, Low vision and Quiet, no flicker.');
    await expect.poll(() => told(visitor)).toContain('In each group what serves them comes first.');
    await expect.poll(() => told(visitor)).toContain('No source tells whether it has steps.');
    await expect
      .poll(() => told(visitor))
      .toMatch(/No source tells of any of \d+ festival places here whether it has steps\./);
    await visitor.leave();
  });
});
