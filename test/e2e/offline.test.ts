import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { Host } from './host.ts';
import { Device, isKept, listIsThere, mapIsDrawn } from './offline-visitor.ts';

let browser: Browser;
let host: Host;
const devices: Device[] = [];
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  host = await Host.start();
});
afterEach(async () => {
  for (const device of devices.splice(0)) await device.close();
  await host.stop();
});

async function device(options: Parameters<typeof Device.start>[2] = {}): Promise<Device> {
  const started = await Device.start(browser, host, options);
  devices.push(started);
  return started;
}

const warnings = (page: Page) => page.locator('.notice.warning').allTextContents();

/** What a visitor does who has no network: search, card, legend and saved places, each fetched when it is first used. */
async function useEverything(page: Page): Promise<void> {
  await page.getByRole('combobox').first().fill('ㅊㅅㄹ');
  await page.locator('.hit').first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.card h2').waitFor();
  await page.goBack();
  await page.locator('#tab-legend').click();
  await page.locator('.legend, #tab-panel input').first().waitFor();
  await page.locator('#tab-saved').click();
  await page.locator('.meeting-entry').waitFor();
}

describe('no network at all', { timeout: 300_000 }, () => {
  it('every view, every language, search, cards, legend and the self-test, after one visit', async () => {
    const phone = await device();
    const first = await phone.open();
    await isKept(first, host.release.id);
    await first.close();
    host.faults.down = true;
    const views = [
      ['festival', 'ko'],
      ['planner', 'en'],
      ['partners', 'ja'],
      ['festival', 'zh'],
    ] as const;
    for (const [view, language] of views) {
      const page = await phone.open(`#view=${view}&lang=${language}`);
      const uncaught: string[] = [];
      page.on('pageerror', ({ message }) => uncaught.push(message));
      await listIsThere(page);
      await mapIsDrawn(page);
      await expect.poll(() => page.locator('html').getAttribute('lang')).toMatch(new RegExp(`^${language}`));
      if (view === 'festival' && language === 'zh') await useEverything(page);
      expect(await warnings(page)).toEqual([]);
      expect(uncaught).toEqual([]);
      await page.close();
    }
    const page = await phone.open('#lang=en&offline=1');
    const ready = page.locator('dialog.ready');
    await ready.locator('[data-state="all"]').waitFor();
    await expect.poll(() => ready.locator('[data-whole="true"]').count()).toBe(6);
    await ready.locator('.airplane button').click();
    await ready.locator('[data-verdict="passed"]').waitFor({ timeout: 120_000 });
    await expect.poll(() => ready.locator('.airplane').textContent()).toContain(`${host.release.files.length} files`);
  });

  it.each([
    ['without ranges', { withoutRanges: true }],
    ['that packs everything', { packs: true }],
  ] as const)('a host %s: the first map is drawn from whole archives, later ones from the device', async (_, fault) => {
    Object.assign(host.faults, fault);
    const phone = await device();
    const first = await phone.open();
    await mapIsDrawn(first);
    expect(await warnings(first)).toEqual([]);
    await isKept(first, host.release.id);
    await first.close();
    host.faults.down = true;
    const page = await phone.open();
    await mapIsDrawn(page);
    expect(await warnings(page)).toEqual([]);
  });
});

describe('who saves data is asked', { timeout: 300_000 }, () => {
  it('keeps what a start needs, and all of it after a yes', async () => {
    const phone = await device({ savesData: true });
    const page = await phone.open('#lang=en');
    await isKept(page, host.release.id, 'shell');
    const offer = page.locator('[data-offline="offer"]');
    await offer.waitFor();
    expect(host.asked.filter((path) => path.startsWith('pictures/'))).toEqual([]);
    await offer.locator('button').first().click();
    await isKept(page, host.release.id, 'all');
  });
});
