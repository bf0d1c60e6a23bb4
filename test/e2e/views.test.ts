import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { sizes, Visitor } from './driver.ts';
import { factsOf } from './picture.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
  mkdirSync('test-results', { recursive: true });
});
afterAll(() => browser.close());

async function colours(visitor: Visitor): Promise<number> {
  const { colours } = await factsOf(visitor.page, await visitor.page.locator('.map-pane').screenshot());
  return colours;
}

const views = ['festival', 'planner', 'partners'] as const;

describe.each(views)('the %s view', (view) => {
  it.each(Object.keys(sizes) as (keyof typeof sizes)[])(
    'draws its map and lists what is in it on a %s',
    async (size) => {
      const visitor = await Visitor.open(browser, { size, hash: `#view=${view}${size === 'kiosk' ? '&kiosk=1' : ''}` });
      await visitor.listIsThere();
      await visitor.mapIsDrawn();
      await expect.poll(() => visitor.rows().count()).toBeGreaterThanOrEqual(8);
      expect(await colours(visitor)).toBeGreaterThan(200);
      await visitor.page.screenshot({ path: `test-results/${view}-${size}.png` });
      await visitor.leave();
    },
  );
});

describe('languages', () => {
  it.each([
    ['ko', '축제', '촉석루'],
    ['en', 'Festival', 'Chokseongnu Pavilion'],
    ['ja', '祭り', '矗石楼'],
    ['zh', '庆典', '矗石楼'],
  ])('%s: interface and names', async (language, word, name) => {
    const visitor = await Visitor.open(browser, { hash: `#lang=${language}&sel=site:chokseongnu` });
    await visitor.cardHeading().waitFor();
    await expect.poll(() => visitor.cardHeading().textContent()).toContain(name);
    await expect.poll(() => visitor.page.locator('.views button').first().textContent()).toBe(word);
    await expect.poll(() => visitor.page.locator('html').getAttribute('lang')).toMatch(new RegExp(`^${language}`));
    await visitor.leave();
  });

  it('are taken from the device, and changed from the menu', async () => {
    const visitor = await Visitor.open(browser, { locale: 'ja-JP' });
    await visitor.listIsThere();
    await expect.poll(() => visitor.page.locator('.views button').first().textContent()).toBe('祭り');
    await visitor.page.locator('.choices select').first().selectOption('zh');
    await visitor.page.getByText('庆典', { exact: true }).first().waitFor();
    await expect.poll(() => visitor.hash()).toContain('lang=zh');
    await visitor.leave();
  });
});

describe('themes', () => {
  it('follow the sun of Jinju until someone chooses', async () => {
    const evening = await Visitor.open(browser, { now: '2025-10-11T11:10:00Z' });
    await evening.listIsThere();
    await expect.poll(() => evening.page.locator('html').getAttribute('data-theme')).toBe('night');
    await evening.page.locator('.choices select').nth(1).selectOption('day');
    await expect.poll(() => evening.page.locator('html').getAttribute('data-theme')).toBe('day');
    await evening.leave();
    const noon = await Visitor.open(browser, { now: '2025-10-11T03:00:00Z' });
    await noon.listIsThere();
    await expect.poll(() => noon.page.locator('html').getAttribute('data-theme')).toBe('day');
    await noon.leave();
  });
});

describe('the views', () => {
  it('may change faster than tiles are laid out', async () => {
    const visitor = await Visitor.open(browser, { size: 'desk', hash: '#lang=en' });
    await visitor.mapIsDrawn();
    const buttons = visitor.page.locator('.views button');
    await buttons.evaluateAll(async (choices) => {
      const choose = async (index: number, ms: number) => {
        (choices[index] as HTMLElement).click();
        await new Promise((resolve) => setTimeout(resolve, ms));
      };
      for (let round = 0; round < 30; round += 1) {
        await choose(1 + (round % 2), (round * 37) % 250);
        await choose(0, (round * 61) % 250);
      }
    });
    await visitor.mapIsDrawn();
    await visitor.leave();
  });
});

describe('the pointer', () => {
  it('has a ring around the place under it, until it or the map moves on', async () => {
    const visitor = await Visitor.open(browser, { size: 'desk', hash: '#sel=site:jinjuseong' });
    await visitor.mapIsDrawn();
    const box = await visitor.page.locator('.map').boundingBox();
    if (box === null) throw new Error('expected a map on the page, found none');
    const middle = [box.x + box.width / 2, box.y + box.height / 2] as const;
    const ring = visitor.page.locator('.map-hover');
    const toPlace = async () => {
      await visitor.page.mouse.move(middle[0] + 30, middle[1] + 90);
      await visitor.page.mouse.move(...middle);
      return ring.count();
    };
    await expect.poll(toPlace).toBe(1);
    await visitor.page.mouse.move(40, 40);
    await expect.poll(() => ring.count()).toBe(0);
    await expect.poll(toPlace).toBe(1);
    await visitor.page.locator('.maplibregl-canvas').press('ArrowLeft');
    await expect.poll(() => ring.count()).toBe(0);
    await visitor.leave();
  });
});

describe('reduced motion', () => {
  it.each(views)('leaves nothing in the %s view that moves by itself', async (view) => {
    const visitor = await Visitor.open(browser, { size: 'phone', hash: `#view=${view}` });
    await visitor.listIsThere();
    const moving = await visitor.page.locator('body *').evaluateAll((elements) =>
      elements
        .filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return transitionDuration !== '0s' || animationName !== 'none';
        })
        .map(({ className }) => String(className)),
    );
    expect(moving).toEqual([]);
    await visitor.leave();
  });
});
