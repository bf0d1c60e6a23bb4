import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { Visitor } from './driver.ts';

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** A page that frames the map in the name of another one, and talks to it without being asked. */
const stranger = (map: string, named: string) => `<!doctype html><title>x</title><iframe id="map"></iframe><script>
  heard = [];
  addEventListener('message', ({ data }) => heard.push(data));
  const frame = document.getElementById('map');
  frame.src = '${map}embed.html#lang=en&embed=1&parent=${named}';
  frame.onload = () => setInterval(() => frame.contentWindow.postMessage({ jinju: 1, type: 'language', language: 'ja' }, '*'), 100);
</script>`;

/** Serves the example as someone else would: on another port, and so of another origin. */
async function elsewhere(page?: string): Promise<{ readonly url: string; readonly server: Server }> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0]?.slice(1) ?? '';
    if (page !== undefined && path === '') response.writeHead(200, { 'content-type': 'text/html' }).end(page);
    else if (/^embed-example\.(html|js|css)$/.test(path))
      response.writeHead(200, { 'content-type': types[extname(path)] }).end(readFileSync(`public/${path}`));
    else response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('elsewhere: expected a port, found none');
  return { url: `http://127.0.0.1:${address.port}/`, server };
}

let browser: Browser;
let other: Awaited<ReturnType<typeof elsewhere>>;
let context: BrowserContext;
const complaints: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  other = await elsewhere();
  context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 800, height: 900 } });
});
afterAll(async () => {
  await browser.close();
  other.server.close();
});

async function open(address: string): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await page.goto(address);
  return page;
}

describe('the example of an embedded map', () => {
  it('talks with the map of another origin, which keeps nothing and leaves no step behind', async () => {
    complaints.length = 0;
    const page = await open(`${other.url}embed-example.html?map=${inject('siteUrl')}embed.html`);
    const map = page.frameLocator('#map');
    const told = (type: string) => page.locator(`#told [data-type="${type}"]`);
    const last = async (type: string) => JSON.parse((await told(type).last().textContent()) ?? 'null');
    await told('ready').waitFor({ timeout: 40_000 });
    await expect
      .poll(() => last('ready'))
      .toEqual({ jinju: 1, type: 'ready', view: 'festival', language: 'en', theme: 'auto' });
    await map.locator('.map-pane[data-status="ready"]').waitFor({ timeout: 40_000 });
    const steps = await page.evaluate(() => history.length);

    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    await press('Chokseongnu');
    await map.getByRole('heading', { name: /Chokseongnu/ }).waitFor();
    await expect
      .poll(() => last('selected'))
      .toMatchObject({ thing: { kind: 'site', id: 'chokseongnu', nameKo: '촉석루' } });
    await expect.poll(async () => (await last('moved'))?.camera.zoom).toBeGreaterThan(14.9);
    const whole = map.getByRole('link', { name: 'Open the whole map' });
    await expect.poll(() => whole.getAttribute('href')).toContain('lang=en&sel=site:chokseongnu');
    await expect.poll(() => whole.getAttribute('href')).not.toContain('embed');

    await press('日本語');
    await map.getByText('地図全体を開く').waitFor();
    await press('Nothing');
    await expect.poll(async () => (await last('selected')).thing).toBeNull();
    await press('Planner');
    await expect.poll(async () => (await last('moved')).view).toBe('planner');
    await press('A mistake');
    await told('problem').waitFor();
    await expect.poll(() => last('problem')).toMatchObject({ code: 'unknown-thing', id: 'wrong' });

    const frame = page.frames().find((candidate) => candidate.url().startsWith(inject('siteUrl')));
    const kept = await frame?.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await caches.keys()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
      document.querySelectorAll('link[rel="manifest"]').length,
    ]);
    expect(kept).toEqual([0, 0, 0, 0, 0]);
    expect(await page.evaluate(() => history.length)).toBe(steps);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('of a wrong origin is neither heard nor told anything', async () => {
    const wrong = await elsewhere(stranger(inject('siteUrl'), new URL(other.url).origin));
    const page = await open(wrong.url);
    const map = page.frameLocator('#map');
    await map.locator('.map-pane').waitFor({ timeout: 40_000 });
    await map.getByText('Open the whole map').waitFor();
    await page.waitForTimeout(1500);
    expect(await page.evaluate('heard')).toEqual([]);
    await expect.poll(() => map.getByText('Open the whole map').count()).toBe(1);
    await page.close();
    wrong.server.close();
  });
});

