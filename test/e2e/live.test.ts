import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeKeys, seal } from '../../tiles/alerts/seal.ts';
import { launchBrowser } from './browser.ts';
import { Visitor } from './driver.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const keys = makeKeys();
/** 20:10 in November: nothing floats, the way from the park to the pavilion leads over Jinju Bridge. */
const now = '2025-11-15T11:10:00Z';
const span = { from: '2025-11-15T18:00', until: '2025-11-15T23:00' };
const alerts = [
  {
    kind: 'closure',
    of: 'bridge:jinju-road-bridge',
    ...span,
    text: { ko: '안전 점검', en: 'Safety check', ja: '安全点検', zh: '安全检查' },
  },
  {
    kind: 'closure',
    of: 'site:chokseongnu',
    ...span,
    text: { ko: '보수 공사', en: 'Repairs', ja: '補修工事', zh: '维修施工' },
  },
  { kind: 'crowd', of: 'site:jinjuseong', level: '복잡', ...span },
  { kind: 'weather', ...span, text: { ko: '강풍 주의', en: 'Strong wind', ja: '強風注意', zh: '大风注意' } },
];
const signed = (issued = '2025-11-15T19:00', privatePem = keys.privatePem) =>
  seal({ format: 1, issued, alerts }, privatePem);

interface Asked {
  readonly hash?: string;
  readonly feed: string;
  readonly settings?: object;
}

/** A visitor of a host that offers this; the map is of no matter here. */
async function visit({ hash = '', feed, settings = {} }: Asked): Promise<{ visitor: Visitor; beats: string[] }> {
  const beats: string[] = [];
  const prepare = async (page: Page) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    const json = { alerts: 'live/alerts.json', alertsKey: keys.publicKey, ...settings };
    await page.route('**/live.json', (route) => route.fulfill({ json }));
    await page.route('**/live/alerts.json', (route) => route.fulfill({ body: feed, contentType: 'application/json' }));
    await page.route('**/live/beat?*', (route) => {
      beats.push(`${route.request().method()} ${new URL(route.request().url()).search}`);
      return route.fulfill({ status: 204 });
    });
  };
  const visitor = await Visitor.open(browser, { hash: `#lang=en${hash}`, now, prepare, expectsErrors: true });
  await visitor.page.locator('.rows .row, .card h2').first().waitFor();
  return { visitor, beats };
}

/** The map that these pages do not have is a problem of its own. */
const withoutWebgl = 1;

const notices = (visitor: Visitor) => visitor.page.locator('.notice.live');

describe('a signed feed', () => {
  it('is obeyed by ways and opening, shown with its time in list and card, and kept for when there is no network', async () => {
    const { visitor } = await visit({ feed: signed() });
    const { page } = visitor;
    await notices(visitor).waitFor();
    const said = (await notices(visitor).textContent()) ?? '';
    for (const words of ['as of 19:00', 'Safety check', 'Repairs', 'Strong wind', 'until 23:00'])
      expect(said).toContain(words);
    const mark = page.locator('.row', { has: page.locator('small.live') }).first();
    await mark.waitFor();
    await page.locator('.landmark select').selectOption('namgaram-park');
    await visitor.search('촉석루');
    await visitor.hits().first().waitFor();
    await page.keyboard.press('Enter');
    const way = page.locator('.walk-summary');
    await way.waitFor();
    await expect.poll(() => way.textContent()).toMatch(/over .*Bridge/);
    await expect.poll(() => way.textContent()).not.toContain('over Jinju Bridge');
    const card = page.locator('.card');
    await expect.poll(() => card.locator('.facts').textContent()).toContain('closed now · Repairs');
    await expect.poll(() => card.locator('.note.live').textContent()).toContain('as of 19:00');
    // Before it begins and after it ends nothing holds.
    await page.goto(`${page.url().split('#')[0]}#lang=en&at=2025-11-15T23:00&sel=site:chokseongnu`);
    await notices(visitor).waitFor({ state: 'detached' });
    await expect.poll(() => card.locator('.facts').textContent()).not.toContain('Repairs');
    // The last good one is kept.
    await page.unroute('**/live/alerts.json');
    await page.route('**/live*/**', (route) => route.abort());
    await page.route('**/live.json', (route) => route.abort());
    await page.goto(`${page.url().split('#')[0]}#lang=ko`);
    await page.reload();
    await notices(visitor).waitFor();
    const korean = (await notices(visitor).textContent()) ?? '';
    for (const words of ['19:00 기준', '혼잡도: 복잡', '안전 점검']) expect(korean).toContain(words);
    await visitor.leave();
  });
});

describe('a feed that cannot be believed', () => {
  const others = makeKeys();
  it.each([
    ['unsigned', JSON.stringify({ format: 1, issued: '2025-11-15T19:00', alerts }), 'expected a signed file'],
    ['signed by someone else', signed(undefined, others.privatePem), 'a signature that does not fit'],
    ['stale', signed('2025-11-01T19:00'), 'expected one that is still valid'],
    ['issued tomorrow', signed('2025-11-16T19:00'), 'expected one from before'],
    ['no feed', '<!doctype html>', 'expected a signed file'],
  ])('%s is told and changes nothing', async (_, feed, detail) => {
    const { visitor } = await visit({ feed, hash: '&sel=site:chokseongnu' });
    const problem = visitor.page.locator('.notice.warning', { hasText: 'live/alerts.json' });
    await problem.waitFor();
    await expect.poll(() => problem.textContent()).toContain(detail);
    await expect.poll(() => notices(visitor).count()).toBe(0);
    await expect.poll(() => visitor.page.locator('.card .facts').textContent()).not.toContain('Repairs');
    await visitor.leave();
  });
});

describe('a feed about places that this map does not know', () => {
  it('is told once in words, and place by place to whoever can mend it', async () => {
    const closures = ['site:nowhere', 'site:elsewhere'].map((of) => ({ ...alerts[0], of }));
    const feed = seal({ format: 1, issued: '2025-11-15T19:00', alerts: closures }, keys.privatePem);
    const { visitor } = await visit({ feed });
    const problem = visitor.page.locator('.notice.warning', { hasText: 'live/alerts.json' });
    await problem.waitFor();
    await expect.poll(() => problem.locator('.technical li').count()).toBe(2 + withoutWebgl);
    expect(await problem.locator('.lines:not(.technical) li').count()).toBe(1 + withoutWebgl);
    await visitor.leave();
  });
});

describe('the heartbeat', () => {
  const settings = { heartbeat: 'live/beat', heartbeatSeconds: 5 };
  it('of a kiosk tells how it is, and nothing of who is there', async () => {
    const { visitor, beats } = await visit({ feed: signed(), settings, hash: '&kiosk=1' });
    await expect.poll(() => beats.length, { timeout: 20_000 }).toBeGreaterThan(1);
    expect(beats[1]).toMatch(
      /^HEAD \?beat=2&up=\d+&frames=\d+&map=absent&step=well&errors=\d+&recoveries=0(&heap=\d+)?$/,
    );
    await visitor.leave();
  });

  it('is none of a visitor’s own device', async () => {
    const { visitor, beats } = await visit({ feed: signed(), settings });
    await notices(visitor).waitFor();
    await visitor.page.waitForTimeout(6000);
    expect(beats).toEqual([]);
    await visitor.leave();
  });
});
