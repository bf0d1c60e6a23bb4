import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminPin } from './admin-pin.ts';
import { launchBrowser } from './browser.ts';
import { Visitor } from './driver.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const atTheKiosk = async (settings: object, hash = '') => {
  const visitor = await Visitor.open(browser, {
    size: 'kiosk',
    hash: `#kiosk=1${hash}`,
    prepare: (page) => page.route('**/kiosk.json', (route) => route.fulfill({ json: settings })),
  });
  await visitor.listIsThere();
  await visitor.page.locator('.kiosk-bar').waitFor();
  return visitor;
};
const warning = (visitor: Visitor) => visitor.page.getByRole('alertdialog');
const quick = { warnAfterSeconds: 5, resetAfterSeconds: 3, attract: false };

describe('a visit that ends', () => {
  it('leaves no trace: language, theme, search, saved places, selection, address, history', async () => {
    const visitor = await atTheKiosk({ ...quick, warnAfterSeconds: 15 });
    const { page } = visitor;
    const steps = await page.evaluate(() => history.length);
    await page.locator('.choices select').nth(0).selectOption('ja');
    await page.locator('.choices select').nth(1).selectOption('day');
    await page.locator('#tab-saved').waitFor();
    await visitor.rows().first().click();
    await visitor.cardHeading().waitFor();
    await page.locator('.card button[aria-pressed]').first().click();
    await visitor.search('성');
    await page.locator('html[lang="ja"]').waitFor();
    await warning(visitor).waitFor({ timeout: 40_000 });
    await warning(visitor).waitFor({ state: 'detached', timeout: 20_000 });
    await page.locator('html[lang="en"][data-theme="night"]').waitFor();
    await visitor.listIsThere();
    await expect.poll(() => page.getByRole('combobox').first().inputValue()).toBe('');
    await expect.poll(() => visitor.cardHeading().count()).toBe(0);
    await expect.poll(() => page.locator('#tab-saved').textContent()).not.toContain('1');
    await expect.poll(() => visitor.hash().replace(/map=[^&]*&/, '')).toBe('#kiosk=1');
    expect(await page.evaluate(() => history.length)).toBe(steps);
    // Totals by day are no trace of a visit: one screen, one language.
    const kept = await page.evaluate(() => ({ ...localStorage }));
    expect(Object.keys(kept)).toEqual(['jinju-map.kiosk-counts.1']);
    const counts: unknown = JSON.parse(kept['jinju-map.kiosk-counts.1'] ?? '');
    expect(counts).toMatchObject({ '2025-10-11': { 'screen-festival': 1, 'language-ja': 1 } });
    await visitor.leave();
  });

  it('is asked about first, and any touch says yes and nothing else', async () => {
    const visitor = await atTheKiosk({ ...quick, resetAfterSeconds: 60 });
    await warning(visitor).waitFor({ timeout: 20_000 });
    const row = await visitor.rows().first().boundingBox();
    await visitor.page.mouse.click((row?.x ?? 0) + 20, (row?.y ?? 0) + 20);
    await warning(visitor).waitFor({ state: 'detached' });
    await expect.poll(() => visitor.cardHeading().count()).toBe(0);
    await expect.poll(() => visitor.hash()).not.toContain('sel=');
    await visitor.leave();
  });
});

describe('scenes', () => {
  it('play when nobody is there and end at the first touch, which does nothing else', async () => {
    const visitor = await atTheKiosk({ warnAfterSeconds: 5, resetAfterSeconds: 3, sceneSeconds: 5 });
    const scene = visitor.page.locator('.kiosk-attract');
    await scene.waitFor({ timeout: 30_000 });
    const first = await scene.getAttribute('data-scene');
    await expect.poll(() => scene.getAttribute('data-scene'), { timeout: 25_000 }).not.toBe(first);
    await visitor.page.touchscreen.tap(540, 1650);
    await scene.waitFor({ state: 'detached' });
    await expect.poll(() => visitor.hash().replace(/map=[^&]*&/, '')).toBe('#kiosk=1');
    await expect.poll(() => visitor.cardHeading().count()).toBe(0);
    await visitor.leave();
  });
});

