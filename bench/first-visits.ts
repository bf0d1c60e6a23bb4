import type { Browser } from 'playwright-core';
import { firstVisit, type Viewport } from './first-visit.ts';
import { openingMoment } from './opening.ts';
import { type BuiltSite, buildBare, serve } from './sites.ts';

/** How long our page took, in ms since the navigation began. */
interface OurVisit {
  readonly list: number;
  readonly map: number;
}

/** First visits in the order in which they were made: each of ours was followed by one to the bare page. */
export interface Comparison {
  readonly ours: readonly OurVisit[];
  /** Time to the first idle map of the bare page. */
  readonly bare: readonly number[];
}

/** Enough for the median of a machine on which other things run. */
const visits = 11;

const desk: Viewport = { width: 1440, height: 900 };

async function visitOurs(browser: Browser, url: string): Promise<OurVisit & { readonly mapSize: Viewport }> {
  let mapSize = desk;
  const { list, map } = await firstVisit(browser, {
    url: `${url}#at=${openingMoment}`,
    viewport: desk,
    after: async (page) => {
      if ((await page.locator('.notice.warning').count()) > 0)
        throw new Error('bench: expected a first map without a problem, found one told on the page');
      const box = await page.locator('.map').boundingBox();
      if (box !== null) mapSize = { width: Math.round(box.width), height: Math.round(box.height) };
    },
  });
  if (list === undefined) throw new Error('bench: expected a row of the list before the first idle map, found none');
  return { list, map, mapSize };
}

/**
 * Visits our site and the bare page in turn, each with nothing cached and with a map of the same size. The first visit to
 * each only warms up the browser and does not count.
 */
export async function compareFirstVisits(browser: Browser, built: BuiltSite): Promise<Comparison> {
  const ourSite = await serve(built);
  const bareSite = await serve(await buildBare());
  const ours: OurVisit[] = [];
  const bare: number[] = [];
  const { mapSize } = await visitOurs(browser, ourSite.url);
  await firstVisit(browser, { url: bareSite.url, viewport: mapSize });
  for (let visit = 0; visit < visits; visit++) {
    ours.push(await visitOurs(browser, ourSite.url));
    bare.push((await firstVisit(browser, { url: bareSite.url, viewport: mapSize })).map);
  }
  await Promise.all([ourSite.close(), bareSite.close()]);
  return { ours, bare };
}
