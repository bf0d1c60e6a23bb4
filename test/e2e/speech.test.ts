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

describe.each(['en', 'ko'])('what a screen reader is told in %s', (lang) => {
  it.each([
    'view=festival',
    'view=festival&sel=site:jinjuseong',
    'view=planner',
    'view=planner&tool=clusters',
    'view=partners',
    'view=partners&sel=partner:eugene',
  ])('%s', async (hash) => {
    const visitor = await Visitor.open(browser, { hash: `#${hash}&lang=${lang}` });
    await visitor.mapIsDrawn();
    await visitor.page.locator('#app > p[role="status"]').waitFor({ state: 'attached' });
    await visitor.page.locator('#panel h2, #panel .questions').first().waitFor();
    const heard = await hear(visitor.page);
    const roles = heard.map(({ role }) => role);
    for (const landmark of ['banner', 'navigation', 'search', 'main']) {
      expect(roles.filter((role) => role === landmark)).toEqual([landmark]);
    }
    expect(heard.find(({ role }) => role === 'main')?.name).not.toBe('');
    const levels = heard.filter(({ role }) => role === 'heading').map(({ level }) => level ?? 0);
    expect(levels[0]).toBe(1);
    // A heading is at most one level below the one before.
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    });
    const silent = heard.filter(({ role, name }) => operable.includes(role) && (name === '' || empty.test(name)));
    expect(silent).toEqual([]);
    expect(await visitor.page.evaluate(() => document.documentElement.lang)).toBe(lang);
    expect(await visitor.page.title()).toMatch(lang === 'ko' ? /진주/ : /Jinju/);
    await visitor.leave();
  });
});
