import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { views } from '../../src/core/item.ts';
import { languages } from '../../src/core/model/index.ts';
import { tools } from '../../src/state/app-state.ts';
import { graveFindings } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { Visitor } from './driver.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const themes = ['night', 'day'] as const;

interface Face {
  readonly view: (typeof views)[number];
  readonly theme: (typeof themes)[number];
  readonly language: (typeof languages)[number];
}
const faces: readonly Face[] = views.flatMap((view) =>
  themes.flatMap((theme) => languages.map((language) => ({ view, theme, language }))),
);
const hashOf = ({ view, theme, language }: Face) => `view=${view}&theme=${theme}&lang=${language}`;

/** Waits until the page wears a face, words and all. */
async function isWorn({ page }: Visitor, { view, theme, language }: Face): Promise<void> {
  const root = `html[lang^="${language}"][data-theme="${theme}"][data-view="${view}"]`;
  await page.locator(`${root} .views button:nth-child(${views.indexOf(view) + 1})[aria-current="page"]`).waitFor();
  await page.locator('#tab-panel').locator('.rows .row, .questions button').first().waitFor();
}

/** Turns an open page by its address, as a link in the same window does. */
async function turnByAddress(visitor: Visitor, hash: string): Promise<void> {
  await visitor.page.evaluate((next) => {
    location.hash = next;
  }, hash);
}

/** Turns a kiosk, which no address turns, by its own buttons. */
async function turnByButtons({ page }: Visitor, { view, theme, language }: Face): Promise<void> {
  await page.locator(`.views button:nth-child(${views.indexOf(view) + 1})`).click();
  await page.locator('.choices select').nth(0).selectOption(language);
  await page.locator('.choices select').nth(1).selectOption(theme);
}

const widths = [
  { width: 320, height: 640, size: 'phone' },
  { width: 390, height: 844, size: 'phone' },
  { width: 1440, height: 900, size: 'desk' },
  { width: 1080, height: 1920, size: 'kiosk' },
] as const;

/** What shows that a tool has come, with its result where it gives one unasked. */
const signOf = (tool: (typeof tools)[number]): string =>
  tool === 'data' ? '.file-drop' : tool === 'reach' ? '.tool' : '.finding-n';

/** The tabs of the panel with what shows that each has come. */
const tabs = [
  ['saved', '.meeting-entry'],
  ['legend', '.legend-row'],
  ['list', '.rows .row'],
] as const;

describe('axe finds nothing serious or critical', () => {
  it.each(widths)('in any view, theme and language at a width of $width', async ({ width, height, size }) => {
    const isKiosk = size === 'kiosk';
    const visitor = await Visitor.open(browser, { size, hash: `#lang=en&theme=night${isKiosk ? '&kiosk=1' : ''}` });
    await visitor.page.setViewportSize({ width, height });
    visitor.page.setDefaultTimeout(10_000);
    await visitor.mapIsDrawn();
    const found: Record<string, string> = {};
    for (const face of faces) {
      if (isKiosk) await turnByButtons(visitor, face);
      else await turnByAddress(visitor, hashOf(face));
      await isWorn(visitor, face);
      for (const finding of await graveFindings(visitor.page)) found[finding] ??= hashOf(face);
    }
    expect(found).toEqual({});
    await visitor.leave();
  });

  it.each([widths[1], widths[2]])('in what is opened, at a width of $width', async ({ size }) => {
    const visitor = await Visitor.open(browser, { size, hash: '#lang=ko' });
    const { page } = visitor;
    await visitor.mapIsDrawn();
    page.setDefaultTimeout(10_000);
    const found: Record<string, string> = {};
    const look = async (what: string) => {
      for (const finding of await graveFindings(page)) found[finding] ??= what;
    };
    const states: readonly (readonly [hash: string, sign: string])[] = [
      ['sel=site:jinjuseong', '.card h2'],
      ['only=open,free', '.facets'],
      ['view=partners&sel=partner:eugene', '.card h2'],
      ['view=planner', '.questions button'],
      ['view=planner&sel=division:4817025000', '.card h2'],
      // Back to the questions before each: the tool before would still be there.
      ...tools.flatMap((tool): readonly (readonly [string, string])[] => [
        ['view=planner', '.questions button'],
        [`view=planner&tool=${tool}`, signOf(tool)],
      ]),
      ['offline=1', 'dialog.ready'],
    ];
    for (const theme of size === 'phone' ? themes.slice(0, 1) : themes.slice(1)) {
      for (const [hash, sign] of states) {
        await turnByAddress(visitor, `lang=${theme === 'night' ? 'ko' : 'en'}&theme=${theme}&${hash}`);
        await page.locator(`html[data-theme="${theme}"]`).waitFor();
        await page.locator(sign).first().waitFor();
        await look(`${theme} ${hash}`);
      }
      await turnByAddress(visitor, `lang=en&theme=${theme}`);
      await page.getByRole('button', { name: 'Toilet' }).first().click();
      await visitor.search('toilet');
      await visitor.hits().first().waitFor();
      await look('search and needs');
      await visitor.search('');
      for (const [tab, sign] of tabs) {
        await page.locator(`#tab-${tab}`).click();
        await page.locator(`#tab-panel ${sign}`).first().waitFor();
        await look(tab);
      }
    }
    expect(found).toEqual({});
    await visitor.leave();
  });
});

