import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { Visitor } from './driver.ts';

let browser: Browser;
let visitor: Visitor;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

interface Stop {
  readonly name: string;
  readonly role: string;
  /** Whether the focus can be seen: an outline of its own, and some of it within the window. */
  readonly isSeen: boolean;
}

/** Where the keyboard is. */
const focused = (): Promise<Stop> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const ringed = element.closest('.search') ?? element;
    const { outlineStyle, outlineWidth } = getComputedStyle(ringed);
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const isInside = right > 0 && bottom > 0 && left < window.innerWidth && top < window.innerHeight;
    const isRinged = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    const label = element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.textContent ?? '';
    return {
      name:
        (element.matches('select, input') ? label : (element.getAttribute('aria-label') ?? element.textContent)) ?? '',
      role: element.tagName.toLowerCase(),
      isSeen: isInside && isRinged,
    };
  });

/** Presses Tab until what has this name and role is focused; every stop on the way must be seen and have a name. */
async function tabTo(name: RegExp, role: string, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let press = 0; press < 120; press++) {
    await page.keyboard.press(key);
    const stop = await focused();
    if (stop.role !== 'body' && (!stop.isSeen || stop.name.trim() === ''))
      throw new Error(`tabTo: expected a visible focus with a name, found ${JSON.stringify(stop)}`);
    passed.push(`${stop.role} ${stop.name.slice(0, 40)}`);
    if (stop.role === role && name.test(stop.name)) return;
  }
  throw new Error(`tabTo: expected ${role} ${name} within reach, found ${passed.join(' | ')}`);
}

const said = () => visitor.said().textContent();
const press = (key: string) => page.keyboard.press(key);

const begin = async (hash: string) => {
  visitor = await Visitor.open(browser, { hash });
  page = visitor.page;
  page.setDefaultTimeout(10_000);
  await visitor.mapIsDrawn();
  await visitor.keysAreThere();
};

