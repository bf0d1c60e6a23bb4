import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { Visitor } from './driver.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** An upright display of 43 inches has 535 mm across. */
const mm = (px: number): number => (px * 535) / 1080;

const atTheKiosk = async (hash = '', settings: object = {}) => {
  const visitor = await Visitor.open(browser, {
    size: 'kiosk',
    hash: `#kiosk=1${hash}`,
    prepare: (page) =>
      page.route('**/kiosk.json', (route) =>
        route.fulfill({
          json: { attract: false, warnAfterSeconds: 300, publicUrl: inject('siteUrl'), ...settings },
        }),
      ),
  });
  await visitor.page.locator('.kiosk-bar').waitFor();
  return visitor;
};

const field = (page: Page) => page.getByRole('combobox').first();
const key = (page: Page, face: string) => page.locator('.keyboard .key').filter({ hasText: new RegExp(`^${face}$`) });
const tap = async (page: Page, faces: string) => {
  for (const face of faces) await key(page, face).tap();
};

describe('the keyboard of a kiosk', () => {
  it('comes in place of the system’s, types every script, shows what is found, and goes with the visit', async () => {
    const visitor = await atTheKiosk('&lang=ko');
    const { page } = visitor;
    await visitor.listIsThere();
    await field(page).tap();
    await page.getByRole('region', { name: '화면 자판' }).waitFor();
    await expect.poll(() => field(page).getAttribute('inputmode')).toBe('none');

    await tap(page, 'ㅊㅗㄱㅅㅓㄱㄹㅜ');
    await expect.poll(() => field(page).inputValue()).toBe('촉석루');
    await visitor.hits().filter({ hasText: '촉석루' }).first().waitFor();
    const keyboard = await page.locator('.keyboard').boundingBox();
    const hit = await visitor.hits().first().boundingBox();
    expect(hit?.y).toBeGreaterThan(0.6 * 1920);
    expect((hit?.y ?? 0) + (hit?.height ?? 0)).toBeLessThanOrEqual(keyboard?.y ?? 0);
    const small = await page.locator('.keyboard button').evaluateAll((keys) =>
      keys
        .map((element) => ({ box: element.getBoundingClientRect(), face: element.textContent }))
        .filter(({ box }) => Math.min(box.width, box.height) < (20 * 1080) / 535 || box.top < 0.6 * 1920)
        .map(({ face }) => face),
    );
    expect(small).toEqual([]);

    for (const _ of 'ㅜㄹ') await page.getByRole('button', { name: '지우기', exact: true }).tap();
    await expect.poll(() => field(page).inputValue()).toBe('촉석');
    await page
      .getByRole('button', { name: /지우기|초기화|삭제/ })
      .and(page.locator('.search button'))
      .tap();
    await tap(page, 'ㅊㅅㄹ');
    await expect.poll(() => field(page).inputValue()).toBe('ㅊㅅㄹ');
    await visitor.hits().filter({ hasText: '촉석루' }).first().waitFor();

    await page.locator('.search button').tap();
    await page.getByRole('button', { name: '가나' }).tap();
    await tap(page, 'とし');
    await page.getByRole('button', { name: '탁점', exact: true }).tap();
    await expect.poll(() => field(page).inputValue()).toBe('とじ');
    await page.locator('.search button').tap();
    await page.locator('.keyboard-words button', { hasText: '화장실' }).tap();
    await expect.poll(() => field(page).inputValue()).toBe('화장실');
    await visitor.hits().first().tap();
    await visitor.cardHeading().waitFor();
    await page.locator('.keyboard').waitFor({ state: 'detached' });
    await visitor.leave();
  });

  it('is gone through by arrows and typed on with enter', async () => {
    const visitor = await atTheKiosk('&lang=en');
    const { page } = visitor;
    await visitor.listIsThere();
    await field(page).focus();
    await page.locator('.keyboard').waitFor();
    await page.keyboard.press('ArrowDown');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await expect.poll(() => focused()).toBe('toilet');
    for (const arrow of ['ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(arrow);
    await expect.poll(() => focused()).toBe('w');
    await page.keyboard.press('Enter');
    await key(page, 'c').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => field(page).inputValue()).toBe('wc');
    await visitor.hits().first().waitFor();
    await key(page, 'Done').focus();
    await page.keyboard.press('Enter');
    await page.locator('.keyboard').waitFor({ state: 'detached' });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await visitor.cardHeading().waitFor();
    await visitor.leave();
  });

  it('offers characters of names to who cannot type them, and letters only for a code', async () => {
    const visitor = await atTheKiosk('&lang=zh');
    const { page } = visitor;
    await visitor.listIsThere();
    await field(page).tap();
    await page.locator('.keyboard').waitFor();
    await tap(page, '晋州城');
    await visitor.hits().filter({ hasText: '晋州城' }).first().waitFor();
    await key(page, '完成').tap();
    await page.locator('.keyboard').waitFor({ state: 'detached' });
    await page.locator('#tab-saved').click();
    const code = page.locator('.meeting-entry input');
    await code.tap();
    await key(page, 'k').tap();
    await expect.poll(() => code.inputValue()).toBe('k');
    await expect.poll(() => page.locator('.key.script').count()).toBe(0);
    await visitor.leave();
  });
});

const linkIn = async (page: Page, within = '.hand-over-corner'): Promise<string> => {
  const code = page.locator(`${within} .qr svg`);
  await code.waitFor();
  return (await code.getAttribute('aria-label')) ?? '';
};

/** Opens a link as a phone in a language of its own. */
async function onAPhone(link: string): Promise<Visitor> {
  const { hash } = new URL(link);
  expect(link).toBe(inject('siteUrl') + hash);
  expect(new TextEncoder().encode(hash.slice(1)).length).toBeLessThanOrEqual(150);
  expect(hash).not.toContain('kiosk');
  return Visitor.open(browser, { size: 'phone', hash, locale: 'de-DE' });
}

describe('the code of a kiosk', () => {
  it('opens the same place, way, moment and language on a phone', async () => {
    const kiosk = await atTheKiosk('&lang=ja&at=2025-10-11T21:30&sel=site:chokseongmun');
    const { page } = kiosk;
    await kiosk.cardHeading().waitFor();
    await page.locator('.walk-card > button').last().click();
    await page.locator('.card .back').click();
    await kiosk.listIsThere();
    await field(page).tap();
    await page.locator('.keyboard').waitFor();
    await page.locator('.keyboard-words button').first().tap();
    await kiosk.hits().first().tap();
    await kiosk.cardHeading().waitFor();
    const summary = await page.locator('.walk-summary').textContent();
    const heading = await kiosk.cardHeading().textContent();
    const side = await page.locator('.hand-over-corner .qr svg').evaluate((code) => code.getBoundingClientRect().width);
    expect(mm(side)).toBeGreaterThanOrEqual(30);
    const link = await linkIn(page);
    await kiosk.leave();

    const phone = await onAPhone(link);
    await phone.page.locator('html[lang="ja"][data-layout="screen"]').waitFor();
    await phone.cardHeading().waitFor();
    await expect.poll(() => phone.cardHeading().textContent()).toBe(heading);
    await expect.poll(() => phone.page.locator('.walk-summary').textContent()).toBe(summary);
    await expect.poll(() => phone.hash()).toContain('at=2025-10-11T21:30');
    await expect.poll(() => phone.hash()).not.toContain('from=');
    await phone.leave();
  });

  it('opens a planned walk, and a tool with its settings', async () => {
    const kiosk = await atTheKiosk('&lang=ko&at=2025-10-11T20:00');
    const { page } = kiosk;
    await page.locator('.ready-walks .actions button').first().click();
    await page.locator('.plan .walk-steps li').first().waitFor();
    const stops = () => page.locator('.plan .walk-steps .link').allTextContents();
    const planned = await stops();
    const phone = await onAPhone(await linkIn(page));
    await phone.page.locator('.plan .walk-steps li').first().waitFor();
    await expect.poll(() => phone.page.locator('.plan .walk-steps .link').allTextContents()).toEqual(planned);
    await phone.leave();
    await kiosk.leave();

    const planner = await atTheKiosk('&lang=en&view=planner&tool=clusters&q=radius:300');
    await planner.page.locator('.workbench h2').waitFor();
    expect(new URL(await linkIn(planner.page)).hash).toBe('#view=planner&lang=en&tool=clusters&q=radius:300');
    await planner.leave();
  });

  it('is not offered where no phone could reach the map, and says so where one asks for it', async () => {
    const kiosk = await atTheKiosk('&lang=en&view=planner&tool=clusters', { publicUrl: null });
    await kiosk.page.locator('.workbench h2').waitFor();
    await kiosk.page.getByText('kiosk.json › publicUrl').first().waitFor();
    await expect.poll(() => kiosk.said().textContent()).toMatch(/form \d+ cluster/);
    await expect.poll(() => kiosk.page.locator('.hand-over-corner').count()).toBe(0);
    await kiosk.leave();
  });
});
