import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { sizes, Visitor } from './driver.ts';
import { factsOf } from './picture.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const labels = (visitor: Visitor) => visitor.page.locator('.globe-label');
const atTheGlobe = async (options: Parameters<typeof Visitor.open>[1] = {}) => {
  const visitor = await Visitor.open(browser, { hash: '#view=partners', ...options });
  await visitor.mapIsDrawn();
  await labels(visitor).first().waitFor();
  return visitor;
};

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('the globe', () => {
  it.each(Object.keys(sizes) as (keyof typeof sizes)[])(
    'names its cities without any overlap on a %s',
    async (size) => {
      const visitor = await atTheGlobe({ size, hash: `#view=partners${size === 'kiosk' ? '&kiosk=1' : ''}` });
      const boxes = await labels(visitor).evaluateAll((elements) =>
        elements.map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return { x, y, width, height };
        }),
      );
      expect(boxes.length).toBeGreaterThanOrEqual(7);
      for (const [index, box] of boxes.entries()) {
        for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
      }
      await visitor.leave();
    },
  );

  it('names Matsue and Kyoto both, though they lie close together', async () => {
    const visitor = await atTheGlobe();
    await expect.poll(() => labels(visitor).filter({ hasText: 'Matsue' }).count()).toBe(1);
    await expect.poll(() => labels(visitor).filter({ hasText: 'Kyoto' }).count()).toBe(1);
    await visitor.leave();
  });

  it('goes from the castle to Omsk and back in two taps', async () => {
    const visitor = await Visitor.open(browser, { hash: '#sel=site:jinjuseong' });
    await visitor.mapIsDrawn();
    await visitor.page.getByRole('button', { name: 'Partner cities' }).click();
    await labels(visitor).filter({ hasText: 'Omsk' }).click();
    await visitor.cardHeading().waitFor();
    await expect.poll(() => visitor.cardHeading().textContent()).toContain('Omsk');
    await visitor.page.goBack();
    await visitor.page.goBack();
    await expect.poll(() => visitor.cardHeading().textContent()).toContain('Jinjuseong');
    await visitor.leave();
  });

  it('can be flattened, in the link', async () => {
    const visitor = await atTheGlobe();
    await visitor.page.getByRole('button', { name: 'Flat map' }).click();
    await expect.poll(() => visitor.hash()).toContain('flat=1');
    await expect.poll(() => labels(visitor).filter({ hasText: 'Eugene' }).count()).toBe(1);
    await visitor.leave();
  });
});

describe('the timeline', () => {
  it('lights only Eugene in 1975, on the globe, in the list and in the link', async () => {
    const visitor = await atTheGlobe();
    await visitor.page.getByRole('slider', { name: 'Until year' }).fill('1975');
    await expect.poll(() => visitor.hash()).toContain('years=1961-1975');
    await expect.poll(() => labels(visitor).allTextContents()).toEqual(['Jinju진주', 'Eugene유진']);
    await expect.poll(() => visitor.rows().count()).toBe(1);
    await expect.poll(() => visitor.rows().first().textContent()).toContain('Eugene');
    await visitor.leave();
  });

  it('works from the keyboard', async () => {
    const visitor = await atTheGlobe({ hash: '#view=partners&years=1961-1984' });
    await visitor.page.getByRole('slider', { name: 'Until year' }).focus();
    await visitor.page.keyboard.press('ArrowRight');
    await expect.poll(() => visitor.rows().allTextContents()).toHaveLength(2);
    await expect.poll(() => visitor.hash()).toContain('years=1961-1985');
    await visitor.leave();
  });

  it('steps from tie to tie', async () => {
    const visitor = await atTheGlobe({ hash: '#view=partners&years=1961-1985' });
    await visitor.page.getByRole('button', { name: 'Next tie' }).click();
    await expect.poll(() => visitor.hash()).toContain('years=1961-1992');
    await visitor.leave();
  });
});

describe('comparing', () => {
  it('two cities beside Jinju, in the link, with units and basis', async () => {
    const visitor = await atTheGlobe({ hash: '#view=partners&cmp=eugene,omsk' });
    await visitor.page.locator('#tab-compare').click();
    const area = visitor.page.locator('.bars').first();
    await expect.poll(() => area.locator('caption').textContent()).toContain('km²');
    await expect.poll(() => area.locator('tr').count()).toBe(3);
    await expect.poll(() => area.textContent()).toContain('572.9');
    await visitor.page.getByRole('checkbox', { name: 'Kyoto' }).check();
    await expect.poll(() => visitor.hash()).toContain('cmp=eugene,kyoto,omsk');
    await visitor.leave();
  });
});

