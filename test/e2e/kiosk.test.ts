import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { Visitor } from './driver.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const atTheKiosk = async (settings: object, hash = '') => {
  const visitor = await Visitor.open(browser, {
    size: 'kiosk',
    hash: `#kiosk=1${hash}`,
    prepare: (page) => page.route('**/kiosk.json', (route) => route.fulfill({ json: settings })),
  });
  await visitor.listIsThere();
  await visitor.page.locator('.kiosk-bar').waitFor();
  return visitor;
};
const warning = (visitor: Visitor) => visitor.page.getByRole('alertdialog');
const quick = { warnAfterSeconds: 5, resetAfterSeconds: 3, attract: false };

describe('a visit that ends', () => {
  it('leaves no trace: language, theme, search, saved places, selection, address, history', async () => {
    const visitor = await atTheKiosk({ ...quick, warnAfterSeconds: 15 });
    const { page } = visitor;
    const steps = await page.evaluate(() => history.length);
    await page.locator('.choices select').nth(0).selectOption('ja');
    await page.locator('.choices select').nth(1).selectOption('day');
    await page.locator('#tab-saved').waitFor();
    await visitor.rows().first().click();
    await visitor.cardHeading().waitFor();
    await page.locator('.card button[aria-pressed]').first().click();
    await visitor.search('성');
    await page.locator('html[lang="ja"]').waitFor();
    await warning(visitor).waitFor({ timeout: 40_000 });
    await warning(visitor).waitFor({ state: 'detached', timeout: 20_000 });
    await page.locator('html[lang="en"][data-theme="night"]').waitFor();
    await visitor.listIsThere();
    expect(await page.getByRole('combobox').first().inputValue()).toBe('');
    expect(await visitor.cardHeading().count()).toBe(0);
    expect(await page.locator('#tab-saved').textContent()).not.toContain('1');
    await expect.poll(() => visitor.hash().replace(/map=[^&]*&/, '')).toBe('#kiosk=1');
    expect(await page.evaluate(() => history.length)).toBe(steps);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await visitor.leave();
  });

  it('is asked about first, and any touch says yes and nothing else', async () => {
    const visitor = await atTheKiosk({ ...quick, resetAfterSeconds: 60 });
    await warning(visitor).waitFor({ timeout: 20_000 });
    const row = await visitor.rows().first().boundingBox();
    await visitor.page.mouse.click((row?.x ?? 0) + 20, (row?.y ?? 0) + 20);
    await warning(visitor).waitFor({ state: 'detached' });
    expect(await visitor.cardHeading().count()).toBe(0);
    expect(visitor.hash()).not.toContain('sel=');
    await visitor.leave();
  });
});

describe('scenes', () => {
  it('play when nobody is there and end at the first touch, which does nothing else', async () => {
    const visitor = await atTheKiosk({ warnAfterSeconds: 5, resetAfterSeconds: 3, sceneSeconds: 5 });
    const scene = visitor.page.locator('.kiosk-attract');
    await scene.waitFor({ timeout: 30_000 });
    const first = await scene.getAttribute('data-scene');
    await expect.poll(() => scene.getAttribute('data-scene'), { timeout: 25_000 }).not.toBe(first);
    await visitor.page.touchscreen.tap(540, 1650);
    await scene.waitFor({ state: 'detached' });
    await expect.poll(() => visitor.hash().replace(/map=[^&]*&/, '')).toBe('#kiosk=1');
    expect(await visitor.cardHeading().count()).toBe(0);
    await visitor.leave();
  });
});

