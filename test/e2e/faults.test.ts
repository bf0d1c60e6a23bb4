import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { Visitor } from './driver.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const warning = (visitor: Visitor) => visitor.page.locator('.notice.warning');

describe('what is broken is said, and the list stays', () => {
  it('missing archive', async () => {
    const visitor = await Visitor.open(browser, {
      expectsErrors: true,
      prepare: (page) => page.route('**/jinju.pmtiles', (route) => route.fulfill({ status: 404, body: 'no' })),
    });
    await visitor.listIsThere();
    await warning(visitor).waitFor();
    await expect.poll(() => warning(visitor).textContent()).toContain('jinju.pmtiles');
    await expect.poll(() => visitor.rows().count()).toBeGreaterThan(8);
    await visitor.leave();
  });

  it('a page in place of an archive', async () => {
    const visitor = await Visitor.open(browser, {
      expectsErrors: true,
      prepare: (page) =>
        page.route('**/jinju.pmtiles', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' })),
    });
    await warning(visitor).waitFor();
    await visitor.listIsThere();
    await expect.poll(() => warning(visitor).textContent()).toContain('jinju.pmtiles');
    await visitor.leave();
  });

  it('failed tile', async () => {
    let answered = 0;
    const visitor = await Visitor.open(browser, {
      expectsErrors: true,
      // The header is answered, the tiles are not.
      prepare: (page) =>
        page.route('**/jinju.pmtiles', (route) => (answered++ === 0 ? route.continue() : route.abort())),
    });
    await warning(visitor).waitFor();
    await expect.poll(() => warning(visitor).textContent()).toContain('part of the map');
    await visitor.listIsThere();
    await visitor.leave();
  });

  it('missing records', async () => {
    const visitor = await Visitor.open(browser, {
      expectsErrors: true,
      prepare: (page) => page.route('**/data/creative.json', (route) => route.fulfill({ status: 404, body: '' })),
    });
    await visitor.listIsThere();
    await expect.poll(() => warning(visitor).textContent()).toContain('creative.json');
    await visitor.leave();
  });

  it('a broken record', async () => {
    const visitor = await Visitor.open(browser, {
      prepare: (page) =>
        page.route('**/data/festival.json', async (route) => {
          const response = await route.fetch();
          const content = await response.json();
          content.sites[0].kind = 'castle';
          await route.fulfill({ json: content });
        }),
    });
    await visitor.listIsThere();
    await warning(visitor).waitFor();
    await expect.poll(() => warning(visitor).textContent()).toContain('jinjuseong');
    await visitor.leave();
  });

  it('no WebGL', async () => {
    const visitor = await Visitor.open(browser, {
      prepare: (page) =>
        page.addInitScript(() => {
          const original = HTMLCanvasElement.prototype.getContext;
          HTMLCanvasElement.prototype.getContext = function (
            this: HTMLCanvasElement,
            kind: string,
            ...rest: unknown[]
          ) {
            return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest]);
          } as typeof original;
        }),
    });
    await visitor.listIsThere();
    await expect.poll(() => visitor.page.locator('.map-absent').textContent()).toContain('WebGL');
    const picture = visitor.page.locator('.map-absent img');
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(500);
    await visitor.search('ㅊㅅㄹ');
    await visitor.hits().first().waitFor();
    await visitor.page.keyboard.press('Enter');
    await visitor.cardHeading().waitFor();
    await visitor.leave();
  });

  it('no JavaScript', async () => {
    const visitor = await Visitor.open(browser, { javaScript: false });
    await visitor.page.waitForURL('**/list.html');
    await expect.poll(() => visitor.page.locator('main').textContent()).toContain('촉석루');
    await expect.poll(() => visitor.page.locator('main').textContent()).toContain('JavaScript');
    await visitor.leave();
  });
});

describe('security', () => {
  it('the page carries a policy that allows nothing from elsewhere', async () => {
    const visitor = await Visitor.open(browser);
    const policy = await visitor.page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain('unsafe');
    await visitor.leave();
  });

  it('the browser holds to it: no markup from text, no inline script, style or handler', async () => {
    const visitor = await Visitor.open(browser, { expectsErrors: true });
    await visitor.listIsThere();
    const found = await visitor.page.evaluate(async () => {
      const refused = (action: () => void) => {
        try {
          action();
          return false;
        } catch (error) {
          return error instanceof TypeError;
        }
      };
      const box = document.createElement('div');
      document.body.append(box);
      const script = document.createElement('script');
      const asText = refused(() => {
        script.textContent = 'window.wasRun = true';
      });
      script.append(document.createTextNode('window.wasRun = true'));
      box.append(script);
      box.setAttribute('style', 'opacity: 0.5');
      const handler = refused(() => box.setAttribute('onclick', 'window.wasRun = true'));
      box.click();
      return {
        markup: refused(() => {
          box.innerHTML = '<b>text</b>';
        }),
        elsewhere: refused(() => new Worker('https://example.org/worker.js')),
        asText,
        handler,
        styled: getComputedStyle(box).opacity,
        wasRun: 'wasRun' in window,
      };
    });
    expect(found).toEqual({ markup: true, elsewhere: true, asText: true, handler: true, styled: '1', wasRun: false });
    await visitor.leave();
  });
});
