import type { Browser, Page } from 'playwright-core';

/** When a page first showed something, in ms since the navigation began. */
interface FirstSeen {
  /** The first row of a list; absent: there is none. */
  list?: number;
  /** The first map that has drawn everything it has to draw. */
  map: number;
}

declare global {
  interface Window {
    firstSeen: Partial<FirstSeen>;
  }
}

/** Runs in the page, before the page's own scripts. */
function watch(): void {
  window.firstSeen = {};
  // Is told in the frame that lays it out: whoever asks the page makes it lay itself out once more.
  const laidOut = new ResizeObserver((entries) => {
    if (entries.some(({ contentRect }) => contentRect.height > 0)) window.firstSeen.list ??= performance.now();
  });
  const watched = new WeakSet<Element>();
  new MutationObserver(() => {
    const { firstSeen } = window;
    const row = firstSeen.list === undefined ? document.querySelector('.rows .row') : null;
    if (row !== null && !watched.has(row)) {
      watched.add(row);
      laidOut.observe(row);
    }
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
  /** Called when the map is drawn, before the page closes. */
  readonly after?: (page: Page) => Promise<void>;
}

const patienceMs = 60_000;
/** What the browser still does for the page before is none of the visit. */
const restMs = 300;

/**
 * A page of another site, from which a visitor comes: the browser then begins afresh. It would take down the empty page it
 * starts with in the middle of the visit, which waits for all that is being drawn.
 */
const elsewhere = (url: string): string => new URL('icons/icon.svg', url.replace('127.0.0.1', 'localhost')).href;

/** Opens an address with nothing cached, in Korean and without motion, and waits for its first idle map; throws after a minute. */
export async function firstVisit(browser: Browser, { url, viewport, after }: Visit): Promise<FirstSeen> {
  const context = await browser.newContext({ viewport, locale: 'ko-KR', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(elsewhere(url));
  await page.waitForTimeout(restMs);
  await page.goto(url, { waitUntil: 'commit' });
  const isDrawn = () => window.firstSeen.map !== undefined;
  await page.waitForFunction(isDrawn, undefined, { polling: 250, timeout: patienceMs });
  const { map, ...rest } = await page.evaluate(() => window.firstSeen);
  if (map === undefined) throw new Error(`bench: expected a drawn map at ${url}, found none`);
  await after?.(page);
  await context.close();
  return { ...rest, map };
}
