import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/core/model/index.ts';
import { launchBrowser } from './browser.ts';
import { Visitor } from './driver.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Where the newcomer stands, with the toilet that is nearest by the way on foot. */
const places = [
  { id: 'jinjuseong', toilet: '진주성 공중화장실', across: '남가람공원 공중화장실' },
  { id: 'namgaram-park', toilet: '남가람공원 공중화장실', across: '진주성 공중화장실' },
  { id: 'intercity-terminal', toilet: '호국마루 화장실', across: '남가람공원 공중화장실' },
] as const;

/** Moments of Korea, with how many things are on then or within two hours, at least and at most. */
const moments = [
  // The opening day of 2025: parade from 18:30, fireworks from 20:00, fountain at 20:00 and 21:00, market, bridges.
  { name: '20:10 of the opening day', now: '2025-10-04T11:10:00Z', least: 4, bridge: true },
  // What began without a published end still stands there, and says so.
  { name: '23:30 of that day', now: '2025-10-04T14:30:00Z', least: 1, bridge: false },
  { name: '00:30 of the night after', now: '2025-10-04T15:30:00Z', least: 0, bridge: false },
  { name: '20:10 in November', now: '2025-11-15T11:10:00Z', least: 0, bridge: false },
] as const;

/** The walking is fetched on demand, on a busy machine slowly. */
const patient = { timeout: 20_000 };

const minuteOf = /(\d+)\s?(?:min|분|分)/;
/** A bridge on the way, as each language says it. */
const overBridge = /over |경유|経由|经/;

/** How a sentence of the page says how many minutes. */
const minutesIn = (text: string): number => Number(minuteOf.exec(text)?.[1]);

/** Stands at another place: the first one is chosen in the open, the next ones behind “more”. */
async function standAt(visitor: Visitor, id: string, isFirst: boolean): Promise<void> {
  const more = visitor.page.locator('.where-from button[aria-expanded]').last();
  if (!isFirst) await more.tap();
  await visitor.page.locator('.landmark select').selectOption(id);
  if (!isFirst) await more.tap();
}

describe.each(languages)('a newcomer on a phone, in %s', (language) => {
  it.each(moments)('at $name knows what is on, what is next and where the nearest toilet is', async (moment) => {
    const visitor = await Visitor.open(browser, { size: 'phone', hash: `#lang=${language}`, now: moment.now });
    await visitor.listIsThere();
    const entries = visitor.page.locator('.now > section:has(h2) > .rows-of .row');
    if (moment.least > 0) await expect.poll(() => entries.count(), patient).toBeGreaterThanOrEqual(moment.least);
    else await visitor.page.locator('.now .empty').waitFor();
    const toilets = visitor.page.locator('.needs button').first();
    await toilets.tap();
    const answers = visitor.page.locator('.needs ~ .rows-of .row');
    for (const [index, { id, toilet, across }] of places.entries()) {
      await standAt(visitor, id, index === 0);
      await expect.poll(() => answers.first().textContent(), patient).toContain(toilet);
      await expect.poll(() => toilets.textContent(), patient).toMatch(minuteOf);
      const rows = await answers.allTextContents();
      const minutes = rows.map((text) => minutesIn(text));
      expect(minutes.every((each) => each > 0)).toBe(true);
      expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
      expect(rows[0]).not.toMatch(overBridge);
      // The other bank is reached over a bridge that is there then: the floating one costs 2,000 won and keeps its hours.
      const other = rows.find((text) => text.includes(across));
      expect(other).toMatch(overBridge);
      if (!moment.bridge) expect(rows.join()).not.toContain('2,000');
    }
    await visitor.page.locator('.needs ~ .rows-of .row').first().tap();
    await visitor.page.locator('.walk-summary').waitFor();
    await visitor.leave();
  });
});

const open = (hash: string, now?: string) =>
  Visitor.open(browser, { size: 'phone', hash, ...(now === undefined ? {} : { now }) });

describe('how one came', () => {
  it('is chosen once, kept on the device, and sets the way in and the way home', async () => {
    const visitor = await open('#lang=en');
    await visitor.listIsThere();
    await visitor.page.getByRole('button', { name: /^More:/ }).tap();
    await visitor.page.getByLabel(/I arrived at/).selectOption('express-terminal');
    await expect
      .poll(() => visitor.page.locator('.from').textContent(), patient)
      .toContain('Jinju Express Bus Terminal');
    await visitor.page.reload();
    await visitor.listIsThere();
    await visitor.page.locator('.needs button').nth(2).tap();
    await visitor.page.getByRole('heading', { name: 'Back to where you arrived' }).waitFor();
    const first = visitor.page.locator('.needs ~ .rows-of .row').first();
    await expect.poll(() => first.textContent()).toContain('Jinju Express Bus Terminal');
    await visitor.leave();
  });

  it('leaves no trace on a kiosk', async () => {
    const visitor = await Visitor.open(browser, { size: 'kiosk', hash: '#lang=en&kiosk=1' });
    await visitor.listIsThere();
    await visitor.page.locator('.kiosk-bar').waitFor();
    await visitor.page.getByRole('button', { name: /^More:/ }).click();
    await visitor.page.getByLabel(/I arrived at/).selectOption('express-terminal');
    await expect
      .poll(() => visitor.page.locator('.from').textContent(), patient)
      .toContain('Jinju Express Bus Terminal');
    // Totals by day are no trace of a visit.
    expect(await visitor.page.evaluate(() => Object.keys(localStorage))).toEqual(['jinju-map.kiosk-counts.1']);
    await visitor.leave();
  });
});

