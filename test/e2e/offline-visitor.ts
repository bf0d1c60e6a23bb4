import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Host } from './host.ts';

interface Options {
  readonly hash?: string;
  readonly locale?: string;
  /** Moment of the page's clock, ISO; the device's own unless told. */
  readonly now?: string;
  readonly savesData?: boolean;
  /** Without WebGL: starts are quick where no test looks at the map. */
  readonly withoutMap?: boolean;
}

/** A device with a browser of its own, whose pages the service worker may serve. */
export class Device {
  readonly context: BrowserContext;
  readonly #host: Host;
  readonly #options: Options;

  private constructor(context: BrowserContext, host: Host, options: Options) {
    this.context = context;
    this.#host = host;
    this.#options = options;
  }

  static async start(browser: Browser, host: Host, options: Options = {}): Promise<Device> {
    const { locale = 'en-GB', savesData = false, withoutMap = false } = options;
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale,
      reducedMotion: 'reduce',
      serviceWorkers: 'allow',
    });
    if (savesData)
      await context.addInitScript(() => {
        Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
      });
    if (withoutMap)
      await context.addInitScript(() => {
        HTMLCanvasElement.prototype.getContext = () => null;
      });
    return new Device(context, host, options);
  }

  /** Opens a page of the site; `hash` as in a link. */
  async open(hash = this.#options.hash ?? ''): Promise<Page> {
    const page = await this.context.newPage();
    if (this.#options.now !== undefined) await page.clock.setFixedTime(new Date(this.#options.now));
    await page.goto(this.#host.url + hash);
    return page;
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}

/** Waits for the list, which the planner's view keeps behind its questions. */
export async function listIsThere(page: Page): Promise<void> {
  const questions = page.locator('#tab-tools[aria-selected="true"]');
  await page.locator('.rows .row').or(questions).first().waitFor();
  if (await questions.isVisible()) await page.locator('#tab-list').click();
  await page.locator('.rows .row').first().waitFor();
}

export const mapIsDrawn = (page: Page): Promise<void> =>
  page.locator('.map-pane[data-status="ready"]').waitFor({ timeout: 40_000 });

/** The release that new pages of a device get, as the worker has written it down. */
export const keptState = (page: Page) =>
  page.evaluate(async () => {
    const stored = await caches.match(new URL('keeping.json', document.baseURI).href);
    return stored === undefined
      ? null
      : ((await stored.json()) as {
          current: string | null;
          previous: string | null;
          proven: boolean;
          refused: string[];
        });
  });

/** Waits until a release is in place, and with it everything that it lists, or with `shell` what a start needs. */
export async function isKept(page: Page, id: string, extent: 'all' | 'shell' = 'all'): Promise<void> {
  const state = async () => {
    const [kept, missing] = await Promise.all([keptState(page), missingPaths(page, id, extent)]);
    return kept?.current === id && missing?.length === 0;
  };
  await expect.poll(state, { timeout: 120_000, interval: 250 }).toBe(true);
}

/** Paths that a release lists and its cache lacks; null without a cache. */
export const missingPaths = (page: Page, id: string, extent: 'all' | 'shell') =>
  page.evaluate(
    async ({ id, extent }) => {
      const folder = document.baseURI.split('#')[0];
      const cacheName = `${folder}#release-${id}`;
      const list = await caches.match(`${folder}release.json`, { cacheName });
      if (list === undefined) return null;
      const { files } = (await list.json()) as { files: { path: string; part: string }[] };
      const held = new Set((await (await caches.open(cacheName)).keys()).map(({ url }) => url));
      return files
        .filter(({ part }) => extent === 'all' || ['app', 'languages', 'records'].includes(part))
        .flatMap(({ path }) => (held.has(new URL(path, folder).href) ? [] : [path]));
    },
    { id, extent },
  );

/** Ids of the releases that have a cache. */
export const shelved = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => (await caches.keys()).flatMap((name) => /#release-(.*)$/.exec(name)?.[1] ?? []).sort());

/** Lets the worker look for a newer release, as a page that stays open does, until it is done; returns its trouble. */
export const lookForUpdate = (page: Page, extent: 'all' | 'shell' = 'shell'): Promise<string | null> =>
  page.evaluate(
    (wanted) =>
      new Promise<string | null>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => resolve(data.trouble);
        navigator.serviceWorker.controller?.postMessage({ type: 'keep', extent: wanted }, [port2]);
      }),
    extent,
  );

/** The word that `Host.publishNews` has written into the page that is shown. */
export const shownWord = (page: Page): Promise<string | null> =>
  page.locator('html').evaluate((html) => html.getAttribute('data-word'));
