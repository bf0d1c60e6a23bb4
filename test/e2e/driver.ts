import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { listIsThere, mapIsDrawn } from './offline-visitor.ts';
import { servedAt } from './served-at.ts';

/** The sizes of the people who use it: a phone, a desk, a kiosk. */
export const sizes = {
  phone: { width: 390, height: 844 },
  desk: { width: 1440, height: 900 },
  kiosk: { width: 1080, height: 1920 },
} as const;

interface Options {
  readonly size?: keyof typeof sizes;
  readonly hash?: string;
  readonly locale?: string;
  /** Moment of the page's clock, ISO; a Saturday evening of the edition of 2025 unless told. */
  readonly now?: string;
  /** Moment of the server's clock, when it differs from the page's. */
  readonly served?: string;
  readonly javaScript?: boolean;
  /** Whether the device forces colours of its own on the page. */
  readonly forcedColors?: boolean;
  /** Called before the page opens, to break something. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** Console errors that the test causes on purpose. */
  readonly expectsErrors?: boolean;
}

const siteUrl = () => inject('siteUrl');

/** One open page of the built site, in the words of what people do with it. */
export class Visitor {
  readonly page: Page;
  readonly #context: BrowserContext;
  readonly #complaints: string[] = [];
  readonly #fetched = new Set<string>();

  private constructor(context: BrowserContext, page: Page, expectsErrors: boolean) {
    this.#context = context;
    this.page = page;
    page.on('pageerror', (error) => this.#complaints.push(`uncaught: ${error.message}`));
    page.on('console', (message) => {
      if (message.text() === 'Service Worker registration blocked by Playwright') return;
      if (!expectsErrors && ['error', 'warning'].includes(message.type())) this.#complaints.push(message.text());
    });
    page.on('requestfinished', (request) => this.#fetched.add(request.url()));
    page.on('request', (request) => {
      const own = request.url().startsWith(siteUrl()) || /^(data|blob):/.test(request.url());
      if (!own) this.#complaints.push(`request to another host: ${request.url()}`);
    });
  }

  static async open(browser: Browser, options: Options = {}): Promise<Visitor> {
    const { size = 'desk', hash = '', locale = 'en-GB', now = '2025-10-11T11:10:00Z', javaScript = true } = options;
    const context = await browser.newContext({
      viewport: sizes[size],
      locale,
      timezoneId: 'America/New_York',
      hasTouch: size !== 'desk',
      isMobile: size === 'phone',
      javaScriptEnabled: javaScript,
      reducedMotion: 'reduce',
      forcedColors: options.forcedColors === true ? 'active' : 'none',
      // Tests that break a file want to see it asked for; how the worker serves is the matter of offline.test.ts.
      serviceWorkers: 'block',
      // The page compares its clock with the server's: the server must live in the same moment.
      extraHTTPHeaders: { [servedAt]: new Date(options.served ?? now).toUTCString() },
    });
    const page = await context.newPage();
    const visitor = new Visitor(context, page, options.expectsErrors ?? false);
    await page.clock.setFixedTime(new Date(now));
    await options.prepare?.(page);
    await page.goto(siteUrl() + hash);
    return visitor;
  }

  /** Waits until the map has drawn everything that it has to draw. */
  mapIsDrawn(): Promise<void> {
    return mapIsDrawn(this.page);
  }

  /** Waits for the records that the first look does not need: they come after the map, and more is counted then. */
  async recordsAreThere(): Promise<void> {
    const files = ['city', 'creative', 'festival', 'world'].map((name) => `${siteUrl()}data/${name}.json`);
    await expect.poll(() => files.filter((file) => !this.#fetched.has(file))).toEqual([]);
    const count = () => this.page.locator('.count').textContent();
    let before: string | null | undefined;
    const isAtRest = async () => {
      const last = before;
      before = await count();
      return last === before;
    };
    await expect.poll(isAtRest, { interval: 500 }).toBe(true);
  }

  /** Waits for the list, which the planner's view keeps behind its questions. */
  listIsThere(): Promise<void> {
    return listIsThere(this.page);
  }

  /** Waits until keys beyond Tab and Enter do something. */
  async keysAreThere(): Promise<void> {
    await this.page.locator('.skip[aria-haspopup="dialog"]').waitFor({ state: 'attached' });
  }

  /** What the live region of the page says. */
  said(): Locator {
    return this.page.locator('#app > p[role="status"]');
  }

  /** Notes what the live region says from now on. */
  async listen(): Promise<() => Promise<readonly string[]>> {
    await this.said().evaluate((region) => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    return () => this.page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  }

  rows() {
    return this.page.locator('#tab-panel .rows .row');
  }

  cardHeading() {
    return this.page.locator('.card h2');
  }

  async search(text: string): Promise<void> {
    await this.page.getByRole('combobox', { name: /./ }).first().fill(text);
  }

  hits() {
    return this.page.getByRole('option').and(this.page.locator('.hit'));
  }

  async openLegend(): Promise<void> {
    await this.page.locator('#tab-legend').click();
  }

  hash(): string {
    return new URL(this.page.url()).hash;
  }

  /** Ends the visit; fails on any console message, uncaught error or request to another host. */
  async leave(): Promise<void> {
    await this.page.unrouteAll({ behavior: 'ignoreErrors' });
    await this.#context.close();
    expect(this.#complaints).toEqual([]);
  }
}
