import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { Visitor } from './driver.ts';

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await launchBrowser();
  folder = await mkdtemp(join(tmpdir(), 'own-data-'));
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

const tool = '#lang=en&view=planner&tool=data';
const csv = '이름,위도,경도,업종\n=촉석루,35.1894,128.0817,누각\n공방,abc,128.1,공예\n진주역,35.1503,128.1177,역\n';

const openTool = (hash = tool) => Visitor.open(browser, { hash });
const choose = async ({ page }: Visitor, buffer: Buffer, name = '장소.csv') => {
  await page.locator('.file-drop input').setInputFiles({ name, mimeType: 'text/csv', buffer });
};
const button = ({ page }: Visitor, name: string | RegExp) => page.getByRole('button', { name });

describe('a file of one’s own', () => {
  it('keeps good rows on the map and tells what is wrong with the others', async () => {
    const visitor = await openTool();
    await visitor.mapIsDrawn();
    // Dropped, not chosen: the page must take it and not open it.
    await visitor.page.evaluate((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'places.csv', { type: 'text/csv' }));
      document
        .querySelector('.file-drop')
        ?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    }, csv);
    await visitor.page.getByText('2 points from 3 rows of places.csv are on the map.').waitFor();
    const row = visitor.page.locator('.row-problems tbody tr');
    await expect.poll(() => row.allTextContents()).toEqual(['3위도abca number of degrees, such as 35.1928']);
    await expect.poll(() => visitor.hash()).toMatch(/file:[0-9a-f]{12}/);
    await visitor.leave();
  });

  it('is handed on as CSV with a mark and harmless cells', async () => {
    const visitor = await openTool();
    await choose(visitor, Buffer.from(csv));
    const [download] = await Promise.all([
      visitor.page.waitForEvent('download'),
      button(visitor, 'Table (CSV)').click(),
    ]);
    expect(download.suggestedFilename()).toBe('장소-2025-10-11.csv');
    const text = await readFile(await download.path(), 'utf8');
    expect(text).toBe(
      "\ufeffName,Category,Longitude (°),Latitude (°)\r\n'=촉석루,누각,128.0817,35.1894\r\n진주역,역,128.1177,35.1503\r\n",
    );
    await visitor.leave();
  });

  it('is handed on as a picture and a page to print', async () => {
    const visitor = await openTool();
    await visitor.mapIsDrawn();
    await choose(visitor, Buffer.from(csv));
    const [download] = await Promise.all([
      visitor.page.waitForEvent('download', { timeout: 40_000 }),
      button(visitor, 'Picture (PNG)').click(),
    ]);
    const png = await readFile(await download.path());
    const map = await visitor.page.locator('.map').boundingBox();
    // Width of a PNG: bytes 16 to 19 of its header.
    expect(png.readUInt32BE(16)).toBe(2 * Math.round(map?.width ?? 0));
    await button(visitor, 'Print (A4, A3)').click();
    await visitor.page.locator('.sheet img').waitFor({ timeout: 40_000 });
    await visitor.page.emulateMedia({ media: 'print' });
    await expect.poll(() => visitor.page.locator('#app').isVisible()).toBe(false);
    await expect.poll(() => visitor.page.locator('.sheet .qr svg').getAttribute('aria-label')).toContain('tool=data');
    await visitor.page.emulateMedia({ media: 'screen' });
    await visitor.page.keyboard.press('Escape');
    await expect.poll(() => visitor.page.locator('.sheet').count()).toBe(0);
    await visitor.leave();
  });

  it('too large is refused before it is read', async () => {
    const path = join(folder, 'large.csv');
    const file = await open(path, 'w');
    await file.truncate(600 * 1024 * 1024);
    await file.close();
    const visitor = await openTool();
    await visitor.page.locator('.file-drop input').setInputFiles(path);
    await visitor.page.getByRole('alert').getByText('This file has 600 MB; at most 128 MB').waitFor();
    await visitor.leave();
  });

  it('of 100,000 rows is taken, and the page answers after it', async () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, at) => `p${at},${35.1 + (at % 317) / 2000},${128 + (at % 521) / 3000}`,
    );
    const visitor = await openTool();
    await choose(visitor, Buffer.from(`name,lat,lon\n${rows.join('\n')}\n`), 'many.csv');
    await visitor.page.getByText('100,000 points from 100,000 rows').waitFor();
    await button(visitor, 'All questions').click();
    await visitor.page.locator('.questions').waitFor();
    await visitor.leave();
  });
});

describe('the receipt of a link', () => {
  it('matches the same file, and only that', async () => {
    const visitor = await openTool();
    await choose(visitor, Buffer.from(csv));
    const link = await button(visitor, 'Copy link with receipt').getAttribute('data-link');
    await visitor.leave();
    const hash = (link ?? '').slice(inject('siteUrl').length);
    expect(hash).toMatch(/r:[0-9a-f]{12}-[0-9a-f]{12}-[0-9a-f]{8}/);
    const again = await openTool(hash);
    await again.page.getByText('This link was made with a file that it does not carry').waitFor();
    await choose(again, Buffer.from(csv));
    await again.page.locator('.verdict.same').waitFor();
    await choose(again, Buffer.from(csv.replace('35.1894', '35.1895')));
    await again.page.getByText('This is not the file').waitFor();
    await again.page.locator('.verdict.data-changed').waitFor();
    await again.leave();
  });
});

describe('a pinned result', () => {
  it('stands beside the current one, and a link carries both', async () => {
    const visitor = await openTool();
    await choose(visitor, Buffer.from(csv));
    await button(visitor, 'Pin this result').click();
    await choose(visitor, Buffer.from(`${csv}새 공방,35.2,128.1,공예\n`));
    const changed = visitor.page.locator('.compared tr.changed').first();
    await changed.getByText('+1').waitFor();
    await expect.poll(() => visitor.hash()).toContain('pin:data~');
    await visitor.leave();
  });
});
