import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { Visitor } from './driver.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What cannot be seen, or not told from its like, where the device forces its colours: one line each. Its styles come after the map. */
const findings = (visitor: Visitor) =>
  visitor.page.evaluate(() => {
    type Colour = readonly [number, number, number, number];
    const parse = (text: string): Colour => {
      const [r = 0, g = 0, b = 0, a = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
      return [r, g, b, a];
    };
    const light = (colour: Colour) => {
      const [r = 0, g = 0, b = 0] = colour
        .slice(0, 3)
        .map((part) => part / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (one: string, other: string) => {
      const [a, b] = [light(parse(one)), light(parse(other))].toSorted((x, y) => y - x) as [number, number];
      return (a + 0.05) / (b + 0.05);
    };
    const ground = getComputedStyle(document.body).backgroundColor;
    const isSeen = (colour: string) => colour !== 'none' && parse(colour)[3] > 0.2 && contrast(colour, ground) >= 3;
    const seen = (selector: string) =>
      [...document.querySelectorAll(selector)].filter(
        (element) => element.getClientRects().length > 0 && element.closest('.map, .visually-hidden, [inert]') === null,
      );
    const named = (element: Element) =>
      `${element.tagName} ${element.getAttribute('class') ?? ''} ${element.textContent?.trim().slice(0, 30)}`;
    const found: string[] = [];

    for (const button of seen('button, select, [role="tab"], summary')) {
      const { borderTopWidth, borderTopStyle, borderTopColor, color } = getComputedStyle(button);
      const hasBorder = Number.parseFloat(borderTopWidth) > 0 && borderTopStyle !== 'none' && isSeen(borderTopColor);
      const hasText = button.textContent?.trim() !== '' && isSeen(color);
      const icon = button.querySelector('svg');
      const hasIcon = icon !== null && isSeen(getComputedStyle(icon).color);
      const grip = button.matches('.handle') ? button.querySelector('span') : null;
      if (grip !== null && isSeen(getComputedStyle(grip).backgroundColor)) continue;
      if (!hasBorder && !hasText && !hasIcon) found.push(`no border, text or icon: ${named(button)}`);
    }
    for (const icon of seen('svg.icon')) {
      if (!isSeen(getComputedStyle(icon).color)) found.push(`icon: ${named(icon.parentElement ?? icon)}`);
    }
    for (const chosen of seen('[aria-selected="true"], [aria-current="page"], button[aria-pressed="true"]')) {
      const { outlineStyle, outlineColor } = getComputedStyle(chosen);
      if (outlineStyle === 'none' || !isSeen(outlineColor)) found.push(`not told as chosen: ${named(chosen)}`);
    }
    for (const word of seen('.param-choice input:checked + span')) {
      if (getComputedStyle(word).outlineStyle === 'none') found.push(`not told as chosen: ${named(word)}`);
    }
    for (const text of seen('.chart text')) {
      if (!isSeen(getComputedStyle(text).fill)) found.push(`text of a chart: ${named(text)}`);
    }
    for (const shape of seen('.chart :is(.curve, .mark, .axes line, .dot, .bin, .strip-bar)')) {
      const { stroke, fill } = getComputedStyle(shape);
      if (!isSeen(stroke) && !isSeen(fill)) found.push(`shape of a chart: ${named(shape)}`);
    }
    for (const bar of seen('.bars .bar span, .squares li span')) {
      if (!isSeen(getComputedStyle(bar).backgroundColor)) found.push(`bar: ${named(bar)}`);
    }
    for (const mark of seen('.timeline-marks .mark')) {
      if (!isSeen(getComputedStyle(mark, '::before').backgroundColor)) found.push(`tie: ${named(mark)}`);
    }
    const swatches = seen('.legend .swatch').filter((swatch) => {
      const { backgroundImage, backgroundColor, borderTopStyle } = getComputedStyle(swatch);
      return backgroundImage === 'none' && parse(backgroundColor)[3] === 0 && borderTopStyle === 'none';
    });
    for (const swatch of swatches) found.push(`swatch: ${named(swatch)}`);
    return found;
  });

describe('where the device forces its colours', () => {
  it('everything of the festival can be seen and told apart on a phone', async () => {
    const visitor = await Visitor.open(browser, { size: 'phone', hash: '#lang=ko', forcedColors: true });
    const { page } = visitor;
    await visitor.mapIsDrawn();
    await page.locator('.landmark select').selectOption('namgaram-park');
    await page
      .getByRole('button', { name: /^화장실/ })
      .first()
      .click();
    await expect.poll(() => findings(visitor)).toEqual([]);
    await page.locator('#tab-legend').click();
    await page.locator('.legend .swatch').first().waitFor();
    await expect.poll(() => findings(visitor)).toEqual([]);
    await visitor.leave();
  });

  it('so can the tools of the planner and what the focus is on', async () => {
    const hash = '#lang=en&theme=day&view=planner&tool=clusters';
    const visitor = await Visitor.open(browser, { hash, forcedColors: true });
    const { page } = visitor;
    await page.locator('.chart .strip-bar').first().waitFor({ timeout: 40_000 });
    await expect.poll(() => findings(visitor)).toEqual([]);
    // The focus looks different from what is chosen, also where both meet.
    const chosen = page.locator('.views [aria-current="page"]');
    const ring = () => chosen.evaluate((element) => getComputedStyle(element).outlineColor);
    const before = await ring();
    await chosen.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    expect(await ring()).not.toBe(before);
    await page.evaluate(() => {
      location.hash = 'lang=en&theme=day&view=planner&tool=divisions';
    });
    await page.locator('.workbench .chart .bin').first().waitFor({ timeout: 40_000 });
    await expect.poll(() => findings(visitor)).toEqual([]);
    await visitor.leave();
  });

  it('and so can the partner cities', async () => {
    const hash = '#lang=en&theme=day&view=partners&cmp=eugene,omsk';
    const visitor = await Visitor.open(browser, { hash, forcedColors: true });
    const { page } = visitor;
    await page.locator('.timeline-marks .mark').first().waitFor({ timeout: 40_000 });
    await expect.poll(() => findings(visitor)).toEqual([]);
    await page.getByRole('tab', { name: 'Compare' }).click();
    await page.locator('.bars .bar').first().waitFor();
    await expect.poll(() => findings(visitor)).toEqual([]);
    await visitor.leave();
  });
});