describe('no way out', () => {
  it('back stays where one is', async () => {
    const visitor = await atTheKiosk({ ...quick, warnAfterSeconds: 300 });
    await visitor.rows().first().click();
    await visitor.cardHeading().waitFor();
    const heading = await visitor.cardHeading().textContent();
    await visitor.page.evaluate(() => history.back());
    await visitor.page.waitForTimeout(500);
    await expect.poll(() => visitor.cardHeading().textContent()).toBe(heading);
    await expect.poll(() => visitor.hash()).toContain('kiosk=1');
    await visitor.leave();
  });

  it('no menu, no selection, no dragging, no other site', async () => {
    const visitor = await atTheKiosk({ ...quick, warnAfterSeconds: 300 });
    const { page } = visitor;
    const refused = await page.evaluate(() =>
      ['contextmenu', 'dragstart', 'selectstart'].map(
        (type) => !document.querySelector('.rows')?.dispatchEvent(new Event(type, { bubbles: true, cancelable: true })),
      ),
    );
    expect(refused).toEqual([true, true, true]);
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = 'https://example.org/somewhere';
      link.target = '_blank';
      link.textContent = 'elsewhere';
      document.querySelector('.kiosk-bar')?.append(link);
    });
    await page.getByText('elsewhere', { exact: true }).click();
    await expect
      .poll(() => page.locator('dialog.kiosk-box .qr svg').getAttribute('aria-label'))
      .toBe('https://example.org/somewhere');
    expect(page.context().pages()).toHaveLength(1);
    await page.locator('dialog.kiosk-box button').click();
    await page.locator('dialog.kiosk-box').waitFor({ state: 'detached' });
    await visitor.leave();
  });
});

describe('nothing of the system’s', () => {
  it('opens or leaves: no file, no print, no chooser, no calendar; a code goes on with the same on a phone', async () => {
    const publicUrl = 'https://map.example.org/';
    const visitor = await atTheKiosk(
      { ...quick, warnAfterSeconds: 300, publicUrl },
      '&view=planner&tool=clusters&q=radius:300',
    );
    const { page } = visitor;
    const opened: string[] = [];
    page.on('download', (download) => opened.push(download.suggestedFilename()));
    page.on('filechooser', () => opened.push('file chooser'));
    await page.exposeFunction('notePrint', () => opened.push('print'));
    await page.evaluate(() => {
      window.print = () => (window as unknown as { notePrint: () => void }).notePrint();
      HTMLInputElement.prototype.showPicker = () => (window as unknown as { notePrint: () => void }).notePrint();
    });
    const link = () => page.locator('.exports .qr svg').getAttribute('aria-label');
    await page.locator('#tab-tools').click();
    await page.locator('.exports .qr').waitFor({ timeout: 60_000 });
    await expect.poll(() => link()).toBe(`${publicUrl}#view=planner&lang=en&tool=clusters&q=radius:300`);
    await expect.poll(() => page.locator('.exports button, .receipt button, .csv').count()).toBe(0);

    const openAgain = (hash: string) => page.goto(`${page.url().split(/[?#]/)[0]}?${hash.length}#kiosk=1${hash}`);
    // Bringing something into sight moves its list and not the page.
    await page.locator('.exports').evaluate((element) => element.scrollIntoView({ block: 'start' }));
    expect((await page.locator('.top').boundingBox())?.y).toBeCloseTo(0.6 * 1920, 0);
    await openAgain('&view=planner&tool=data');
    await page.locator('.own-data .qr').waitFor();
    await expect.poll(() => page.locator('input[type="file"], .file-drop').count()).toBe(0);

    // What someone adds without a thought of kiosks opens nothing either.
    const refused = await page.evaluate(() => {
      const types = ['file', 'color', 'date', 'datetime-local', 'time'];
      return types.map((type) => {
        const input = document.createElement('input');
        input.type = type;
        document.querySelector('.own-data')?.append(input);
        const press = new MouseEvent('click', { bubbles: true, cancelable: true });
        return !input.dispatchEvent(press);
      });
    });
    expect(refused).toEqual([true, true, true, true, true]);
    const dropped = await page.evaluate(() =>
      ['dragover', 'drop'].map(
        (type) => !document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true })),
      ),
    );
    expect(dropped).toEqual([true, true]);

    await openAgain('&sel=site:chokseongmun');
    await visitor.cardHeading().waitFor();
    await page.getByRole('button', { name: 'Meet here' }).click();
    const hour = page.locator('.meeting-time select').nth(1);
    await hour.click();
    await page.locator('.kiosk-choices').getByRole('button', { name: '21', exact: true }).click();
    await expect
      .poll(() => page.locator('.keep-panel .qr svg').getAttribute('aria-label'))
      .toContain('at=2025-10-11T21:15');
    await expect
      .poll(() => page.locator('input:is([type="datetime-local"], [type="time"], [type="date"])').count())
      .toBe(0);
    expect(opened).toEqual([]);
    await visitor.leave();
  });

  it('has a problem told, and nothing to press for visitors', async () => {
    const visitor = await atTheKiosk({ warnAfterSeconds: 'soon' });
    await visitor.page.locator('.notice.warning').waitFor();
    await expect.poll(() => visitor.page.locator('.notice.warning :is(button, summary)').count()).toBe(0);
    await visitor.leave();
  });
});

