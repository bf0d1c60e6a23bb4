import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { Visitor } from './driver.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What a screen reader is told of one thing on the page. */
interface Heard {
  readonly role: string;
  readonly name: string;
  readonly level: number | null;
}

/** The page as the browser tells it to a screen reader, in reading order. */
async function hear(page: Page): Promise<readonly Heard[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties }) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? '').trim(),
      level: Number(properties?.find((property) => property.name === 'level')?.value.value ?? 0) || null,
    }));
}

const operable = [
  'button',
  'link',
  'checkbox',
  'radio',
  'slider',
  'combobox',
  'tab',
  'textbox',
  'spinbutton',
  'DisclosureTriangle',
];
/** Words that say nothing without what stands around them. */
const empty = /^(more|show more|change|close|open|here|edit|더보기|더 보기|바꾸기|もっと|変える|更多|[+−×✓?])$/i;

const states = [
  ['view=festival', '.rows .row'],
  ['view=festival&sel=site:jinjuseong', '.card h2'],
  ['view=planner', '.questions'],
  ['view=planner&tool=clusters', '.workbench .finding-n'],
  ['view=partners', '.timeline'],
  ['view=partners&sel=partner:eugene', '.card h2'],
] as const;

describe('what a screen reader is told', () => {
  it.each(['en', 'ko'])('has landmarks, headings in order and names that make sense alone, in %s', async (lang) => {
    const visitor = await Visitor.open(browser, { hash: `#lang=${lang}` });
    const { page } = visitor;
    await visitor.mapIsDrawn();
    await visitor.keysAreThere();
    for (const [hash, sign] of states) {
      await page.evaluate((next) => {
        location.hash = next;
      }, `${hash}&lang=${lang}`);
      await page.locator(`#panel ${sign}`).first().waitFor();
      const heard = await hear(page);
      const roles = heard.map(({ role }) => role);
      for (const landmark of ['banner', 'search', 'main']) {
        expect(
          roles.filter((role) => role === landmark),
          hash,
        ).toEqual([landmark]);
      }
      expect(roles, hash).toContain('navigation');
      expect(heard.find(({ role }) => role === 'main')?.name, hash).not.toBe('');
      const levels = heard.filter(({ role }) => role === 'heading').map(({ level }) => level ?? 0);
      expect(levels[0], hash).toBe(1);
      // A heading is at most one level below the one before.
      const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      expect(jumps, `${hash}: ${levels.join(' ')}`).toEqual([]);
      // A radio button is told with the name of its group.
      const silent = heard.filter(
        ({ role, name }) => operable.includes(role) && (name === '' || (role !== 'radio' && empty.test(name))),
      );
      expect(silent, hash).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang);
    expect(await page.title()).toMatch(lang === 'ko' ? /진주/ : /Jinju/);
    await visitor.leave();
  });

  it('says how many places are in view once the map has come to rest, and nothing at first', async () => {
    const visitor = await Visitor.open(browser, { hash: '#lang=en' });
    const { page } = visitor;
    await visitor.mapIsDrawn();
    await visitor.recordsAreThere();
    const status = page.locator('.count + [role="status"]');
    await status.waitFor({ state: 'attached' });
    // Whatever came with the last records has been said and taken back.
    await page.waitForTimeout(1500);
    await expect.poll(() => status.textContent()).toBe('');
    const said = await page.evaluateHandle(() => {
      const texts: string[] = [];
      const region = document.querySelector('.count + [role="status"]');
      const listen = () => {
        const text = region?.textContent ?? '';
        if (text !== '') texts.push(text);
      };
      new MutationObserver(listen).observe(region as Node, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      return texts;
    });
    const before = await page.locator('.count').textContent();
    for (let step = 0; step < 3; step++) await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(async () => (await said.jsonValue()).length).toBe(1);
    expect(await said.jsonValue()).toEqual([await page.locator('.count').textContent()]);
    expect(await said.jsonValue()).not.toEqual([before]);
    await visitor.leave();
  });
});