describe('the builder', () => {
  it('makes the line for a page, shows it, and follows what is chosen', async () => {
    const visitor = await Visitor.open(browser, { hash: '#lang=en&open=embed&sel=site:jinjuseong' });
    const dialog = visitor.page.getByRole('dialog', { name: 'Put this map into a page' });
    const code = dialog.getByLabel('The line for your page');
    await expect.poll(() => code.inputValue()).toContain('#lang=en&#38;sel=site:jinjuseong&#38;embed=1"');
    const preview = visitor.page.frameLocator('.builder iframe');
    await preview.getByText('Open the whole map').waitFor({ timeout: 40_000 });
    await dialog.getByLabel('Language').selectOption('zh');
    await preview.getByText('打开完整地图').waitFor();
    await dialog.getByLabel(/^Address of your page/).fill('www.example.org/x');
    await dialog.getByLabel(/^Size/).selectOption('phone');
    const line = await code.inputValue();
    expect(line).toContain('parent=https://www.example.org"');
    expect(line).toContain('width="360" height="640"');
    await dialog.getByRole('searchbox').fill('omsk');
    await dialog.getByRole('button', { name: /Omsk/ }).first().click();
    await expect.poll(() => code.inputValue()).toContain('sel=partner:omsk');
    await expect.poll(() => code.inputValue()).toContain('#view=partners');
    await visitor.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => visitor.hash()).not.toContain('open=');
    await visitor.leave();
  });
});

describe('a report', () => {
  it('is prepared on a card with what the map says, and sent nowhere', async () => {
    const visitor = await Visitor.open(browser, { size: 'phone', hash: '#lang=en&sel=site:chokseongnu' });
    await visitor.page.locator('.card').getByRole('button', { name: 'Report a mistake' }).click();
    const dialog = visitor.page.getByRole('dialog', { name: 'Report a mistake' });
    await dialog.getByLabel('What is wrong, and what would be right').fill('It is red.');
    const text = dialog.getByLabel('The report');
    await expect.poll(() => text.inputValue()).toMatch(/Data version: [0-9a-f]{12} \(20\d\d/);
    const report = await text.inputValue();
    for (const part of [
      '(site:chokseongnu)',
      '#sel=site:chokseongnu',
      'Step-free: unknown',
      'It is red.',
      'Language: en',
    ])
      expect(report).toContain(part);
    expect(report).toMatch(/App version: \d+\.\d+\.\d+/);
    await expect.poll(() => dialog.locator('a').count()).toBe(0);
    const saved = visitor.page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Save as a file' }).click();
    expect((await saved).suggestedFilename()).toMatch(/Chokseongnu.*\.txt$/);
    await visitor.leave();
  });

  it('leads to a prefilled issue only where one is named, and on a kiosk to a code', async () => {
    const visitor = await Visitor.open(browser, {
      hash: '#lang=en&open=report',
      prepare: (page) =>
        page.route('**/report.json', (route) =>
          route.fulfill({ json: { issues: 'https://github.com/a/b/issues/new', email: 'map@example.org' } }),
        ),
    });
    const link = visitor.page.getByRole('link', { name: 'Open a prefilled issue' });
    await expect.poll(() => link.getAttribute('href')).toContain('template=defect.yml');
    await expect.poll(() => link.getAttribute('rel')).toContain('noreferrer');
    await visitor.leave();

    const kiosk = await Visitor.open(browser, {
      size: 'kiosk',
      hash: '#kiosk=1&lang=en&sel=site:chokseongnu',
      prepare: (page) =>
        page.route('**/kiosk.json', (route) =>
          route.fulfill({ json: { publicUrl: 'https://map.example.org/jinju/' } }),
        ),
    });
    await kiosk.page.locator('.card').getByRole('button', { name: 'Report a mistake' }).click();
    const code = kiosk.page.locator('.card .qr svg');
    await code.waitFor();
    await expect
      .poll(() => code.getAttribute('aria-label'))
      .toMatch(/https:\/\/map\.example\.org\/jinju\/#sel=site:chokseongnu&open=report$/);
    await kiosk.leave();
  });
});

describe('a page of a thing', () => {
  it('is read without JavaScript, breaks no rule of the policy, and leads into the map', async () => {
    const visitor = await Visitor.open(browser, { size: 'phone', javaScript: false });
    // Without JavaScript the first page leads on to the list, also in the middle of another journey.
    await visitor.page.waitForURL(/list\.html/);
    await visitor.page.goto(`${inject('siteUrl')}pages/en/site-chokseongnu.html`);
    await expect.poll(() => visitor.page.locator('h1').textContent()).toContain('촉석루');
    expect(await visitor.page.evaluate(() => document.styleSheets.length)).toBe(2);
    await visitor.page.getByRole('link', { name: '日本語' }).click();
    await visitor.page.getByRole('link', { name: '地図で見る' }).waitFor();
    await visitor.leave();

    const reader = await Visitor.open(browser);
    await reader.listIsThere();
    await reader.page.goto(`${inject('siteUrl')}pages/en/partner-omsk.html`);
    await reader.page.getByRole('link', { name: 'Show on the map' }).click();
    await reader.cardHeading().waitFor();
    await expect.poll(() => reader.cardHeading().textContent()).toContain('Omsk');
    await reader.leave();
  });
});