describe('a full disk', () => {
  it('takes no visit away, and keepers are told', async () => {
    const visitor = await atTheKiosk({ ...quick, warnAfterSeconds: 300, adminPin });
    const { page } = visitor;
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await visitor.rows().first().click();
    await visitor.cardHeading().waitFor();
    await page.locator('.card .back').click();
    await visitor.listIsThere();
    await page.keyboard.down('Escape');
    await page.locator('.keeper').waitFor({ timeout: 15_000 });
    await page.keyboard.up('Escape');
    await page.keyboard.type('471147');
    await page.locator('.pin-confirm').click();
    await page.locator('.keeper-facts').waitFor();
    await expect
      .poll(() => page.locator('.keeper-part').nth(1).textContent())
      .toContain('This device stores nothing more');
    await visitor.leave();
  });
});

describe('settings', () => {
  it('that are broken are told, and the kiosk works', async () => {
    const visitor = await atTheKiosk({ warnAfterSeconds: 'soon' });
    await expect
      .poll(() => visitor.page.locator('.notice.warning').textContent())
      .toContain('kiosk.json › warnAfterSeconds');
    await visitor.leave();
  });
});

describe('keepers', () => {
  const holdCorner = async ({ page }: Visitor, untilHeld: () => Promise<unknown>) => {
    await page.mouse.move(20, 20);
    await page.mouse.down();
    await untilHeld();
    await page.mouse.up();
  };
  const openKeeper = (visitor: Visitor) => holdCorner(visitor, () => visitor.page.locator('.keeper').waitFor());
  const pin = (visitor: Visitor) => visitor.page.locator('.keeper [data-pin]');
  const enter = async (visitor: Visitor, digits: string) => {
    for (const digit of digits)
      await visitor.page.locator('.pin-pad').getByRole('button', { name: digit, exact: true }).click();
    await visitor.page.locator('.pin-confirm').click();
  };

  it('have no screen without a PIN', async () => {
    const visitor = await atTheKiosk({ ...quick, warnAfterSeconds: 300 });
    await holdCorner(visitor, () => visitor.page.waitForTimeout(5300));
    await expect.poll(() => visitor.page.locator('.keeper').count()).toBe(0);
    await visitor.leave();
  });

  it('hold a corner, enter a PIN with limited guesses, and see how the kiosk is', async () => {
    const visitor = await atTheKiosk({ ...quick, warnAfterSeconds: 300, adminPin });
    const { page } = visitor;
    await openKeeper(visitor);
    for (const _ of [1, 2, 3]) {
      await enter(visitor, '111111');
      await expect.poll(async () => (await page.locator('.pin-dots').textContent())?.trim()).toBe('');
    }
    await expect.poll(() => pin(visitor).getAttribute('data-pin')).toBe('wait');
    await page.reload();
    await visitor.listIsThere();
    await page.locator('.kiosk-bar').waitFor();
    await visitor.rows().first().click();
    await openKeeper(visitor);
    await expect.poll(() => pin(visitor).getAttribute('data-pin')).toBe('wait');
    await page.clock.setFixedTime(new Date('2025-10-11T11:10:31Z'));
    await expect.poll(() => pin(visitor).getAttribute('data-pin')).toBe('open');
    await enter(visitor, '471147');
    await page.locator('.keeper-facts').waitFor();
    await expect.poll(() => page.locator('.keeper-facts').textContent()).toContain('Maps built1');
    await expect.poll(() => page.locator('.keeper-part').nth(1).textContent()).toContain('<5');
    expect(await page.evaluate(() => Object.keys(localStorage))).not.toContain('jinju-map.kiosk-attempts.1');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV file' }).click();
    expect((await saved).suggestedFilename()).toBe('jinju-kiosk-2025-10-11.csv');
    await page.getByRole('button', { name: 'As a code' }).click();
    await expect
      .poll(() => page.locator('.keeper .qr svg').getAttribute('aria-label'))
      .toMatch(/^day,screen-festival.*<5/s);
    await page.locator('.keeper-close').click();
    await page.locator('.keeper').waitFor({ state: 'detached' });
    await visitor.leave();
  });

  it('hold back on a keypad, and a touch of it or of anything else does nothing', async () => {
    const visitor = await atTheKiosk({ ...quick, warnAfterSeconds: 300, adminPin });
    const { page } = visitor;
    await page.keyboard.down('Escape');
    await page.waitForTimeout(1000);
    await page.keyboard.up('Escape');
    await page.keyboard.down('ArrowDown');
    await page.waitForTimeout(5500);
    await page.keyboard.up('ArrowDown');
    await expect.poll(() => page.locator('.keeper').count()).toBe(0);
    await page.keyboard.down('Escape');
    // Held keys repeat, or do not: neither closes what they open.
    const repeat = async () => {
      for (;;) {
        if ((await page.locator('.keeper').count()) > 0) return;
        await page.keyboard.down('Escape');
        await page.waitForTimeout(200);
      }
    };
    await repeat();
    await page.keyboard.down('Escape');
    await page.keyboard.up('Escape');
    await expect.poll(() => pin(visitor).getAttribute('data-pin')).toBe('open');
    await page.keyboard.type('471147');
    await page.locator('.pin-confirm').focus();
    await page.keyboard.press('Enter');
    await page.locator('.keeper-facts').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.keeper').waitFor({ state: 'detached' });
    await visitor.leave();
  });

  it('measure the display by a link, and the device keeps it', async () => {
    const visitor = await atTheKiosk({ ...quick, warnAfterSeconds: 300, mmPerPx: 0.5 });
    const { page } = visitor;
    const root = () => page.locator('html').evaluate((html) => Number.parseFloat(getComputedStyle(html).fontSize));
    expect(await root()).toBeCloseTo(30, 1);
    await page.goto(`${page.url().split('#')[0]}?calibrate#kiosk=1`);
    const frame = page.locator('.card-frame');
    await frame.waitFor();
    expect(page.url()).not.toContain('calibrate');
    // 171 pixels at half a millimetre; a display of 0.4 mm shows the card 214 pixels wide.
    for (const _ of [1, 2, 3, 4]) await page.getByRole('button', { name: 'Wider by 10 pixels' }).click();
    for (const _ of [1, 2, 3]) await page.getByRole('button', { name: 'Wider by 1 pixel' }).first().click();
    await expect.poll(async () => (await frame.boundingBox())?.width).toBe(214);
    await expect.poll(() => page.locator('.keeper code').textContent()).toBe('"mmPerPx": 0.4');
    await page.getByRole('button', { name: 'Keep on this device' }).click();
    await expect.poll(root).toBeCloseTo(37.5, 1);
    await page.reload();
    await page.locator('.kiosk-bar').waitFor();
    await expect.poll(root).toBeCloseTo(37.5, 1);
    await visitor.leave();
  });
});

