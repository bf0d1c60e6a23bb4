import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { encodeMeeting } from '../../src/core/keep/meeting-code.ts';
import { readCalendar, textOf } from '../core/keep/read-calendar.ts';
import { launchBrowser } from './browser.ts';
import { Visitor } from './driver.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const button = (visitor: Visitor, name: string | RegExp) => visitor.page.getByRole('button', { name });
const savedRows = (visitor: Visitor) => visitor.page.locator('.saved-row');
const stored = (visitor: Visitor) => visitor.page.evaluate(() => localStorage.getItem('jinju-map.kept.1'));
/** What a link has added is said; a touch shows it. */
const showAdded = (visitor: Visitor) => button(visitor, 'Show them').click();
const openSaved = (visitor: Visitor) => visitor.page.locator('#tab-saved').click();

/** Opens an address in the window that is open already, from the beginning. */
async function reopen({ page }: Visitor, hash: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(inject('siteUrl') + hash);
}

describe('saved places', () => {
  it('are there again after a reload, with what was seen', async () => {
    const visitor = await Visitor.open(browser, { hash: '#sel=site:chokseongnu' });
    await button(visitor, 'Save').click();
    await button(visitor, 'Seen').click();
    await expect.poll(() => button(visitor, 'Save').getAttribute('aria-pressed')).toBe('true');
    await reopen(visitor, '');
    await openSaved(visitor);
    await savedRows(visitor).first().waitFor();
    await expect.poll(() => savedRows(visitor).count()).toBe(1);
    await expect.poll(() => savedRows(visitor).first().textContent()).toMatch(/Chokseongnu Pavilion.*촉석루.*Seen/);
    await savedRows(visitor).locator('.row').click();
    await visitor.cardHeading().waitFor();
    await expect.poll(() => button(visitor, 'Save').getAttribute('aria-pressed')).toBe('true');
    await visitor.leave();
  });

  it('can be taken off the list', async () => {
    const visitor = await Visitor.open(browser, { hash: '#fav=site:chokseongnu,site:jinjuseong' });
    await showAdded(visitor);
    await button(visitor, 'Take Chokseongnu Pavilion off the list').click();
    await expect.poll(() => savedRows(visitor).count()).toBe(1);
    await visitor.page.getByRole('tab', { name: 'Saved (1)' }).waitFor();
    expect(await stored(visitor)).not.toContain('chokseongnu');
    await visitor.leave();
  });

  it('of a link join those that are there, and leave the address', async () => {
    const visitor = await Visitor.open(browser, { hash: '#sel=site:chokseongnu' });
    await button(visitor, 'Save').click();
    await reopen(visitor, '#fav=site:jinjuseong,site:chokseongnu,site:no-such-place');
    const notice = visitor.page.locator('.notice', { hasText: 'added by the link' });
    await expect.poll(() => notice.textContent()).toContain('2 places');
    await showAdded(visitor);
    await savedRows(visitor).nth(1).waitFor();
    await expect.poll(() => notice.count()).toBe(0);
    await expect
      .poll(() => savedRows(visitor).locator('.row-name').allTextContents())
      .toEqual([expect.stringContaining('촉석루'), expect.stringContaining('진주성')]);
    await expect
      .poll(() => visitor.page.locator('.saved').textContent())
      .toContain('1 saved entry is not in this version');
    await expect.poll(() => visitor.hash()).toBe('');
    await visitor.page.reload();
    await openSaved(visitor);
    await savedRows(visitor).nth(1).waitFor();
    await expect.poll(() => notice.count()).toBe(0);
    await visitor.leave();
  });

  it('of a link that is opened in the same window join as well', async () => {
    const visitor = await Visitor.open(browser);
    await visitor.listIsThere();
    await visitor.page.evaluate(() => {
      location.hash = '#fav=site:jinjuseong';
    });
    await showAdded(visitor);
    await savedRows(visitor).first().waitFor();
    await expect.poll(() => visitor.hash()).toBe('');
    await visitor.leave();
  });

  it('are the same in two windows', async () => {
    const visitor = await Visitor.open(browser);
    await visitor.listIsThere();
    const other = await visitor.page.context().newPage();
    await other.goto(`${inject('siteUrl')}#sel=site:chokseongnu`);
    await other.getByRole('button', { name: 'Save' }).click();
    await visitor.page.getByRole('tab', { name: 'Saved (1)' }).waitFor();
    await visitor.leave();
  });

  it('leave no trace on a kiosk, which shows a code to take them along', async () => {
    const visitor = await Visitor.open(browser, {
      size: 'kiosk',
      hash: '#kiosk=1&sel=site:chokseongnu',
      prepare: (page) =>
        page.route('**/kiosk.json', (route) => route.fulfill({ json: { publicUrl: inject('siteUrl') } })),
    });
    await button(visitor, 'Save').click();
    await button(visitor, 'Back to the list').click();
    await openSaved(visitor);
    await savedRows(visitor).first().waitFor();
    const code = visitor.page.locator('.kept .qr svg');
    await expect.poll(() => code.getAttribute('aria-label')).toMatch(/#lang=en&kept=[\w-]{5}$/);
    await expect.poll(() => visitor.page.locator('.kept a').count()).toBe(0);
    expect(await stored(visitor)).toBeNull();
    await visitor.leave();
  });
});

describe('taken along', () => {
  it('the programme of the saved places is a calendar file', async () => {
    const visitor = await Visitor.open(browser, { hash: '#fav=site:manggyeong-stage' });
    await showAdded(visitor);
    const [download] = await Promise.all([
      visitor.page.waitForEvent('download'),
      button(visitor, /^Calendar file \(programme of 2025\)/).click(),
    ]);
    expect(download.suggestedFilename()).toBe('jinju-2025.ics');
    const { events } = readCalendar(await readFile(await download.path(), 'utf8'));
    const fireworks = events.filter((event) => textOf(event, 'UID')?.startsWith('2025-fireworks-'));
    expect(fireworks.map((event) => textOf(event, 'DTSTART'))).toEqual([
      '20251004T110000Z',
      '20251010T110000Z',
      '20251018T110000Z',
    ]);
    expect(textOf(fireworks[0] ?? [], 'URL')).toBe(`${inject('siteUrl')}#sel=site:manggyeong-stage`);
    expect(textOf(fireworks[0] ?? [], 'LOCATION')).toMatch(/[가-힣]+.*\(.*[A-Za-z]+.*\)/);
    expect(textOf(fireworks[0] ?? [], 'DTSTAMP')).toBe('20251011T111000Z');
    await visitor.leave();
  });

  it('where nothing takes place, that is said', async () => {
    const visitor = await Visitor.open(browser, { hash: '#fav=partner:omsk' });
    await showAdded(visitor);
    await visitor.page.getByText('No programme of 2025 is known').waitFor();
    await visitor.leave();
  });

  it('the QR code says its link in words', async () => {
    const visitor = await Visitor.open(browser, { hash: '#fav=site:chokseongnu,tie:none' });
    await showAdded(visitor);
    await button(visitor, 'QR code').click();
    const picture = visitor.page.getByRole('img', { name: `${inject('siteUrl')}#fav=site:chokseongnu,tie:none` });
    await picture.waitFor();
    await expect.poll(() => picture.locator('path').getAttribute('d')).toMatch(/^M/);
    await visitor.leave();
  });
});

describe('storage', () => {
  const refusing = (page: Page) =>
    page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
  const full = (page: Page) =>
    page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });

  it.each([
    ['refused', refusing],
    ['full', full],
  ])('that is %s is spoken of, and saving works until the page closes', async (_, prepare) => {
    const visitor = await Visitor.open(browser, { hash: '#sel=site:chokseongnu', prepare });
    await button(visitor, 'Save').click();
    await visitor.page.locator('.notice', { hasText: 'stores nothing, or its storage is full' }).waitFor();
    await button(visitor, 'Back to the list').click();
    await openSaved(visitor);
    await savedRows(visitor).first().waitFor();
    await visitor.leave();
  });

  it.each(['{', '{"favourites":["site:a",7]}', '[]'])('that holds %s is spoken of, and begins anew', async (text) => {
    const prepare = (page: Page) =>
      page.addInitScript((broken) => {
        if (sessionStorage.getItem('once') === null) localStorage.setItem('jinju-map.kept.1', broken);
        sessionStorage.setItem('once', '1');
      }, text);
    const visitor = await Visitor.open(browser, { hash: '#sel=site:chokseongnu', prepare });
    await visitor.page.locator('.notice', { hasText: 'could not be read' }).waitFor();
    await button(visitor, 'Save').click();
    await visitor.page.reload();
    await visitor.page.locator('.favourite[aria-pressed="true"]').waitFor();
    await expect.poll(() => visitor.page.locator('.notice', { hasText: 'could not be read' }).count()).toBe(0);
    await visitor.leave();
  });
});

