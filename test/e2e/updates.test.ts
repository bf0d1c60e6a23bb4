import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { Host } from './host.ts';
import { Device, isKept, keptState, listIsThere, lookForUpdate, shelved, shownWord } from './offline-visitor.ts';

let browser: Browser;
let host: Host;
let phone: Device;
let old: string;
/** A page of the first release, which has started well out of what the device keeps. */
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  host = await Host.start();
  old = host.publishNews('old');
  // Only what a start needs is kept: the rest is fetched by the same steps.
  phone = await Device.start(browser, host, { savesData: true, withoutMap: true });
  page = await phone.open();
  await isKept(page, old, 'shell');
  await page.reload();
  await isProven(page);
}, 120_000);
afterEach(async () => {
  await phone.close();
  await host.stop();
});

/** How many caches and workers the site has on the device. */
const leftovers = (shown: Page) =>
  shown.evaluate(async () => ({
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

const isProven = (shown: Page): Promise<void> =>
  expect.poll(async () => (await keptState(shown))?.proven, { timeout: 60_000 }).toBe(true);

/** What everyone must still have after something went wrong: the old version, also without a network. */
async function oldStillWorks(): Promise<void> {
  host.faults.down = true;
  await page.reload();
  await listIsThere(page);
  expect(await shownWord(page)).toBe('old');
  expect((await keptState(page))?.current).toBe(old);
  host.mend();
}

async function updates(id: string, word: string): Promise<void> {
  expect(await lookForUpdate(page)).toBeNull();
  expect((await keptState(page))?.current).toBe(id);
  await page.reload();
  await listIsThere(page);
  expect(await shownWord(page)).toBe(word);
}

describe('updates', { timeout: 300_000 }, () => {
  it('are fetched beside the running version, shown at the next start, and the old one goes when that went well', async () => {
    const id = host.publishNews('new');
    host.asked.length = 0;
    expect(await lookForUpdate(page)).toBeNull();
    // What has not changed is not fetched again; fonts of other scripts, which a start does not keep, come with their characters.
    const ofTheRelease = host.asked.filter((path) => !/^release\.json$|^sw\.js$|\.woff2$/.test(path));
    expect(ofTheRelease.sort()).toEqual(['data/world.json', 'index.html']);
    expect(await shownWord(page)).toBe('old');
    expect(await shelved(page)).toEqual([old, id].sort());
    expect(await keptState(page)).toMatchObject({ current: id, previous: old, proven: false });
    await page.reload();
    await isProven(page);
    expect(await shownWord(page)).toBe('new');
    await lookForUpdate(page);
    expect(await shelved(page)).toEqual([id]);
  });

  it('pages that are not the app are no starts of it: they bring no release down', async () => {
    const id = host.publishNews('new');
    expect(await lookForUpdate(page)).toBeNull();
    const reader = await phone.context.newPage();
    for (const path of ['pages/en/index.html', 'list.html', 'embed.html', 'pages/ko/index.html', 'list.html'])
      await reader.goto(host.url + path);
    expect(await keptState(page)).toMatchObject({ current: id, proven: false, starts: 0, refused: [] });
    await reader.close();
    await page.reload();
    await isProven(page);
    expect(await shownWord(page)).toBe('new');
  });

  it('cut off in the middle: the old version stays, the next attempt goes on', async () => {
    const id = host.publishNews('new');
    host.faults.cutAfter = 2;
    expect(await lookForUpdate(page)).toBe('unreachable');
    await oldStillWorks();
    await updates(id, 'new');
  });

  it('a corrupt file', async () => {
    const id = host.publishNews('new');
    host.faults.corrupt = (path) => path === 'data/world.json';
    expect(await lookForUpdate(page)).toBe('mismatch');
    await oldStillWorks();
    await updates(id, 'new');
  });

  it('half a deploy: the list is new, a file is still missing and another still old', async () => {
    const before = host.read('data/world.json');
    const id = host.publishNews('new');
    const after = host.read('data/world.json');
    host.faults.missing = (path) => path === 'index.html';
    host.write('data/world.json', before);
    expect(await lookForUpdate(page)).toBe('mismatch');
    await oldStillWorks();
    host.write('data/world.json', after);
    await updates(id, 'new');
  });

  it('a list that is none', async () => {
    for (const content of ['', '<!doctype html>', '{"format":1}', '{"format":2,"id":"000000000000","files":[]}']) {
      host.write('release.json', content);
      expect(await lookForUpdate(page)).toBe('mismatch');
    }
    await oldStillWorks();
  });

  it('a full disk says so, and everything goes on', async () => {
    const session = await phone.context.newCDPSession(page);
    const origin = new URL(host.url).origin;
    const id = host.publishNews('new');
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    expect(await lookForUpdate(page)).toBe('full');
    await page.locator('[data-offline="full"]').waitFor();
    expect(await shelved(page)).toEqual([old]);
    await oldStillWorks();
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await updates(id, 'new');
  });

  it('two tabs: each keeps the version with which it began, the later one has the newer', async () => {
    const id = host.publishNews('new');
    expect(await lookForUpdate(page)).toBeNull();
    const later = await phone.open();
    await listIsThere(later);
    const worldSize = (tab: Page) => tab.evaluate(async () => (await (await fetch('data/world.json')).text()).length);
    expect(await shownWord(later)).toBe('new');
    expect(await shownWord(page)).toBe('old');
    expect(await worldSize(later)).toBe((await worldSize(page)) + 1);
    await isProven(later);
    await lookForUpdate(later);
    // The first tab still needs its files.
    expect(await shelved(later)).toEqual([old, id].sort());
    expect(await worldSize(later)).toBe((await worldSize(page)) + 1);
    await page.close();
    await lookForUpdate(later);
    expect(await shelved(later)).toEqual([id]);
  });

  it('a clock that is a year off changes nothing', async () => {
    for (const moment of ['2020-01-01T00:00:00Z', '2099-01-01T00:00:00Z']) {
      const other = await phone.open();
      await other.clock.setFixedTime(new Date(moment));
      const id = host.publishNews(moment);
      expect(await lookForUpdate(other)).toBeNull();
      await other.reload();
      await listIsThere(other);
      expect(await shownWord(other)).toBe(moment);
      expect((await keptState(other))?.current).toBe(id);
      await other.close();
    }
  });

  it('three starts that fail bring the old version back, and what failed is not fetched again', async () => {
    const html = host.read('index.html');
    // A version that never starts: its script is not the app.
    host.write('nothing.js', '');
    host.write(
      'index.html',
      html.replace(/src="[^"]*\.js"/, 'src="./nothing.js"').replace('data-word="old"', 'data-word="bad"'),
    );
    const bad = host.publish();
    expect(await lookForUpdate(page)).toBeNull();
    for (let start = 0; start < 3; start++) {
      await page.reload();
      expect(await shownWord(page)).toBe('bad');
    }
    await page.reload();
    await listIsThere(page);
    expect(await shownWord(page)).toBe('old');
    expect(await keptState(page)).toMatchObject({ current: old, refused: [bad] });
    await lookForUpdate(page);
    expect((await keptState(page))?.current).toBe(old);
    // The repaired version after it is taken.
    host.write('index.html', html);
    await updates(host.publishNews('repaired'), 'repaired');
  });

  it('the kill switch clears everything and sends the worker away', async () => {
    host.write('release.json', '{"off":true}');
    await lookForUpdate(page);
    await expect.poll(() => leftovers(page)).toEqual({ caches: 0, workers: 0 });
    host.write('index.html', host.read('index.html').replace('data-word="old"', 'data-word="online"'));
    const later = await phone.open();
    await listIsThere(later);
    expect(await shownWord(later)).toBe('online');
  });

  it('the kill switch holds against a page that was about to send for the worker', async () => {
    await phone.context.addInitScript(() => {
      const held: (() => void)[] = [];
      Object.assign(globalThis, { held, requestIdleCallback: (begin: () => void) => held.push(begin) });
    });
    await page.reload();
    await page.waitForFunction(() => (globalThis as unknown as { held: unknown[] }).held.length > 0);
    host.write('release.json', '{"off":true}');
    await lookForUpdate(page);
    const calls = await page.evaluate(async () => {
      let calls = 0;
      navigator.serviceWorker.register = () => Promise.reject(calls++);
      for (const begin of (globalThis as unknown as { held: (() => void)[] }).held) begin();
      await new Promise((resolve) => setTimeout(resolve, 200));
      return calls;
    });
    expect(calls).toBe(0);
    await expect.poll(() => leftovers(page)).toEqual({ caches: 0, workers: 0 });
  });
});
