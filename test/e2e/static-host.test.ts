import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../tiles/vite/content-security-policy.ts';
import { launchBrowser } from './browser.ts';
import { Host } from './host.ts';

let browser: Browser;
let host: Host;
let other: Host;
beforeAll(async () => {
  [browser, host, other] = await Promise.all([launchBrowser(), Host.startStatic(), Host.start()]);
});
afterAll(() => Promise.all([browser.close(), host.stop(), other.stop()]));

describe('a static host that reads deploy/_headers', () => {
  it('sends the headers with every answer, also with errors', async () => {
    for (const path of ['', 'index.html', 'data/city.json', 'tiles/world.pmtiles', 'missing.html']) {
      const { headers } = await fetch(host.url + path);
      expect(headers.get('content-security-policy')).toBe(`${contentSecurityPolicy}; frame-ancestors 'self'`);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('permissions-policy')).toContain('geolocation=(self)');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('cache-control')).toBe('no-cache');
    }
    const script = /assets\/[^"]+\.js/.exec(host.read('index.html'))?.[0] ?? '';
    const { headers } = await fetch(host.url + script);
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('serves a map that works under them', async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', ({ message }) => complaints.push(message));
    await page.goto(`${host.url}#lang=en`);
    await page.locator('.map-pane[data-status="ready"]').waitFor({ timeout: 60_000 });
    await page.locator('.rows .row').first().waitFor();
    expect(complaints.filter((text) => !/GPU stall|WebGL/.test(text))).toEqual([]);
    await page.close();
  });

  it('lets no other page frame it, but the page that is made for frames', async () => {
    const page = await browser.newPage();
    const frames = [host.url, `${host.url}embed.html#lang=en`].map((address) => `<iframe src="${address}"></iframe>`);
    other.write('frames.html', `<!doctype html><title>Elsewhere</title>${frames.join('')}`);
    await page.goto(`${other.url}frames.html`);
    const inside = (name: string) => page.frames().find((frame) => frame.url().includes(name));
    await expect.poll(() => inside('embed.html')?.locator('#app').count(), { timeout: 20_000 }).toBe(1);
    await expect.poll(() => page.frames().map((frame) => frame.url())).toContain('chrome-error://chromewebdata/');
    await page.close();
  });
});
