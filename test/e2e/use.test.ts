import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { Visitor } from './driver.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('search', () => {
  it.each([
    ['ㅊㅅㄹ', '촉석루'],
    ['toilet', 'toilet'],
    ['矗石楼', '촉석루'],
    ['Omsk', 'Omsk'],
  ])('%s finds its place with the keyboard alone', async (query, expected) => {
    const visitor = await Visitor.open(browser);
    await visitor.listIsThere();
    await visitor.search(query);
    await expect.poll(() => visitor.hits().first().textContent()).toMatch(new RegExp(expected, 'i'));
    await visitor.page.keyboard.press('Enter');
    await visitor.cardHeading().waitFor();
    await expect.poll(() => visitor.page.locator('.card').textContent()).toMatch(new RegExp(expected, 'i'));
    await expect.poll(() => visitor.hash()).toContain('sel=');
    await visitor.leave();
  });

  it('says so when nothing is found', async () => {
    const visitor = await Visitor.open(browser);
    await visitor.listIsThere();
    await visitor.search('qqqqqq');
    await expect.poll(() => visitor.page.locator('.hits.none').textContent()).toContain('qqqqqq');
    await visitor.leave();
  });
});

describe('list and card', () => {
  it('open with the keyboard, take the focus, and close by the way back', async () => {
    const visitor = await Visitor.open(browser);
    await visitor.listIsThere();
    const name = await visitor.rows().first().locator('.row-name').textContent();
    await visitor.rows().first().focus();
    await visitor.page.keyboard.press('Enter');
    await visitor.cardHeading().waitFor();
    await expect.poll(() => visitor.cardHeading().textContent()).toBe(name);
    await expect.poll(() => visitor.page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await visitor.page.goBack();
    await visitor.listIsThere();
    await expect.poll(() => visitor.hash()).not.toContain('sel=');
    await visitor.leave();
  });

  it('follow the map: what leaves the picture leaves the list', async () => {
    const visitor = await Visitor.open(browser);
    await visitor.mapIsDrawn();
    const before = await visitor.page.locator('.count').textContent();
    await visitor.page.locator('.maplibregl-canvas').focus();
    for (let press = 0; press < 2; press++) await visitor.page.keyboard.press('Equal');
    await expect.poll(() => visitor.page.locator('.count').textContent()).not.toBe(before);
    await expect.poll(() => visitor.hash()).toMatch(/map=1[5-7]/);
    await visitor.leave();
  });
});

describe('the map', () => {
  it('is no part of a link while it looks where the view opens, whatever the sheet covers of it', async () => {
    const visitor = await Visitor.open(browser, { size: 'phone' });
    await visitor.mapIsDrawn();
    const moved = () => visitor.page.evaluate(() => document.querySelector('.panel')?.className);
    const before = await moved();
    await visitor.page.locator('.handle').click();
    await expect.poll(moved).not.toBe(before);
    await visitor.page.waitForTimeout(1500);
    expect(visitor.hash()).toBe('');
    await visitor.page.locator('.maplibregl-canvas').focus();
    await visitor.page.keyboard.press('ArrowLeft');
    await expect.poll(() => visitor.hash()).toMatch(/^#map=/);
    await visitor.leave();
  });

  it('selects what is touched, on a phone', async () => {
    const visitor = await Visitor.open(browser, { size: 'phone', hash: '#map=17/35.1894393/128.0818561' });
    await visitor.mapIsDrawn();
    const box = await visitor.page.locator('.map').boundingBox();
    if (box === null) throw new Error('expected a map with a size');
    // The sheet covers the lower half: the middle of the map is the middle of the rest.
    await visitor.page.touchscreen.tap(box.x + box.width / 2, box.y + box.height * 0.24);
    await visitor.cardHeading().waitFor();
    await expect.poll(() => visitor.cardHeading().textContent()).toContain('촉석루');
    await expect.poll(() => visitor.hash()).toContain('sel=site:chokseongnu');
    await visitor.leave();
  });
});

describe('legend', () => {
  it('filters list and map, is in the link, and back undoes it', async () => {
    const visitor = await Visitor.open(browser);
    await visitor.mapIsDrawn();
    await visitor.recordsAreThere();
    const all = await visitor.page.locator('.count').textContent();
    await visitor.openLegend();
    const parking = visitor.page.getByRole('checkbox', { name: /Car park/ });
    await parking.uncheck();
    await expect.poll(() => visitor.hash()).toContain('show=site-parking');
    await visitor.page.locator('#tab-list').click();
    await expect.poll(() => visitor.page.locator('.count').textContent()).not.toBe(all);
    await visitor.page.goBack();
    await expect.poll(() => visitor.page.locator('.count').textContent()).toBe(all);
    await visitor.leave();
  });

  it('counts every record of a kind', async () => {
    const visitor = await Visitor.open(browser);
    await visitor.listIsThere();
    await visitor.openLegend();
    const row = visitor.page.locator('.legend-row', { hasText: 'Car park' });
    await expect.poll(() => row.locator('.legend-count').textContent()).toBe('33');
    await visitor.leave();
  });
});

describe('links', () => {
  it('a link with time, view and selection opens just that', async () => {
    const visitor = await Visitor.open(browser, { hash: '#view=partners&sel=partner:omsk&at=2025-10-10T20:10' });
    await visitor.cardHeading().waitFor();
    const card = (await visitor.page.locator('.card').textContent()) ?? '';
    expect(card).toContain('August 4, 2007');
    expect(card).toContain('Aug 8, 2007');
    await expect.poll(() => visitor.page.locator('.notice.shifted').textContent()).toContain('20:10');
    await visitor.leave();
  });

  it('a bad link falls back', async () => {
    const visitor = await Visitor.open(browser, {
      hash: '#map=a/b/c&view=moon&sel=site:&at=2025-99-99T99:99&show=,,%00',
    });
    await visitor.listIsThere();
    await expect.poll(() => visitor.rows().count()).toBeGreaterThan(8);
    await visitor.leave();
  });

  it('a link to something unknown says so', async () => {
    const visitor = await Visitor.open(browser, { hash: '#sel=site:no-such-place' });
    await visitor.page.getByText('does not know').waitFor();
    await visitor.leave();
  });
});
