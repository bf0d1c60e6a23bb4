import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { Host } from './host.ts';
import { Device, isKept, listIsThere, lookForUpdate } from './offline-visitor.ts';

let browser: Browser;
let host: Host;
beforeAll(async () => {
  browser = await launchBrowser();
  host = await Host.start();
});
afterAll(async () => {
  await browser.close();
  await host.stop();
});

const reading = (page: Page) => page.locator('html').evaluate((html) => html.dataset.reading);

it('settings that a keeper edits in place count at the next start, are kept without a network, and spoil no release', async () => {
  expect(host.release.files.map(({ path }) => path)).not.toContain('kiosk.json');
  const device = await Device.start(browser, host, { hash: '#kiosk=1', withoutMap: true });
  const page = await device.open();
  await isKept(page, host.release.id, 'shell');
  await expect.poll(() => reading(page)).toBe('usual');
  host.write('kiosk.json', '{ "startEasier": true }');
  await page.reload();
  await expect.poll(() => reading(page)).toBe('easier');
  expect(await lookForUpdate(page)).toBeNull();
  host.faults.down = true;
  await page.reload();
  await listIsThere(page);
  await expect.poll(() => reading(page)).toBe('easier');
  host.faults.down = false;
  host.faults.missing = (path) => path === 'kiosk.json';
  await page.reload();
  await expect.poll(() => reading(page)).toBe('easier');
  await device.close();
});
