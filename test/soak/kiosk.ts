import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import type { Host } from '../e2e/host.ts';

/** A Saturday evening of the edition of 2025: much is on. */
export const beginning = '2025-10-04T09:00:00Z';

/** A lost context that is not noticed for so long is a fault. */
const mostUnnoticedMs = 20_000;
const pollMs = 50;

/** What Chromium says of a page after its memory has been swept up. */
export interface Usage {
  readonly heapMb: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** Messages that faults which the soak causes on purpose leave in the console. */
const caused = [/live\/alerts\.json/, /WebGL/i, /Service Worker registration blocked/, /CONTEXT_LOST/];

interface Notes {
  readonly noteHealing: (step: string) => void;
  readonly noteProblem: (problem: string) => void;
  readonly noteReload: (place: string) => void;
  readonly navigation: EventTarget;
}

/** Runs in the page before everything else: tells the steps of healing, and where in the code the page is loaded anew. */
function watchPage(): void {
  const { noteHealing, noteProblem, noteReload, navigation } = window as unknown as Notes;
  new MutationObserver((changes) => {
    for (const { type, target } of changes)
      if (type === 'attributes') noteHealing((target as HTMLElement).dataset.healing ?? '');
    for (const line of document.querySelectorAll('.notice.warning .lines li')) noteProblem(line.textContent ?? '');
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-healing'] });
  navigation.addEventListener('navigate', (event) => {
    if ((event as Event & { navigationType: string }).navigationType !== 'reload') return;
    noteReload((new Error().stack ?? '').split('\n').slice(1, 4).join(' '));
  });
}

/** A kiosk that stands in a browser for a week, with a clock that can be moved. */
export class SoakedKiosk {
  readonly page: Page;
  readonly errors: string[] = [];
  /** Why the page was loaded anew, each time: as the page itself tells, else where in the code it happened. */
  readonly reloads: string[] = [];
  /** What visitors were told that could not be read. */
  readonly problems = new Set<string>();
  /** Steps of healing that were taken. */
  readonly healingSteps: string[] = [];
  readonly #context: BrowserContext;
  readonly #session: CDPSession;
  readonly #placesOfReloads: string[] = [];

  private constructor(context: BrowserContext, page: Page, session: CDPSession) {
    this.#context = context;
    this.page = page;
    this.#session = session;
    page.on('pageerror', (error) => this.errors.push(`uncaught: ${error.message}`));
    page.on('console', (message) => {
      const { url } = message.location();
      if (message.type() !== 'error' || caused.some((words) => words.test(`${message.text()} ${url}`))) return;
      this.errors.push(message.text());
    });
  }

  static async open(browser: Browser, host: Host): Promise<SoakedKiosk> {
    const context = await browser.newContext({
      // Sizes are in millimetres of the display: few pixels look as many do, and are drawn sooner.
      viewport: { width: 540, height: 960 },
      locale: 'ko-KR',
      hasTouch: true,
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    const kiosk = new SoakedKiosk(context, page, await context.newCDPSession(page));
    await page.clock.install({ time: new Date(beginning) });
    // The page compares its clock with the server's, which must live in the same week.
    await page.route('**/tiles/index.json', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), date: new Date(beginning).toUTCString() } });
    });
    // A page that is loaded anew begins afresh, and would hide what grows.
    const settings = { warnAfterSeconds: 45, resetAfterSeconds: 15, reloadHour: null };
    await page.route('**/kiosk.json', (route) => route.fulfill({ json: settings }));
    await page.exposeFunction('noteHealing', (step: string) => kiosk.healingSteps.push(step));
    await page.exposeFunction('noteProblem', (problem: string) => {
      if (!caused.some((words) => words.test(problem))) kiosk.problems.add(problem);
    });
    await page.exposeFunction('noteReload', (place: string) => kiosk.#placesOfReloads.push(place));
    await page.addInitScript(watchPage);
    await page.goto(`${host.url}#kiosk=1`);
    await kiosk.isDrawn();
    await page.locator('.kiosk-bar').waitFor();
    page.on('load', () => void kiosk.#noteReload());
    return kiosk;
  }

  async #noteReload(): Promise<void> {
    const told = await this.page.evaluate(() => sessionStorage.getItem('jinju-map.reload.1')).catch(() => null);
    const steps = this.healingSteps.slice(-4).join(' → ');
    const place = this.#placesOfReloads.pop() ?? 'unknown';
    this.reloads.push(told === null ? `not by the page: ${place}` : `${told.split(' ')[0]} (${steps}): ${place}`);
  }

  /** Waits until the map is there and well. */
  async isDrawn(): Promise<void> {
    await this.page.locator('.map-pane[data-status="ready"][data-healing="well"]').waitFor({ timeout: 60_000 });
  }

  /** Takes the map's context, and gives it back after a while, or not; ends when the map is well again. */
  async loseContext(comesBack: boolean): Promise<void> {
    await this.isDrawn();
    const before = this.healingSteps.length;
    const isTaken = await this.page.evaluate((back) => {
      const gl = document.querySelector<HTMLCanvasElement>('.map canvas')?.getContext('webgl2');
      const extension = gl?.getExtension('WEBGL_lose_context') ?? null;
      extension?.loseContext();
      if (back) setTimeout(() => extension?.restoreContext(), 300);
      return extension !== null;
    }, comesBack);
    if (!isTaken) throw new Error('soak: expected a map with a graphics context to take away, found none');
    await this.#hasHealing(before);
    await this.isDrawn();
  }

  /** Waits for a step of healing that is told after so many. It can be over before anyone looks at the page. */
  async #hasHealing(after: number): Promise<void> {
    for (let waited = 0; waited < mostUnnoticedMs; waited += pollMs) {
      if (this.healingSteps.slice(after).some((step) => step !== 'well')) return;
      await wait(pollMs);
    }
    throw new Error(`soak: expected the loss of a graphics context to be noticed within ${mostUnnoticedMs} ms`);
  }

  /**
   * Lets time pass at once, when the map is well: each step of healing has its limit in time, and none could be kept by a map that
   * draws in time that does not pass.
   */
  async pass(ms: number): Promise<void> {
    await this.page.locator('.map-pane[data-healing="well"]').waitFor({ state: 'attached', timeout: 60_000 });
    await this.page.clock.fastForward(ms);
  }

  /** What the page uses once all that can be swept up is. */
  async usage(): Promise<Usage> {
    for (const _ of [1, 2, 3]) await this.#session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await this.#session.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners } = await this.#session.send('Memory.getDOMCounters');
    return { heapMb: usedSize / 1024 / 1024, nodes, listeners: jsEventListeners };
  }

  async close(): Promise<void> {
    await this.page.unrouteAll({ behavior: 'ignoreErrors' });
    await this.#context.close();
  }
}