describe('the driver’s card', () => {
  it('is Hangul over the whole screen, keeps the focus and gives it back', async () => {
    const visitor = await Visitor.open(browser, { size: 'phone', hash: '#lang=ja&sel=site:jinjuseong' });
    const opener = button(visitor, '運転手に見せる');
    await opener.click();
    const dialog = visitor.page.getByRole('dialog');
    await dialog.waitFor();
    const name = dialog.locator('.driver-name');
    await expect.poll(() => name.textContent()).toBe('진주성');
    await expect.poll(() => dialog.locator('[lang="ko"]').textContent()).toContain('진주시 남강로 626');
    await expect.poll(() => dialog.locator('.driver-own').textContent()).toContain('晋州城');
    expect(await name.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))).toBeGreaterThan(45);
    expect(await dialog.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
    for (let press = 0; press < 4; press++) {
      await visitor.page.keyboard.press('Tab');
      const focused = await visitor.page.evaluate(() => document.activeElement?.closest('dialog, body')?.tagName);
      const behind = await visitor.page.evaluate(() => document.activeElement?.matches('#app *:not(dialog *)'));
      expect([focused, behind]).toEqual([expect.stringMatching(/DIALOG|BODY/), false]);
    }
    await visitor.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => opener.evaluate((element) => element === document.activeElement)).toBe(true);
    await visitor.leave();
  });

  it('says when no address is known', async () => {
    const visitor = await Visitor.open(browser, { hash: '#sel=site:chokseongnu' });
    await button(visitor, 'Show to the driver').click();
    const text = await visitor.page.getByRole('dialog').textContent();
    expect(text).toContain('촉석루');
    expect(text).toMatch(/진주시 \S+동|진주시 \S+로/);
    expect(text).toContain('No street address is known');
    await visitor.leave();
  });
});

