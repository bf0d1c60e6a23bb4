import type { Browser, Page } from 'playwright-core';

/** When a page first showed something, in ms since the navigation began; absent: not yet. */
export interface FirstSeen {
  list?: number;
  map?: number;
}

declare global {
  interface Window {
    firstSeen: FirstSeen;
  }
}

/** Runs in the page before its own scripts. */
function watch(): void {
  window.firstSeen = {};
  new MutationObserver(() => {
    const { firstSeen } = window;
    if (firstSeen.list === undefined && document.querySelector('.rows .row')?.checkVisibility())
      firstSeen.list = performance.now();
    if (firstSeen.map === undefined && document.querySelector('[data-status="ready"]') !== null)
      firstSeen.map = performance.now();
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-status'] });
}

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

interface Visit {
  readonly url: string;
  readonly viewport: Viewport;
  /** Called with the page before it opens, and once more after its map is drawn. */
  readonly before?: (page: Page) => void;
  readonly after?: (page: Page) => Promise<void>;
}

const patienceMs = 60_000;

/** Opens an address with nothing cached, in Korean and without motion, and waits for its first idle map. */
export async function firstVisit(browser: Browser, { url, viewport, before, after }: Visit): Promise<FirstSeen> {
  const context = await browser.newContext({ viewport, locale: 'ko-KR', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.addInitScript(watch);
  before?.(page);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.firstSeen.map !== undefined, undefined, {
    polling: 250,
    timeout: patienceMs,
  });
  const seen = await page.evaluate(() => window.firstSeen);
  await after?.(page);
  await context.close();
  return seen;
}