describe('with the keyboard alone', () => {
  it('one gets from a landmark over what is on to the nearest toilet and the way there', async () => {
    await begin('#lang=en&theme=night');
    await tabTo(/Landmark/, 'select');
    for (let choice = 0; choice < 3; choice++) await press('ArrowDown');
    await expect.poll(() => page.locator('.from').textContent()).toMatch(/Walking from \S/);
    // Choosing goes on: the list is still under the keyboard.
    expect((await focused()).role).toBe('select');
    await tabTo(/Toilet.*min/, 'button');
    await press('Enter');
    await page.locator('.needs + .rows-of .row').first().waitFor();
    await tabTo(/toilet.*min/i, 'button');
    const answer = await focused();
    await press('Enter');
    await expect.poll(async () => (await focused()).role).toBe('h2');
    await expect.poll(() => page.locator('.card').textContent()).toMatch(/Toilet[\s\S]*Walk \d+/);
    await press('Escape');
    await expect.poll(async () => (await focused()).name).toBe(answer.name);
    await tabTo(/min left|began at/, 'button');
    await press('Enter');
    await expect.poll(async () => (await focused()).role).toBe('h2');
    await visitor.leave();
  });

  it('one hears the story of a partner city', async () => {
    await begin('#lang=en&theme=day');
    await press('3');
    await page.locator('.timeline').waitFor();
    await tabTo(/^Until year/, 'input');
    await press('Home');
    for (let year = 1961; year < 1975; year++) await press('ArrowRight');
    await expect.poll(() => visitor.hash()).toContain('years=1961-1975');
    await tabTo(/Eugene/, 'button');
    await press('Enter');
    await expect.poll(() => visitor.cardHeading().textContent()).toMatch(/Eugene/);
    await expect.poll(async () => (await focused()).role).toBe('h2');
    await expect.poll(() => page.locator('.card').textContent()).toContain('1961');
    await press('Escape');
    await expect.poll(async () => (await focused()).name).toMatch(/Eugene/);
    await visitor.leave();
  });

  it('one goes from place to place, hears each step once, and loses nothing', async () => {
    await begin('#lang=en&theme=night');
    const heard = await visitor.listen();
    await press('n');
    await expect.poll(said).toMatch(/^1 of \d+ in view/);
    const first = await visitor.cardHeading().textContent();
    await press('n');
    await expect.poll(said).toMatch(/^2 of \d+ in view, \d+ m/);
    await expect.poll(() => visitor.cardHeading().textContent()).not.toBe(first);
    await press('p');
    await expect.poll(() => visitor.cardHeading().textContent()).toBe(first);
    expect((await heard()).length).toBe(3);
    await press('f');
    await expect.poll(said).toMatch(/^Walking from: /);
    await press('Escape');
    await press('t');
    await expect.poll(said).toMatch(/^1 of \d+: .+, (now|at \d\d:\d\d), /);
    await press('Escape');
    await visitor.cardHeading().waitFor({ state: 'detached' });
    await press('w');
    await expect.poll(said).toMatch(/\d+ places in view\. the map is [\d.]+ k?m wide$/);
    await visitor.leave();
  });

  it('a crosshair chooses what lies in the middle of the map', async () => {
    await begin('#map=17/35.1897/128.0817&lang=en&theme=night');
    await press('x');
    await page.locator('.crosshair').waitFor({ state: 'attached' });
    expect((await focused()).role).toBe('canvas');
    expect((await focused()).isSeen).toBe(true);
    const before = visitor.hash();
    await press('ArrowLeft');
    await expect.poll(() => visitor.hash()).not.toBe(before);
    await expect.poll(said).toMatch(/In the middle: |Nearest to the middle: /);
    await press('f');
    await expect.poll(said).toBe('Walking from: the middle of the map');
    await press('Escape');
    await page.locator('.crosshair').waitFor({ state: 'detached' });
    await visitor.leave();
  });

  it('a crosshair chooses the place under it, and closing its card leads back to the map', async () => {
    await begin('#map=16/35.1895/128.0817&lang=en&theme=night');
    // Onto a place: the nearest to the middle is brought there by its card.
    await press('n');
    await expect.poll(async () => (await focused()).role).toBe('h2');
    await tabTo(/Show on the map/, 'button');
    await press('Enter');
    await press('Escape');
    await visitor.cardHeading().waitFor({ state: 'detached' });
    await press('x');
    await press('Enter');
    await visitor.cardHeading().waitFor();
    await expect.poll(async () => (await focused()).role).toBe('h2');
    await press('Escape');
    await expect.poll(async () => (await focused()).role).toBe('canvas');
    await visitor.leave();
  });

  it('a point that is asked for is chosen with the crosshair', async () => {
    await begin('#lang=en&theme=night');
    await tabTo(/^More/, 'button');
    await press('Enter');
    await page.locator('.where-more').waitFor();
    await tabTo(/Tap a point on the map/, 'button');
    const asked = await focused();
    await press('Enter');
    await expect.poll(async () => (await focused()).role).toBe('canvas');
    await press('Enter');
    await expect.poll(() => page.locator('.from').textContent()).toContain('the chosen point');
    await expect.poll(async () => (await focused()).name).toBe(asked.name);
    await visitor.leave();
  });

  it('keys can be changed and turned off, and stay so', async () => {
    await begin('#lang=en&theme=day');
    await press('?');
    await page.locator('dialog.shortcuts').waitFor();
    await tabTo(/Change the key of “Go to the search”/, 'button');
    await press('Enter');
    await press('k');
    await expect.poll(() => page.locator('dialog.shortcuts').textContent()).toContain('Go to the search: k');
    await press('Escape');
    await page.locator('dialog.shortcuts').waitFor({ state: 'detached' });
    await press('k');
    expect((await focused()).role).toBe('input');
    await page.keyboard.type('kn');
    await expect.poll(() => page.getByRole('combobox').first().inputValue()).toBe('kn');
    await page.reload();
    await visitor.mapIsDrawn();
    await visitor.keysAreThere();
    await press('/');
    expect((await focused()).role).not.toBe('input');
    await press('?');
    await page.locator('dialog.shortcuts').waitFor();
    await tabTo(/Single-key/, 'input');
    await press('Space');
    await press('Escape');
    await page.locator('dialog.shortcuts').waitFor({ state: 'detached' });
    await press('k');
    expect((await focused()).role).not.toBe('input');
    await visitor.leave();
  });
});
