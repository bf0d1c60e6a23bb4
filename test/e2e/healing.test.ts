import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { Visitor } from './driver.ts';
import { holdersOf } from './heap.ts';
import { Host } from './host.ts';
import { Device, isKept, keptState, listIsThere, lookForUpdate, mapIsDrawn, shownWord } from './offline-visitor.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const openMap = async () => {
  const visitor = await Visitor.open(browser, { hash: '#sel=site:jinjuseong', expectsErrors: true });
  await visitor.mapIsDrawn();
  return visitor;
};

/** Takes the context of the map; gives it back after `backAfterMs`, where told. */
const lose = (visitor: Visitor, backAfterMs: number | null) =>
  visitor.page.evaluate((after) => {
    const gl = document.querySelector<HTMLCanvasElement>('.map canvas')?.getContext('webgl2');
    const extension = gl?.getExtension('WEBGL_lose_context');
    if (extension == null) throw new Error('expected a context to take, found none');
    extension.loseContext();
    if (after !== null) setTimeout(() => extension.restoreContext(), after);
  }, backAfterMs);

const step = (visitor: Visitor, name: string) =>
  visitor.page.locator(`.map-pane[data-healing="${name}"]`).waitFor({ state: 'attached', timeout: 60_000 });
const holdsContext = (visitor: Visitor) =>
  visitor.page
    .locator('.map canvas')
    .evaluate((canvas: HTMLCanvasElement) => canvas.getContext('webgl2')?.isContextLost() === false);
const isWell = async (visitor: Visitor) => {
  await step(visitor, 'well');
  await visitor.mapIsDrawn();
  expect(await holdsContext(visitor)).toBe(true);
  await expect.poll(() => visitor.cardHeading().textContent()).toContain('Jinjuseong');
};

describe('a lost graphics context', () => {
  it('that returns is taken up again, twice in a row, and the map goes on being used', async () => {
    const visitor = await openMap();
    for (const _ of [1, 2]) {
      await lose(visitor, 1000);
      await step(visitor, 'restore');
      // Nothing can be asked of a map without its context, and a hand over it does no harm.
      await visitor.page.mouse.move(400, 400);
      await isWell(visitor);
    }
    await visitor.page.getByRole('button', { name: 'Partner cities' }).click();
    await visitor.page.locator('.globe-label').first().waitFor({ timeout: 40_000 });
    await visitor.leave();
  });

  it('that does not return is replaced by a new map where the old one looked', async () => {
    const visitor = await openMap();
    const hash = visitor.hash();
    await lose(visitor, null);
    await step(visitor, 'rebuild');
    await isWell(visitor);
    await expect.poll(() => visitor.page.locator('.map canvas').count()).toBe(1);
    await expect.poll(() => visitor.hash()).toBe(hash);
    await visitor.leave();
  });

  it('leaves no style behind, whether it returns or not', async () => {
    const visitor = await openMap();
    for (const backAfterMs of [1000, 1000, null]) {
      await lose(visitor, backAfterMs);
      await step(visitor, backAfterMs === null ? 'rebuild' : 'restore');
      await isWell(visitor);
    }
    // What no list of listeners holds can be held by the last promises and frames for a moment.
    await expect.poll(() => holdersOf(visitor.page, 'glyphManager'), { timeout: 20_000 }).toBe(1);
    await visitor.leave();
  });

  it('of a hidden page is left until someone looks', async () => {
    const visitor = await openMap();
    const hide = (state: 'hidden' | 'visible') =>
      visitor.page.evaluate((value) => {
        Object.defineProperty(document, 'visibilityState', { configurable: true, value });
        document.dispatchEvent(new Event('visibilitychange'));
      }, state);
    await hide('hidden');
    // Twice in a row: the first one comes back although nobody looks, the second one does not.
    await lose(visitor, 500);
    await step(visitor, 'restore');
    await isWell(visitor);
    await lose(visitor, null);
    await step(visitor, 'restore');
    await visitor.page.waitForTimeout(6000);
    await step(visitor, 'restore');
    await hide('visible');
    await step(visitor, 'rebuild');
    await isWell(visitor);
    await visitor.leave();
  });

  it('that no new map gets either becomes a picture beside a list that works', async () => {
    const visitor = await openMap();
    await visitor.page.evaluate(() => {
      const original = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest]);
      } as typeof original;
    });
    // A storm of errors passes over what has no prospect.
    const storm = () =>
      visitor.page.evaluate(() => {
        for (let count = 0; count < 20; count++) window.dispatchEvent(new ErrorEvent('error', { message: 'storm' }));
      });
    // What watches over the map comes a moment after it.
    await visitor.page.waitForTimeout(4000);
    await storm();
    await step(visitor, 'rebuild');
    await storm();
    await step(visitor, 'picture');
    await visitor.page.locator('.map-absent img').waitFor();
    await visitor.search('ㅊㅅㄹ');
    await visitor.hits().first().waitFor();
    // The next step loads the page anew, once, and the new page has a map.
    const loaded = visitor.page.waitForEvent('load', { timeout: 40_000 });
    await storm();
    await loaded;
    expect(await visitor.page.evaluate(() => sessionStorage.getItem('jinju-map.reloads.1'))).toBe('1');
    await isWell(visitor);
    await visitor.leave();
  });
});

describe('a release whose map cannot be drawn', () => {
  it('is built anew, replaced by a picture, loaded anew and then given up for the one before, without a loop', async () => {
    const host = await Host.start();
    const good = host.publishNews('good');
    const device = await Device.start(browser, host, { savesData: true });
    // What a fault in the new release would do: the device can draw, its map cannot be begun.
    await device.context.addInitScript(() => {
      const original = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        const isBroken = document.documentElement.dataset.word === 'broken' && this.matches('.maplibregl-canvas');
        return isBroken ? null : Reflect.apply(original, this, [kind, ...rest]);
      } as typeof original;
    });
    const page = await device.open();
    await isKept(page, good, 'shell');
    await page.reload();
    await mapIsDrawn(page);
    await expect.poll(async () => (await keptState(page))?.proven, { timeout: 60_000 }).toBe(true);
    const broken = host.publishNews('broken');
    expect(await lookForUpdate(page)).toBeNull();
    await page.reload();
    const reaches = (name: string) =>
      page.locator(`.map-pane[data-healing="${name}"]`).waitFor({ state: 'attached', timeout: 40_000 });
    const storm = () =>
      page.evaluate(() => {
        for (let count = 0; count < 20; count++) void Promise.reject(new Error('storm'));
      });
    for (const _ of ['loaded anew', 'rolled back']) {
      await reaches('rebuild');
      expect(await shownWord(page)).toBe('broken');
      expect((await keptState(page))?.proven).toBe(false);
      await storm();
      await reaches('picture');
      await listIsThere(page);
      const loaded = page.waitForEvent('load', { timeout: 40_000 });
      await storm();
      await loaded;
    }
    await mapIsDrawn(page);
    expect(await shownWord(page)).toBe('good');
    expect(await keptState(page)).toMatchObject({ current: good, proven: true, refused: [broken] });
    // It stays: what was given up is not fetched again.
    await lookForUpdate(page);
    expect((await keptState(page))?.current).toBe(good);
    await device.close();
    await host.stop();
  });
});