describe('help', () => {
  it('says that no first-aid post is known, and whom to call', async () => {
    const visitor = await open('#lang=en');
    await visitor.listIsThere();
    await visitor.page.locator('.needs button').nth(1).tap();
    await visitor.page.getByText(/name no first-aid post.*119/).waitFor();
    await visitor.leave();
  });
});

describe('filters', () => {
  it('narrow the list with counts, stand as chips, are in the link, and can be dropped', async () => {
    const visitor = await Visitor.open(browser, { hash: '#lang=en&at=2025-10-10T20:10' });
    await visitor.mapIsDrawn();
    const facet = visitor.page.locator('.facets button', { hasText: 'On today' });
    await facet.waitFor();
    const count = Number(/(\d+)/.exec((await facet.textContent()) ?? '')?.[1]);
    expect(count).toBeGreaterThan(1);
    await facet.click();
    await expect.poll(() => visitor.page.locator('.count').textContent(), patient).toContain(`${count} place`);
    await expect.poll(() => visitor.hash()).toContain('only=today');
    await visitor.page.getByRole('button', { name: 'Drop the filter: On today' }).click();
    await expect.poll(() => visitor.hash()).not.toContain('only=');
    await visitor.leave();
  });

  it('that leave nothing are named, with what there is without each', async () => {
    const visitor = await Visitor.open(browser, { hash: '#lang=en&at=2025-10-10T20:10&only=today,step-free' });
    await visitor.page.getByText(/Nothing in view passes: On today \+ Step-free/).waitFor();
    await visitor.page.getByRole('button', { name: /Without “Step-free”: \d+ places/ }).click();
    await visitor.rows().first().waitFor();
    await visitor.leave();
  });

  it('are told by the search', async () => {
    const visitor = await Visitor.open(browser, { hash: '#lang=en&show=site-parking' });
    await visitor.listIsThere();
    await visitor.search('주차장');
    await visitor.page.getByText(/\d+ of \d+ results are hidden on the map by filters/).waitFor();
    await visitor.leave();
  });
});

describe('ready walks', () => {
  it('are made of what is open, drawn, warned of and printed', async () => {
    const visitor = await open('#lang=en&at=2025-10-10T18:10');
    await visitor.listIsThere();
    await visitor.page.getByRole('button', { name: '60 minutes' }).click();
    const stops = visitor.page.locator('.plan .walk-steps > li');
    await expect.poll(() => stops.count(), patient).toBeGreaterThan(1);
    const times = (await stops.allTextContents()).map((text) => /(\d\d:\d\d)/.exec(text)?.[1] ?? '');
    expect(times).toEqual(times.toSorted());
    expect(times.every((time) => '18:10' <= time && time <= '19:10')).toBe(true);
    await visitor.page.getByRole('button', { name: 'Print', exact: true }).click();
    await visitor.page.locator('.sheet img').waitFor({ timeout: 40_000 });
    await visitor.page.emulateMedia({ media: 'print' });
    const sheet = (await visitor.page.locator('.sheet').textContent()) ?? '';
    for (const time of times) expect(sheet).toContain(time);
    expect(sheet).toContain('10 October 2025');
    expect(sheet).toContain('Sources');
    await expect.poll(() => visitor.page.locator('.sheet svg[role="img"]').count()).toBe(1);
    await expect.poll(() => visitor.page.locator('#app').isVisible()).toBe(false);
    await visitor.leave();
  });
});

describe('a broken record', () => {
  it.each([
    ['programme', '2025-fireworks', { id: '2025-fireworks', edition: 'last' }],
    ['editions', 'record', { year: 2025, status: 'perhaps' }],
  ])('of %s is named, and the rest is shown', async (list, name, broken) => {
    const visitor = await Visitor.open(browser, {
      hash: '#lang=en&at=2025-10-10T20:10',
      prepare: (page) =>
        page.route('**/data/festival.json', async (route) => {
          const response = await route.fetch();
          const content = (await response.json()) as Record<string, unknown[]>;
          content[list]?.push(broken);
          await route.fulfill({ response, json: content });
        }),
    });
    await visitor.page.getByText(`festival.json › ${list} › ${name}`).first().waitFor();
    await visitor.listIsThere();
    await visitor.page.getByRole('heading', { name: 'Now' }).waitFor();
    await visitor.leave();
  });
});

describe('the position', () => {
  const at = (longitude: number, latitude: number, accuracy: number) =>
    Visitor.open(browser, {
      size: 'phone',
      hash: '#lang=en',
      prepare: async (page) => {
        await page.context().grantPermissions(['geolocation']);
        await page.context().setGeolocation({ longitude, latitude, accuracy });
      },
    });

  it.each([
    ['imprecise', [128.0817, 35.1876, 800], /only known to about 800 m/],
    ['far away', [126.978, 37.5665, 20], /The festival is 2\d\d km from you, to the south\./],
    ['at 0, 0', [0, 0, 10], /could not be found/],
  ] as const)('%s is said, with what to do', async (_name, [lon, lat, accuracy], words) => {
    const visitor = await at(lon, lat, accuracy);
    await visitor.listIsThere();
    await visitor.page.getByRole('button', { name: 'My position' }).tap();
    await visitor.page.getByText(words).waitFor();
    await visitor.leave();
  });
});