describe('no way out', () => {
  it('back stays where one is', async () => {
    const visitor = await atTheKiosk(quick);
    await visitor.rows().first().click();
    await visitor.cardHeading().waitFor();
    const heading = await visitor.cardHeading().textContent();
    await visitor.page.evaluate(() => history.back());
    await visitor.page.waitForTimeout(500);
    expect(await visitor.cardHeading().textContent()).toBe(heading);
    expect(visitor.hash()).toContain('kiosk=1');
    await visitor.leave();
  });

  it('no menu, no selection, no dragging, no other site', async () => {
    const visitor = await atTheKiosk({ ...quick, warnAfterSeconds: 300 });
    const { page } = visitor;
    const refused = await page.evaluate(() =>
      ['contextmenu', 'dragstart', 'selectstart'].map(
        (type) => !document.querySelector('.rows')?.dispatchEvent(new Event(type, { bubbles: true, cancelable: true })),
      ),
    );
    expect(refused).toEqual([true, true, true]);
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = 'https://example.org/somewhere';
      link.target = '_blank';
      link.textContent = 'elsewhere';
      document.querySelector('.kiosk-bar')?.append(link);
    });
    await page.getByText('elsewhere', { exact: true }).click();
    expect(await page.locator('dialog.kiosk-box .qr svg').getAttribute('aria-label')).toBe(
      'https://example.org/somewhere',
    );
    expect(page.context().pages()).toHaveLength(1);
    await page.locator('dialog.kiosk-box button').click();
    await page.locator('dialog.kiosk-box').waitFor({ state: 'detached' });
    await visitor.leave();
  });
});

describe('settings', () => {
  it('that are broken are told, and the kiosk works', async () => {
    const visitor = await atTheKiosk({ warnAfterSeconds: 'soon' });
    expect(await visitor.page.locator('.notice.warning').textContent()).toContain('kiosk.json › warnAfterSeconds');
    await visitor.leave();
  });
});

/** A pixel of an upright display of 43 inches (535 mm) with so many across. */
const mmOf = (px: number, widthPx: number) => (px * 535) / widthPx;
const touched =
  '.top :is(button, select, input), .panel :is(button, select, summary), .kiosk-bar button, .maplibregl-ctrl-group button';

describe.each([
  [1080, 1920],
  [2160, 3840],
])('sizes at %i × %i', (width, height) => {
  it('texts have 12 mm, targets 20 mm, controls stand in the lower two fifths, and all that doubles', async () => {
    const visitor = await atTheKiosk({ ...quick, warnAfterSeconds: 300 });
    const { page } = visitor;
    await page.setViewportSize({ width, height });
    const textPx = () =>
      page.locator('html').evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    await expect.poll(textPx).toBeCloseTo(((12 / 0.8) * width) / 535, 1);
    const texts = (leastMm: number) =>
      page.evaluate(
        (leastPx) =>
          [...document.querySelectorAll<HTMLElement>('.top *, .panel *, .kiosk-bar *')]
            .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()))
            .filter((element) => element.checkVisibility() && element.closest('.visually-hidden') === null)
            .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < leastPx - 0.1)
            .map((element) => `${element.className} ${getComputedStyle(element).fontSize} ${element.textContent}`),
        (leastMm * width) / 535,
      );
    const targets = () =>
      page.evaluate(
        (selector) =>
          [...document.querySelectorAll(selector)]
            .filter((element) => element.checkVisibility())
            .map((element) => {
              const { top, width: wide, height: high } = element.getBoundingClientRect();
              return { top, side: Math.min(wide, high), name: element.outerHTML.slice(0, 120) };
            })
            .filter(({ side }) => side > 1),
        touched,
      );
    const small = async () => (await targets()).filter(({ side }) => mmOf(side, width) < 19.9);
    expect(await texts(12)).toEqual([]);
    expect(await small()).toEqual([]);
    expect((await targets()).filter(({ top }) => top < 0.6 * height - 1)).toEqual([]);
    const before = await textPx();
    await page.locator('.kiosk-bar button').click();
    await expect.poll(textPx).toBeCloseTo(2 * before, 1);
    expect(await texts(24)).toEqual([]);
    expect(await small()).toEqual([]);
    const map = await page.locator('.map-pane').boundingBox();
    expect(map?.y).toBeGreaterThan(0.2 * height);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await visitor.leave();
  });
});
