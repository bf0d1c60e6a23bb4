import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { Visitor } from './driver.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** States that hold most of what there is, with what shows that each is there. */
const states: readonly (readonly [hash: string, sign: string])[] = [
  ['view=festival', '.rows .row'],
  ['view=festival&at=2025-10-10T20:10&sel=site:jinjuseong', '.card h2'],
  ['view=planner', '.questions button'],
  ['view=planner&tool=clusters', '.workbench .finding-n'],
  ['view=partners', '.timeline'],
  ['view=partners&sel=partner:eugene', '.card h2'],
];

/** Opens each state in turn and collects what is found in it, by state. */
async function inEach(visitor: Visitor, language: string, look: () => Promise<readonly string[]>) {
  const found: Record<string, readonly string[]> = {};
  for (const [hash, sign] of states) {
    await visitor.page.evaluate((next) => {
      location.hash = next;
    }, `${hash}&lang=${language}`);
    await visitor.page.locator(`#panel ${sign}`).first().waitFor();
    const here = await look();
    if (here.length > 0) found[hash] = here;
  }
  return found;
}

/** Texts that their own box cuts off, and controls that reach beyond the window. */
const cutOff = (visitor: Visitor) =>
  visitor.page.evaluate(() => {
    const isAside = (element: Element) =>
      element.closest('.map, .globe-labels, .visually-hidden, .skip, .timeline-marks, [inert]') !== null;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      ((['auto', 'scroll'].includes(getComputedStyle(element).overflowX) &&
        !element.matches('.panel-body, dialog, body')) ||
        scrolls(element.parentElement));
    const shown = [
      ...document.querySelectorAll('button, a, h1, h2, h3, p, dd, dt, li, label, legend, summary, th, td'),
    ].filter((element) => element.getClientRects().length > 0 && !isAside(element));
    const named = (element: Element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`;
    const clipped = shown.filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      return (
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 2) ||
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 2)
      );
    });
    const beyond = shown.filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return !scrolls(element) && (left < -1 || right > window.innerWidth + 1);
    });
    return [
      ...clipped.map((element) => `clipped: ${named(element)}`),
      ...beyond.map((element) => `cut: ${named(element)}`),
    ];
  });

describe('text with the spacing of WCAG 1.4.12', () => {
  it.each(['phone', 'desk'] as const)('is nowhere cut on a %s', async (size) => {
    const visitor = await Visitor.open(browser, { size, hash: '#lang=en' });
    await visitor.mapIsDrawn();
    await visitor.page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`* {
        line-height: 1.5 !important;
        letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important;
      }
      p { margin-bottom: 2em !important; }`);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    });
    for (const language of size === 'phone' ? ['en', 'ko'] : ['en'])
      expect(await inEach(visitor, language, () => cutOff(visitor))).toEqual({});
    await visitor.leave();
  });
});

describe('a phone held sideways', () => {
  it('shows header, map and panel, and nothing beyond the window', async () => {
    const visitor = await Visitor.open(browser, { size: 'phone', hash: '#lang=en' });
    await visitor.page.setViewportSize({ width: 844, height: 390 });
    await visitor.mapIsDrawn();
    const look = async () => {
      const boxes = await Promise.all(
        ['.top', '.map-pane', '.panel'].map((part) => visitor.page.locator(part).boundingBox()),
      );
      const small = boxes.flatMap((box, index) =>
        box === null || box.height < 40 || box.y >= 390 || box.y + box.height <= 0 ? [`hidden part ${index}`] : [],
      );
      return [...small, ...(await cutOff(visitor))];
    };
    expect(await inEach(visitor, 'en', look)).toEqual({});
    await visitor.leave();
  });
});

/** Least side of a target, in CSS pixels. */
const least = { everywhere: 24, usual: 44 };

describe('targets', () => {
  it.each(['phone', 'desk'] as const)('are 44 pixels on a %s, and never below 24', async (size) => {
    const visitor = await Visitor.open(browser, { size, hash: '#lang=en' });
    await visitor.mapIsDrawn();
    const small = await inEach(visitor, 'en', () =>
      visitor.page.evaluate(({ everywhere, usual }) => {
        /** Links within a sentence are as high as its line. */
        const isInText = (element: Element) => element.matches('p a, p .link, li .link, dd a');
        const targets = [...document.querySelectorAll('button, a[href], input, select, summary, [role="tab"]')].filter(
          (element) =>
            element.getClientRects().length > 0 &&
            element.closest('.visually-hidden, [inert], .globe-labels') === null &&
            !element.matches('.skip') &&
            !isInText(element),
        );
        return targets.flatMap((element) => {
          const target = element.closest('label') ?? element;
          const { width, height } = target.getBoundingClientRect();
          const isSmall = element.closest('.maplibregl-ctrl-attrib, .handle') !== null || element.matches('li > a');
          const limit = isSmall ? everywhere : usual - 1;
          return Math.min(width, height) >= limit
            ? []
            : [
                `${Math.round(width)} × ${Math.round(height)}: ${element.tagName} ${element.className} ${element.getAttribute('aria-label') ?? element.textContent?.slice(0, 30)}`,
              ];
        });
      }, least),
    );
    expect(small).toEqual({});
    await visitor.leave();
  });
});
