import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { Visitor } from './driver.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Opens the festival's evening and tells which files of fonts were asked for until its first map. */
async function fontsOfAFirstVisit(prepare: (page: Page) => Promise<unknown>, expectsErrors: boolean) {
  const asked: string[] = [];
  const visitor = await Visitor.open(browser, {
    hash: '#at=2025-10-11T20:10',
    locale: 'ko-KR',
    expectsErrors,
    prepare: async (page) => {
      await prepare(page);
      page.on('request', (request) => asked.push(new URL(request.url()).pathname.replace(/^.*\//, '')));
    },
  });
  await visitor.mapIsDrawn();
  const fonts = asked.filter((name) => /\.woff2$|^font-pack/.test(name));
  // Letters of the page are drawn with the font, not with what a device happens to have.
  await expect
    .poll(() => visitor.page.evaluate(() => document.fonts.check('16px "Noto Sans KR Variable"', '진주남강유등축제')))
    .toBe(true);
  await visitor.leave();
  return fonts;
}

describe('the letters of a first look', () => {
  it('come in one file, for the page and for the map', async () => {
    const fonts = await fontsOfAFirstVisit(async () => {}, false);
    expect(fonts).toEqual([expect.stringMatching(/^font-pack-ko-.*\.bin$/)]);
  });

  it('come file by file where that one cannot be had', async () => {
    const withoutPack = (page: Page) => page.route('**/font-pack-*', (route) => route.fulfill({ status: 404 }));
    const fonts = await fontsOfAFirstVisit(withoutPack, true);
    expect(fonts.filter((name) => name.endsWith('.woff2')).length).toBeGreaterThan(10);
  });
});
