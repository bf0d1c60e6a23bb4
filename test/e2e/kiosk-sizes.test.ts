import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { adminPin, pin } from './admin-pin.ts';
import { launchBrowser } from './browser.ts';
import { Visitor } from './driver.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const displays = [
  { width: 1080, height: 1920 },
  { width: 2160, height: 3840 },
] as const;
/** An upright display of 43 inches is so wide. */
const widthMm = 535;
const readings = [
  { name: 'usual', startEasier: false, textMm: 12 },
  { name: 'easier', startEasier: true, textMm: 24 },
] as const;

const atTheKiosk = async (settings: object) => {
  const json = { attract: false, warnAfterSeconds: 300, publicUrl: inject('siteUrl'), adminPin, ...settings };
  const visitor = await Visitor.open(browser, {
    size: 'kiosk',
    hash: '#kiosk=1&lang=ko',
    prepare: (page) => page.route('**/kiosk.json', (route) => route.fulfill({ json })),
  });
  await visitor.page.locator('.kiosk-bar').waitFor();
  return visitor;
};

/** What of a part of the page is too small to be read or touched, stands too high, or is cut off at a side. */
const faultsOf = (page: Page, part: string, leastTextMm: number) =>
  page.evaluate(
    ([selector, textMm, width]) => {
      const root = document.querySelector(selector);
      if (root === null) return [`${selector} is not there`];
      const mm = width / innerWidth;
      const all = [root, ...root.querySelectorAll<HTMLElement>('*')];
      const seen = all.filter(
        (element) =>
          element.checkVisibility({ opacityProperty: true }) &&
          element.closest('.visually-hidden, svg, option') === null,
      );
      const own = (element: Element) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
      const named = (element: Element, what: string) => `${what}: <${element.className}> ${element.textContent}`;
      const faults = seen
        .filter((element) => own(element) && Number.parseFloat(getComputedStyle(element).fontSize) * mm < textMm - 0.05)
        .map((element) => named(element, `text of ${Number.parseFloat(getComputedStyle(element).fontSize) * mm} mm`));
      for (const target of seen.filter((element) =>
        element.matches('button, select, input, summary, [role="slider"]'),
      )) {
        const box = target.getBoundingClientRect();
        const side = Math.min(box.width, box.height) * mm;
        if (side < 19.95) faults.push(named(target, `target of ${side} mm`));
        if (box.top < 0.6 * innerHeight - 1 && !target.matches('.card-frame'))
          faults.push(named(target, `${box.top} px`));
        const scroller = target.closest('.keeper-read, .keyboard-words, .kiosk-choices ul');
        if (scroller === null && (box.left < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1))
          faults.push(named(target, 'cut off'));
        if (target.scrollWidth > target.clientWidth + 2) faults.push(named(target, 'words do not fit'));
      }
      return faults;
    },
    [part, leastTextMm, widthMm] as const,
  );

describe.each(readings)('in the $name display', ({ startEasier, textMm }) => {
  it('keyboard, choices, and the screens for keepers are large and low enough on both displays', async () => {
    const visitor = await atTheKiosk({ startEasier });
    const { page } = visitor;
    const isFit = async (part: string, leastMm = textMm) => {
      for (const display of displays) {
        await page.setViewportSize(display);
        await expect.poll(() => faultsOf(page, part, leastMm), { message: `${part} at ${display.width}` }).toEqual([]);
      }
    };
    await visitor.listIsThere();
    await page.getByRole('combobox').first().tap();
    await page.locator('.keyboard').waitFor();
    for (const script of ['가나', 'ABC']) {
      const turn = page.locator('.keyboard .script').filter({ hasText: script === 'ABC' ? 'A' : '가' });
      await turn.tap();
      await isFit('.keyboard');
    }
    await page.locator('.keyboard .done').tap();
    await page.locator('.keyboard').waitFor({ state: 'detached' });

    await page.locator('.choices select').first().click();
    await page.locator('.kiosk-choices').waitFor();
    await isFit('.kiosk-choices');
    await page.keyboard.press('Escape');

    await page.keyboard.down('Escape');
    await page.locator('.keeper').waitFor({ timeout: 15_000 });
    await page.keyboard.up('Escape');
    await isFit('.keeper');
    await page.keyboard.type(pin);
    await page.locator('.pin-confirm').click();
    await page.locator('.keeper-facts').waitFor();
    await isFit('.keeper');
    await page.locator('.keeper .actions button').nth(2).click();
    await page.locator('.card-frame').waitFor();
    await isFit('.keeper');
    await visitor.leave();
  });

  it('so are the question whether someone is there, and the scenes', async () => {
    const settings = { startEasier, accessibleFactor: 1, attract: true, warnAfterSeconds: 5, resetAfterSeconds: 10 };
    const visitor = await atTheKiosk(settings);
    const { page } = visitor;
    await page.locator('.kiosk-veil').waitFor({ timeout: 30_000 });
    for (const display of displays) {
      await page.setViewportSize(display);
      await expect.poll(() => faultsOf(page, '.kiosk-veil', textMm)).toEqual([]);
    }
    await page.locator('.kiosk-attract').waitFor({ timeout: 30_000 });
    for (const display of displays) {
      await page.setViewportSize(display);
      await expect.poll(() => faultsOf(page, '.kiosk-attract', 12)).toEqual([]);
    }
    await visitor.leave();
  });
});