describe('text of twice the size on 320 pixels', () => {
  it('is nowhere cut at the side, and nothing scrolls sideways', async () => {
    const visitor = await Visitor.open(browser, { size: 'phone', hash: '#lang=en&theme=night' });
    const { page } = visitor;
    await page.setViewportSize({ width: 320, height: 640 });
    await visitor.mapIsDrawn();
    page.setDefaultTimeout(10_000);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const cut: Record<string, readonly string[]> = {};
    const states = [
      '',
      'sel=site:jinjuseong',
      'view=planner',
      'view=partners',
      'view=partners&sel=partner:eugene',
      'offline=1',
    ];
    for (const language of ['en', 'ko']) {
      for (const hash of states) {
        await turnByAddress(visitor, `lang=${language}&theme=night&${hash}`);
        const view = /view=(\w+)/.exec(hash)?.[1] ?? 'festival';
        await page.locator(`html[lang^="${language}"][data-view="${view}"]`).waitFor();
        if (hash === 'view=planner') await page.locator('.questions button').first().waitFor();
        if (hash === 'view=partners') await page.locator('.timeline').waitFor();
        await page
          .locator(hash.includes('sel') ? '.card h2' : hash === 'offline=1' ? 'dialog.ready' : '#tab-panel')
          .waitFor();
        const found = await page.evaluate(() => {
          const isAside = (element: Element) =>
            element.closest('.map, .globe-labels, .visually-hidden, .skip, .timeline-marks') !== null;
          const scrolls = (element: Element | null): boolean =>
            element !== null &&
            ((['auto', 'scroll'].includes(getComputedStyle(element).overflowX) &&
              !element.matches('.panel-body, dialog, body')) ||
              scrolls(element.parentElement));
          const wide = [document.documentElement, ...document.querySelectorAll('.panel-body, dialog[open]')]
            .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
            .map((element) => `scrolls: ${element.className || element.tagName}`);
          const out = [...document.querySelectorAll('button, select, input, h1, h2, h3, p, dd, dt, li')]
            .filter((element) => element.getClientRects().length > 0 && !isAside(element) && !scrolls(element))
            .filter((element) => {
              const { left, right } = element.getBoundingClientRect();
              return left < -1 || right > window.innerWidth + 1;
            })
            .map((element) => `cut: ${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`);
          // A reader that brings something into view would move the whole page.
          const below = document.documentElement.scrollHeight - window.innerHeight;
          return [...wide, ...out, ...(below > 1 ? [`the page is ${below} pixels longer than the window`] : [])];
        });
        if (found.length > 0) cut[`${language} ${hash}`] = found;
      }
    }
    expect(cut).toEqual({});
    await visitor.leave();
  });
});