describe('a keypad alone', () => {
  it('reaches and leaves everything, each step in words, and the focus is never lost', async () => {
    const visitor = await atTheKiosk({ ...quick, warnAfterSeconds: 300, spoken: true });
    const { page } = visitor;
    const focused = () =>
      page.evaluate(() => {
        const { activeElement: element } = document;
        return element === document.body || element === null ? null : `${element.tagName} ${element.className}`;
      });
    const press = async (...keys: string[]) => {
      for (const key of keys) {
        await page.keyboard.press(key);
        await expect.poll(focused, { timeout: 10_000 }).not.toBeNull();
      }
    };
    const goTo = async (selector: string, key: string) => {
      for (let steps = 0; steps < 200; steps++) {
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
        await press(key);
      }
      throw new Error(`expected ${key} to reach ${selector}, stands at ${await focused()}`);
    };
    await visitor.listIsThere();
    await press('ArrowDown');
    const caption = page.locator('.kiosk-caption');
    await caption.waitFor();
    await goTo('.choices select', 'ArrowRight');
    await expect.poll(() => caption.textContent()).toBe('Language, list of choices, English');
    await press('Enter');
    await page.locator('.kiosk-choices').waitFor();
    await press('ArrowUp', 'Enter');
    await page.locator('html[lang="ko"]').waitFor();
    await expect.poll(focused).toContain('SELECT');
    await goTo('.row', 'ArrowDown');
    await press('Enter');
    await visitor.cardHeading().waitFor();
    await press('ArrowDown', 'Backspace');
    await visitor.cardHeading().waitFor({ state: 'detached' });
    await expect.poll(focused).not.toBeNull();
    await goTo('.kiosk-bar button', 'ArrowDown');
    await press('Enter');
    await page.locator('html[data-reading="easier"]').waitFor();
    await goTo('.maplibregl-canvas', 'ArrowUp');
    const before = visitor.hash();
    await press('Enter', 'ArrowLeft', 'ArrowLeft');
    await expect.poll(() => visitor.hash()).not.toBe(before);
    await press('Escape', 'ArrowDown');
    await expect.poll(() => focused()).not.toContain('canvas');
    await visitor.leave();
  });
});

