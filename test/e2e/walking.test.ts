import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { Visitor } from './driver.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const landmark = (visitor: Visitor) => visitor.page.locator('.landmark select');
const summary = (visitor: Visitor) => visitor.page.locator('.walk-summary');

/** Someone who stands at a landmark at a Korean time and asks for the way to the pavilion across the river. */
async function atLandmark(id: string, at: string): Promise<Visitor> {
  const visitor = await Visitor.open(browser, { size: 'phone', hash: `#at=${at}` });
  await visitor.listIsThere();
  await landmark(visitor).selectOption(id);
  return visitor;
}

async function toThePavilion(visitor: Visitor): Promise<string> {
  await visitor.search('촉석루');
  await visitor.hits().first().waitFor();
  await visitor.page.keyboard.press('Enter');
  await summary(visitor).waitFor();
  return (await summary(visitor).textContent()) ?? '';
}

describe('the way across the river', () => {
  it('leads over a floating bridge with its fee while that is open', async () => {
    const visitor = await atLandmark('namgaram-park', '2025-10-10T20:10');
    expect(await toThePavilion(visitor)).toMatch(/^5 min .*Floating bridge.*2,000 won/);
    await visitor.leave();
  });

  it('leads over Jinju Bridge when no paid bridge is wanted', async () => {
    const visitor = await atLandmark('namgaram-park', '2025-10-10T20:10');
    await toThePavilion(visitor);
    await visitor.page.getByRole('checkbox', { name: 'No paid bridges' }).check();
    await expect.poll(() => summary(visitor).textContent()).toContain('over Jinju Bridge');
    await visitor.leave();
  });

  it.each([
    ['half past midnight', '2025-10-11T00:30'],
    ['in November', '2025-11-15T20:10'],
  ])('leads over Jinju Bridge %s', async (_when, at) => {
    const visitor = await atLandmark('namgaram-park', at);
    const words = await toThePavilion(visitor);
    expect(words).toContain('over Jinju Bridge');
    expect(words).not.toContain('won');
    expect(Number.parseInt(words, 10)).toBeGreaterThan(12);
    await visitor.leave();
  });
});

describe('what one needs', () => {
  it('never calls the toilet across the river the nearest one', async () => {
    const visitor = await atLandmark('namgaram-park', '2025-11-15T20:10');
    await visitor.page.locator('.needs button').first().click();
    const rows = visitor.page.locator('.needs ~ .rows-of .row');
    await expect.poll(() => rows.first().textContent()).toContain('min');
    const texts = await rows.allTextContents();
    expect(texts[0]).toContain('Namgaram Park toilets');
    expect(texts.filter((text) => text.includes('over ')).every((text) => texts.indexOf(text) > 0)).toBe(true);
    const minutes = texts.map((text) => Number(/(\d+) min/.exec(text)?.[1]));
    expect(minutes.every((each) => each > 0)).toBe(true);
    expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
    await visitor.leave();
  });
});

describe('the time', () => {
  it('shows an evening of the last edition, colours it, and goes back to now in one tap', async () => {
    const visitor = await Visitor.open(browser, { now: '2026-11-21T08:00:00Z' });
    await visitor.page.getByRole('button', { name: /Show the evening of/ }).click();
    await visitor.page.locator('.notice.shifted').waitFor();
    await expect.poll(() => visitor.hash()).toContain('at=2025-10-');
    await visitor.page.getByRole('button', { name: 'Back to now' }).click();
    await expect.poll(() => visitor.hash()).not.toContain('at=');
    await visitor.leave();
  });

  it('moves with the slider, from the keyboard, past midnight', async () => {
    const visitor = await Visitor.open(browser, { hash: '#at=2025-10-10T23:50' });
    await visitor.page.getByRole('button', { name: 'Show another time' }).click();
    await visitor.page.getByRole('slider', { name: 'Hour' }).press('ArrowRight');
    await expect.poll(() => visitor.hash()).toContain('at=2025-10-11T00:00');
    await visitor.leave();
  });

  it('goes by the server when the clock of the device is off', async () => {
    const visitor = await Visitor.open(browser, { now: '2031-01-01T00:00:00Z', served: '2025-10-10T11:10:00Z' });
    await visitor.page.getByText('The clock of this device is off').waitFor();
    await expect.poll(() => visitor.page.locator('.time-shift').textContent()).toContain('20:10');
    await visitor.leave();
  });
});

describe('the position', () => {
  it('is asked for only on a tap, and a refusal is answered', async () => {
    const visitor = await Visitor.open(browser);
    await visitor.listIsThere();
    await expect.poll(() => visitor.page.getByText('Your position was not given').count()).toBe(0);
    await visitor.page.getByRole('button', { name: 'My position' }).click();
    await visitor.page.getByText(/Your position (was not given|could not be found)/).waitFor();
    await visitor.leave();
  });
});

describe('the plan of a walk', () => {
  it('orders the saved places from where one starts, with times', async () => {
    const visitor = await Visitor.open(browser, {
      hash: '#at=2025-10-10T18:10&fav=site:music-fountain,site:chokseongnu,site:namgaram-park',
    });
    await visitor.listIsThere();
    await landmark(visitor).selectOption('intercity-terminal');
    await visitor.page.locator('#tab-saved').click();
    await visitor.page.getByRole('button', { name: 'Plan the walk' }).click();
    const stops = visitor.page.locator('.saved .walk-steps > li');
    await expect.poll(() => stops.count()).toBe(3);
    const times = (await stops.allTextContents()).map((text) => /(\d\d:\d\d)/.exec(text)?.[1] ?? '');
    expect(times).not.toContain('');
    expect(times).toEqual(times.toSorted());
    await expect.poll(() => stops.first().textContent()).toMatch(/min on foot/);
    await visitor.leave();
  });
});

describe('light on the way', () => {
  it('is told from the known street lamps, with its limits', async () => {
    const visitor = await atLandmark('namgaram-park', '2025-10-11T00:30');
    await toThePavilion(visitor);
    await visitor.page.locator('.walk-card summary').click();
    await visitor.page.getByText(/About \d+% of the way is near a known street lamp/).waitFor();
    await visitor.page.getByRole('checkbox', { name: 'Prefer lit ways' }).check();
    await summary(visitor).waitFor();
    await visitor.leave();
  });
});