describe('other maps', () => {
  it('are links that send nothing before a tap, and no referrer after it', async () => {
    const visitor = await Visitor.open(browser, { hash: '#sel=site:chokseongnu' });
    await button(visitor, 'Other maps').click();
    const links = visitor.page.locator('.hand-over a');
    await links.first().waitFor();
    await expect.poll(() => links.count()).toBe(4);
    for (const link of await links.all()) {
      await expect.poll(() => link.getAttribute('rel')).toContain('noreferrer');
      await expect.poll(() => link.getAttribute('href')).toMatch(/^https:\/\//);
    }
    await visitor.leave();
  });

  it('are not on a kiosk: a code of the own link stands there', async () => {
    const visitor = await Visitor.open(browser, {
      size: 'kiosk',
      hash: '#kiosk=1&lang=en&sel=site:chokseongnu',
      prepare: (page) =>
        page.route('**/kiosk.json', (route) =>
          route.fulfill({ json: { attract: false, warnAfterSeconds: 300, publicUrl: inject('siteUrl') } }),
        ),
    });
    await button(visitor, 'QR code').click();
    await expect.poll(() => button(visitor, 'Show to the driver').count()).toBe(0);
    const link = (await visitor.page.locator('.keep-panel .qr svg').getAttribute('aria-label')) ?? '';
    expect(link).toContain('sel=site:chokseongnu');
    expect(link).not.toContain('kiosk');
    await expect.poll(() => visitor.page.locator('.keep-panel a').count()).toBe(0);
    await visitor.leave();
  });
});

describe('a meeting', () => {
  it('is a code, a link and a QR code; the code opens place and time for someone else', async () => {
    const host = await Visitor.open(browser, { hash: '#sel=site:chokseongnu' });
    await button(host, 'Meet here').click();
    const code = host.page.locator('.meeting-code');
    await code.waitFor();
    await expect.poll(() => host.page.locator('.meeting-time input').inputValue()).toBe('2025-10-11T20:15');
    await host.page.locator('.meeting-time input').fill('2025-10-11T21:30');
    await expect
      .poll(() => host.page.locator('.qr svg').getAttribute('aria-label'))
      .toMatch(/#at=2025-10-11T21:30&sel=site:chokseongnu$/);
    const spoken = (await code.textContent()) ?? '';
    expect(spoken).toMatch(/^\w{3}-\w{3}-\w{3}$/);
    await host.leave();

    const guest = await Visitor.open(browser);
    await guest.listIsThere();
    await openSaved(guest);
    await guest.page.getByRole('textbox', { name: 'Type the code' }).fill(spoken.toLowerCase().replaceAll('-', ' '));
    await guest.page.keyboard.press('Enter');
    await guest.cardHeading().waitFor();
    await expect.poll(() => guest.cardHeading().textContent()).toContain('촉석루');
    await expect.poll(() => guest.hash()).toContain('at=2025-10-11T21:30');
    await expect.poll(() => guest.hash()).toContain('sel=site:chokseongnu');
    await guest.leave();
  });

  it('where no record is opens the place on the map', async () => {
    const visitor = await Visitor.open(browser);
    await visitor.mapIsDrawn();
    const moment = Date.parse('2025-10-11T21:30:00+09:00');
    const code = encodeMeeting({ lon: 128.2, lat: 35.3, epochMs: moment }, moment);
    await openSaved(visitor);
    await visitor.page.getByRole('textbox', { name: 'Type the code' }).fill(code ?? '');
    await visitor.page.keyboard.press('Enter');
    await expect
      .poll(() => visitor.hash())
      .toMatch(/^#map=17\/35\.(3000|2999)\d*\/128\.(2000|1999)\d*&.*at=2025-10-11T21:30/);
    await visitor.page.getByText('The place is on the map').waitFor();
    await visitor.leave();
  });

  it('says what is wrong with a code', async () => {
    const visitor = await Visitor.open(browser);
    await visitor.listIsThere();
    await openSaved(visitor);
    const field = visitor.page.getByRole('textbox', { name: 'Type the code' });
    const said = visitor.page.locator('.meeting-entry [role="status"]');
    for (const [typed, words] of [
      ['K7M-2Q0-9AB', 'No code has the sign “0”'],
      ['K7M', 'nine letters and digits'],
      ['K7M-2QX-9AB', 'wrong or two are swapped'],
    ] as const) {
      await field.fill(typed);
      await visitor.page.keyboard.press('Enter');
      await expect.poll(() => said.textContent()).toContain(words);
    }
    await expect.poll(() => visitor.hash()).not.toContain('at=');
    await visitor.leave();
  });
});