/** A pixel of an upright display of 43 inches (535 mm) with so many across. */
const mmOf = (px: number, widthPx: number) => (px * 535) / widthPx;
const touched =
  '.top :is(button, select, input), .panel :is(button, select, summary), .kiosk-bar button, .maplibregl-ctrl-group button';

describe.each([
  [1080, 1920],
  [2160, 3840],
])('sizes at %i × %i', (width, height) => {
  it('texts have 12 mm, targets 20 mm, controls stand in the lower two fifths, and all that doubles', async () => {
    // A notice stands above the list, as where a setting is broken.
    const visitor = await atTheKiosk({ ...quick, warnAfterSeconds: 300, sceneSeconds: 'long' });
    const { page } = visitor;
    await page.setViewportSize({ width, height });
    await page.locator('.notice.warning').waitFor();
    const textPx = () =>
      page.locator('html').evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    await expect.poll(textPx).toBeCloseTo(((12 / 0.8) * width) / 535, 1);
    const texts = (leastMm: number) =>
      page.evaluate(
        (leastPx) =>
          [...document.querySelectorAll<HTMLElement>('.top *, .panel *, .kiosk-bar *')]
            .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()))
            .filter((element) => element.checkVisibility() && element.closest('.visually-hidden, svg') === null)
            .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < leastPx - 0.1)
            .map((element) => `${element.className} ${getComputedStyle(element).fontSize} ${element.textContent}`),
        (leastMm * width) / 535,
      );
    const targets = () =>
      page.evaluate(
        (selector) =>
          [...document.querySelectorAll(selector)]
            .filter((element) => element.checkVisibility())
            .map((element) => {
              const { top, width: wide, height: high } = element.getBoundingClientRect();
              return { top, side: Math.min(wide, high), name: element.outerHTML.slice(0, 120) };
            })
            .filter(({ side }) => side > 1),
        touched,
      );
    const small = async () => (await targets()).filter(({ side }) => mmOf(side, width) < 19.9);
    const sideOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => element.getBoundingClientRect().height);
    const high = async () => (await targets()).filter(({ top }) => top < 0.6 * height - 1);
    // What is there to be read has room, and a row is whole when it is drawn up with a finger.
    const listIsUsable = async () => {
      const list = await page.locator('#tab-panel').boundingBox();
      const panel = await page.locator('.panel').boundingBox();
      const end = (panel?.y ?? 0) + (panel?.height ?? 0);
      expect(end - (list?.y ?? height)).toBeGreaterThan(0.1 * height);
      const room = () =>
        visitor
          .rows()
          .first()
          .evaluate((row) => {
            row.scrollIntoView({ block: 'nearest' });
            const tabs = document.querySelector('.tabs')?.getBoundingClientRect();
            const { top, bottom } = row.getBoundingClientRect();
            return { above: top - (tabs?.bottom ?? 0), below: bottom };
          });
      await expect.poll(async () => (await room()).above).toBeGreaterThan(-1);
      expect((await room()).below).toBeLessThan(end + 1);
      await page.locator('.panel-body').evaluate((body) => body.scrollTo(0, 0));
    };
    const nothingIsCut = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await texts(12)).toEqual([]);
    expect(await small()).toEqual([]);
    expect(await high()).toEqual([]);
    await listIsUsable();
    const before = { text: await textPx(), icon: await sideOf('.row .icon'), search: await sideOf('.search > .icon') };
    await page.locator('.kiosk-bar button[aria-pressed]').first().click();
    await expect.poll(textPx).toBeCloseTo(2 * before.text, 1);
    expect(await texts(24)).toEqual([]);
    expect(await small()).toEqual([]);
    expect(await high()).toEqual([]);
    await expect.poll(() => sideOf('.row .icon')).toBeGreaterThan(1.4 * before.icon);
    await expect.poll(() => sideOf('.search > .icon')).toBeCloseTo(2 * before.search, 0);
    const map = await page.locator('.map-pane').boundingBox();
    expect(map?.y).toBeGreaterThan(0.2 * height);
    await listIsUsable();
    expect(await nothingIsCut()).toBeLessThanOrEqual(width);
    // The legend grows, too, and so do the charts of the workbench.
    await visitor.openLegend();
    await page.locator('.legend-row').first().waitFor();
    expect(await texts(24)).toEqual([]);
    expect(await small()).toEqual([]);
    expect(mmOf(await sideOf('.legend .swatch'), width)).toBeGreaterThan(24);
    await page.getByRole('button', { name: 'Planner' }).click();
    await page.locator('#tab-tools').click();
    await page.locator('.questions button').first().click();
    await page.locator('.chart text').first().waitFor({ timeout: 60_000 });
    expect(mmOf(await sideOf('.chart text'), width)).toBeGreaterThan(24);
    expect(await texts(24)).toEqual([]);
    expect(await high()).toEqual([]);
    await visitor.leave();
  });
});
