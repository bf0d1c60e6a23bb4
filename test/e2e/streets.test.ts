import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureArchive, regionTiles } from '../tiles/streets/fixture.ts';
import { launchBrowser } from './browser.ts';
import { Visitor } from './driver.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Answers a range of an archive in memory as a static host does. */
async function answerRange(route: Route, archive: Uint8Array): Promise<void> {
  const [, from = '0', to = ''] = /bytes=(\d+)-(\d*)/.exec(route.request().headers().range ?? '') ?? [];
  const end = Math.min(archive.length - 1, to === '' ? archive.length - 1 : Number(to));
  await route.fulfill({
    status: 206,
    headers: { 'content-range': `bytes ${from}-${end}/${archive.length}`, etag: '"streets"' },
    body: Buffer.from(archive.subarray(Number(from), end + 1)),
  });
}

const withStreets = async (page: Page): Promise<void> => {
  const archive = fixtureArchive(regionTiles());
  await page.route('**/tiles/index.json', (route) =>
    route.fulfill({ json: { archives: ['jinju.pmtiles', 'streets.pmtiles', 'world.pmtiles'] } }),
  );
  await page.route('**/tiles/streets.pmtiles', (route) => answerRange(route, archive));
};

describe('real streets', () => {
  it('are drawn when their archive is there, with its attribution, and can be switched off', async () => {
    const visitor = await Visitor.open(browser, { prepare: withStreets, hash: '#map=13/35.18/128.1' });
    await visitor.mapIsDrawn();
    await visitor.recordsAreThere();
    await expect.poll(() => visitor.page.locator('.maplibregl-ctrl-attrib').textContent()).toContain('© OpenStreetMap');
    const drawn = await visitor.page.locator('.map').screenshot();
    await visitor.openLegend();
    await visitor.page.getByRole('checkbox', { name: 'Streets', exact: true }).uncheck();
    await expect.poll(() => visitor.hash()).toContain('show=streets');
    const isAsDrawn = async () => (await visitor.page.locator('.map').screenshot()).equals(drawn);
    await expect.poll(isAsDrawn).toBe(false);
    await visitor.page.getByRole('checkbox', { name: 'Streets', exact: true }).check();
    await expect.poll(isAsDrawn).toBe(true);
    await visitor.leave();
  });

  it('are not asked for when no archive is there', async () => {
    const asked: string[] = [];
    const visitor = await Visitor.open(browser, {
      prepare: async (page) => page.on('request', (request) => asked.push(request.url())),
    });
    await visitor.mapIsDrawn();
    expect(asked.filter((url) => url.includes('streets'))).toEqual([]);
    await visitor.openLegend();
    await expect.poll(() => visitor.page.getByRole('checkbox', { name: 'Streets', exact: true }).count()).toBe(0);
    await visitor.leave();
  });
});