describe('the same in words', () => {
  it('tells how far, which way and since when, by keyboard alone', async () => {
    const visitor = await atTheGlobe();
    await visitor.page.locator('.text-open').focus();
    await visitor.page.keyboard.press('Enter');
    const text = (await visitor.page.locator('.text-map').textContent()) ?? '';
    expect(text).toContain('Omsk: 4,673 km to the north-west of Jinju; friendship city since 8 August 2007.');
    expect(text).toContain('4 August 2007');
    await visitor.leave();
  });
});

describe('the tour', () => {
  it('visits the cities, can be held and ended', async () => {
    const visitor = await atTheGlobe();
    await visitor.page.getByRole('button', { name: 'Tour of the eight cities' }).click();
    await visitor.page.locator('.tour').getByText('Eugene').first().waitFor();
    await visitor.page.getByRole('button', { name: 'Pause' }).click();
    await visitor.page.getByRole('button', { name: 'Next city' }).click();
    await visitor.page.locator('.tour').getByText('Kitami').first().waitFor();
    await visitor.page.getByRole('button', { name: 'End the tour' }).click();
    await expect.poll(() => visitor.page.locator('.tour').count()).toBe(0);
    await visitor.leave();
  });
});

describe('ties outside the source', () => {
  it('are off until the legend shows them', async () => {
    const visitor = await atTheGlobe();
    await visitor.openLegend();
    const box = visitor.page.getByRole('checkbox', { name: /does not name/ });
    await expect.poll(() => box.isChecked()).toBe(false);
    await box.check();
    await visitor.page.locator('#tab-list').click();
    await visitor.page.getByText('Nakatsu').first().waitFor();
    await visitor.leave();
  });
});

describe('day and night', () => {
  /** Brightness of the sea in the middle of the map, at 20° north and 160° east. */
  const seaIs = async (visitor: Visitor) => {
    const box = await visitor.page.locator('.map').boundingBox();
    if (box === null) throw new Error('expected a map on the page, found none');
    const clip = { x: box.x + box.width / 2 - 5, y: box.y + box.height / 2 - 5, width: 10, height: 10 };
    return (await factsOf(visitor.page, await visitor.page.screenshot({ clip }))).brightness;
  };
  const follow = (visitor: Visitor, link: string) =>
    visitor.page.evaluate((hash) => {
      location.hash = hash;
    }, link);
  const place = '#map=1.5/20/160&view=partners&theme=night';

  it.each(['', '&flat=1'])('are where the shown moment has them, unless the legend hides it (%s)', async (flat) => {
    const visitor = await Visitor.open(browser, { hash: `${place}${flat}&at=2026-10-04T12:00` });
    await visitor.mapIsDrawn();
    const byDay = await seaIs(visitor);
    await follow(visitor, `${place}${flat}&at=2026-10-04T23:00`);
    await expect.poll(() => seaIs(visitor)).toBeLessThan(byDay - 5);
    await follow(visitor, `${place}${flat}&at=2026-10-04T23:00&show=night-side`);
    await expect.poll(() => seaIs(visitor)).toBe(byDay);
    await visitor.leave();
  });

  it('come back with a graphics context', async () => {
    const visitor = await Visitor.open(browser, { hash: `${place}&at=2026-10-04T23:00`, expectsErrors: true });
    await visitor.mapIsDrawn();
    await labels(visitor).first().waitFor();
    const before = await seaIs(visitor);
    await visitor.page.evaluate(() => {
      const gl = document.querySelector<HTMLCanvasElement>('.map canvas')?.getContext('webgl2');
      const extension = gl?.getExtension('WEBGL_lose_context');
      extension?.loseContext();
      setTimeout(() => extension?.restoreContext(), 500);
    });
    const pane = visitor.page.locator('.map-pane');
    await pane.and(visitor.page.locator('[data-healing="restore"]')).waitFor({ state: 'attached' });
    await pane.and(visitor.page.locator('[data-healing="well"]')).waitFor({ state: 'attached', timeout: 60_000 });
    await expect.poll(() => seaIs(visitor)).toBe(before);
    await visitor.leave();
  });
});
