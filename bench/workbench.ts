import type { Browser } from 'playwright-core';
import { type Comparison, compareFirstVisits } from './first-visits.ts';
import { type BuiltSite, buildOurs } from './sites.ts';

/** What rows share: the browser, and what is made once, when the first row asks for it. */
export interface Workbench {
  readonly browser: Browser;
  /** Our site, built for this run. */
  readonly ours: () => Promise<BuiltSite>;
  /** First visits to our site and to the bare page. */
  readonly firstVisits: () => Promise<Comparison>;
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** A workbench on which nothing is made yet. */
export function setUp(browser: Browser): Workbench {
  const ours = once(buildOurs);
  return { browser, ours, firstVisits: once(async () => compareFirstVisits(browser, await ours())) };
}
