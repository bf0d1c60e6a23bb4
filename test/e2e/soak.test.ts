import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaintsAbout, soakTable } from '../soak/verdict.ts';
import { soak } from '../soak/week.ts';
import { launchBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('a few visitors of a week', () => {
  it('leave a kiosk that works as before; the whole week is `npm run soak`', async () => {
    const report = await soak(browser, { seed: 7, touches: 50, minutes: 2, samples: 4, warmsUp: false });
    expect(report.counts.resets).toBe(report.counts.visits);
    expect(soakTable(report, browser)).toContain('| DOM nodes |');
    expect(complaintsAbout(report)).toEqual([]);
  });
});
