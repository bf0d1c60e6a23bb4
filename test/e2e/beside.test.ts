import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { Visitor } from './driver.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const button = ({ page }: Visitor, name: string | RegExp) => page.getByRole('button', { name });
const open = 'Two maps side by side';

describe('two results', () => {
  it('stand on two maps in step, in the link, and close with the keyboard', async () => {
    const visitor = await Visitor.open(browser, { hash: '#lang=en&view=planner&tool=clusters&q=radius:200' });
    const { page } = visitor;
    await visitor.mapIsDrawn();
    await button(visitor, 'Pin this result').click({ timeout: 30_000 });
    await page.getByLabel('Radius', { exact: false }).first().fill('800');
    await button(visitor, open).focus();
    await page.keyboard.press('Enter');
    const frame = page.frameLocator('.beside-map');
    await frame.locator('.map-pane[data-status="ready"]').waitFor({ timeout: 60_000 });

    const [now, pinned] = [page.locator('.beside-now'), page.locator('.beside-pinned')];
    await expect.poll(() => pinned.textContent(), { timeout: 30_000 }).toMatch(/Radius: 200 m.* form .*clusters/);
    await expect.poll(() => now.textContent()).toMatch(/Radius: 800 m.* form .*cluster/);
    await expect.poll(() => pinned.textContent()).toContain('n = ');

    const scales = async () => [
      await page.locator('#app > .map-pane .maplibregl-ctrl-scale').textContent(),
      await frame.locator('.maplibregl-ctrl-scale').textContent(),
    ];
    const areInStep = async (unlike: string | null) => {
      const [a, b] = await scales();
      return a === b && a !== unlike;
    };
    await expect.poll(() => areInStep(null), { timeout: 30_000 }).toBe(true);
    const [before = null] = await scales();
    await page.locator('#app > .map-pane .maplibregl-ctrl-zoom-in').click();
    await page.locator('#app > .map-pane .maplibregl-ctrl-zoom-in').click();
    await expect.poll(() => areInStep(before), { timeout: 30_000 }).toBe(true);
    const [nearer = null] = await scales();
    await frame.locator('.maplibregl-ctrl-zoom-out').click();
    await frame.locator('.maplibregl-ctrl-zoom-out').click();
    await expect.poll(() => areInStep(nearer), { timeout: 30_000 }).toBe(true);

    await expect.poll(() => visitor.hash()).toContain('side:1');
    const again = await Visitor.open(browser, { hash: visitor.hash() });
    await again.page.frameLocator('.beside-map').locator('.map-pane[data-status="ready"]').waitFor({ timeout: 60_000 });
    await expect.poll(() => again.page.locator('.beside-pinned').textContent(), { timeout: 30_000 }).toContain('n = ');
    await again.leave();

    await button(visitor, 'Close the second map').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.beside-map').count()).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(open);
    await page.setViewportSize({ width: 1100, height: 800 });
    await page.getByText('On a window 1200 pixels wide').waitFor();
    await visitor.leave();
  });
});
