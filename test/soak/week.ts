import type { Browser } from 'playwright-core';
import { views } from '../../src/core/item.ts';
import { languages } from '../../src/core/model/index.ts';
import { seededRandom } from '../../src/core/random.ts';
import { tools } from '../../src/state/app-state.ts';
import { Host } from '../e2e/host.ts';
import { changeFeed, offerFeed } from './feed-faults.ts';
import { beginning, SoakedKiosk, type Usage } from './kiosk.ts';

/** What a soak is given. It ends after so many touches or minutes, whichever comes first. */
export interface SoakOptions {
  readonly seed: number;
  readonly touches: number;
  readonly minutes: number;
  /** Samples of memory over the whole, evenly spread. */
  readonly samples: number;
  /** Whether everything is opened once before the week begins: without it no trend can be told. */
  readonly warmsUp: boolean;
  readonly onSample?: (done: SoakCounts, usage: Usage) => void;
}

/** What has happened so far. */
export interface SoakCounts {
  touches: number;
  visits: number;
  resets: number;
  languageChanges: number;
  viewChanges: number;
  searches: number;
  contextLosses: number;
  recoveries: number;
  feedChanges: number;
  clockJumps: number;
  simulatedHours: number;
}

/** How a soak went. */
export interface SoakReport {
  readonly options: SoakOptions;
  readonly counts: SoakCounts;
  readonly errors: readonly string[];
  /** What visitors were told that could not be read: this soak takes nothing away. */
  readonly problems: readonly string[];
  /** Why the page was loaded anew, each time: this soak wants none. */
  readonly reloads: readonly string[];
  readonly samples: readonly Usage[];
  /** What no longer worked at the end. */
  readonly lost: readonly string[];
  readonly seconds: number;
}

/** For how long each screen of the warming up is looked at. */
const warmMs = 700;
const weekHours = 7 * 24;

/** One soak: a kiosk, the visitors of a week, and what goes wrong around them. */
class Soak {
  readonly counts: SoakCounts = {
    touches: 0,
    visits: 0,
    resets: 0,
    languageChanges: 0,
    viewChanges: 0,
    searches: 0,
    contextLosses: 0,
    recoveries: 0,
    feedChanges: 0,
    clockJumps: 0,
    simulatedHours: 0,
  };
  readonly #kiosk: SoakedKiosk;
  readonly #host: Host;
  readonly #random: () => number;
  readonly #options: SoakOptions;
  #beganMs = performance.now();

  constructor(kiosk: SoakedKiosk, host: Host, options: SoakOptions) {
    this.#kiosk = kiosk;
    this.#host = host;
    this.#random = seededRandom(options.seed);
    this.#options = options;
  }

  /** The week begins now. */
  begin(): void {
    this.#beganMs = performance.now();
    for (const name of Object.keys(this.counts) as (keyof SoakCounts)[]) this.counts[name] = 0;
  }

  /** Seconds since the beginning. */
  seconds(): number {
    return (performance.now() - this.#beganMs) / 1000;
  }

  /** How much of the week is over, 0 to 1. */
  share(): number {
    const { touches, minutes } = this.#options;
    return Math.min(1, Math.max(this.counts.touches / touches, this.seconds() / (60 * minutes)));
  }

  #whole(below: number): number {
    return Math.floor(this.#random() * below);
  }

  /** Touches anywhere. */
  async #tap(): Promise<void> {
    const { page } = this.#kiosk;
    const { width, height } = page.viewportSize() ?? { width: 1, height: 1 };
    this.counts.touches += 1;
    await page.touchscreen.tap(this.#whole(width), this.#whole(height));
  }

  /** Touches something that is there to be touched. */
  async #press(selector: string): Promise<void> {
    const { page } = this.#kiosk;
    const chance = this.#random();
    const point = await page.evaluate(
      ([share, wanted]) => {
        const all = [...document.querySelectorAll(wanted)];
        const seen = all.filter((element) => {
          const { top, bottom, width } = element.getBoundingClientRect();
          return width > 0 && top >= 0 && bottom <= innerHeight && element.checkVisibility();
        });
        const box = seen[Math.floor(share * seen.length)]?.getBoundingClientRect();
        return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      },
      [chance, selector] as const,
    );
    if (point === null) return this.#tap();
    this.counts.touches += 1;
    await page.touchscreen.tap(point.x, point.y);
  }

  /** Chooses in a list of the browser's own, which no touch inside the page reaches. */
  async #choose(which: number): Promise<void> {
    this.counts.touches += 1;
    await this.#kiosk.page.evaluate(
      ([index, share]) => {
        const select = document.querySelectorAll<HTMLSelectElement>('.choices select')[index];
        if (select === undefined) return;
        select.selectedIndex = Math.floor(share * select.options.length);
        for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }));
      },
      [which, this.#random()] as const,
    );
  }

  /** Searches with the keys on the screen: a kiosk has no others. */
  async #search(): Promise<void> {
    const { page } = this.#kiosk;
    await this.#press('.search input');
    for (let keys = 1 + this.#whole(6); keys > 0; keys -= 1) {
      await page.waitForTimeout(60);
      await this.#press('.keyboard button');
    }
  }

  async #act(): Promise<void> {
    const kind = this.#random();
    if (kind < 0.42) return this.#tap();
    if (kind < 0.76)
      return this.#press('.top button, .panel button, .panel summary, .kiosk-bar button, .kiosk-box button');
    if (kind < 0.84) {
      this.counts.languageChanges += 1;
      return this.#choose(0);
    }
    if (kind < 0.87) return this.#choose(1);
    if (kind < 0.94) {
      this.counts.searches += 1;
      return this.#search();
    }
    this.counts.viewChanges += 1;
    return this.#press('.views button');
  }

  /** What visitors do is done whether or not something lies over it, as a hand does. */
  async #actBlindly(): Promise<void> {
    await this.#act().catch(() => this.#tap());
    await this.#kiosk.page.waitForTimeout(10);
  }

  async #rest(): Promise<void> {
    const warning = this.#kiosk.page.locator('[role="alertdialog"]');
    // Whatever plays is waited for; longer in the easier display.
    for (let waited = 0; waited < 20 && (await warning.count()) === 0; waited += 1) await this.#kiosk.pass(46_000);
    for (let waited = 0; waited < 20 && (await warning.count()) > 0; waited += 1) await this.#kiosk.pass(15_500);
    // Scenes play only when nobody is there.
    if ((await this.#kiosk.page.locator('.kiosk-attract').count()) > 0) this.counts.resets += 1;
  }

  /** The world between two visits: time, the host's feed, clocks that are set, contexts that are taken. */
  async #between(): Promise<void> {
    const { page } = this.#kiosk;
    const hours = Math.max(0.1, weekHours * this.share() - this.counts.simulatedHours);
    this.counts.simulatedHours += hours;
    for (let part = 0; part < 2; part += 1) await this.#kiosk.pass((hours * 3_600_000) / 2);
    if (this.#random() < 0.5) {
      changeFeed(this.#host, await page.evaluate(() => Date.now()), this.#random);
      this.counts.feedChanges += 1;
      await this.#kiosk.pass(120_000);
    }
    if (this.#random() < 0.1) {
      const before = await page.evaluate(() => Date.now());
      await page.clock.setSystemTime(before + (this.#random() < 0.5 ? -1 : 1) * 365 * 86_400_000);
      await this.#kiosk.pass(60_000);
      await page.clock.setSystemTime(before);
      this.counts.clockJumps += 1;
    }
    if (this.#random() < 0.12) {
      this.counts.contextLosses += 1;
      await this.#kiosk.loseContext(this.#random() < 0.7);
    }
  }

  /** Opens everything once in every language, as a hand does: what is fetched, compiled and kept once is no growth of the week. */
  async warmUp(): Promise<void> {
    const { page } = this.#kiosk;
    const look = () => page.waitForTimeout(warmMs);
    const press = async (selector: string, index: number) => {
      await page
        .locator(selector)
        .nth(index)
        .click({ timeout: 4 * warmMs })
        .catch(() => {});
      await look();
    };
    const openFirst = async () => {
      await press('.rows .row', 0);
      await page.keyboard.press('Escape');
    };
    for (const language of languages) {
      await page.locator('.choices select').first().selectOption(language);
      for (const index of views.keys()) {
        await press('.views button', index);
        await openFirst();
        await press('.kiosk-bar button', 1);
        await press('.kiosk-bar button', 1);
      }
      await press('.views button', views.indexOf('planner'));
      await press('#tab-tools', 0);
      for (const index of tools.keys()) {
        await press('.questions button', index);
        await page.keyboard.press('Escape');
      }
    }
    await this.#rest();
  }

  /** One visit: someone wakes the kiosk, does this and that, and goes. */
  async visit(): Promise<void> {
    this.counts.visits += 1;
    await this.#tap();
    const actions = 10 + this.#whole(30);
    for (let action = 0; action < actions; action += 1) await this.#actBlindly();
    await this.#rest();
    await this.#between();
  }

  /** Wakes the kiosk as every visit begins and measures it at rest, always at the same moment: no two days list the same. */
  async sample(): Promise<Usage> {
    const { page } = this.#kiosk;
    const { width, height } = page.viewportSize() ?? { width: 1, height: 1 };
    const now = await page.evaluate(() => Date.now());
    await page.clock.setSystemTime(beginning);
    await this.#kiosk.pass(60_000);
    await page.touchscreen.tap(width / 2, 0.985 * height);
    await page.locator('.rows .row').first().waitFor();
    await this.#kiosk.isDrawn();
    await page.waitForTimeout(1200);
    this.counts.recoveries = this.#kiosk.healingSteps.filter((step) => step === 'well').length;
    const usage = await this.#kiosk.usage();
    await page.clock.setSystemTime(now);
    return usage;
  }
}

/** What every visitor must still be able to do. */
async function lostFunctions(kiosk: SoakedKiosk): Promise<readonly string[]> {
  const lost: string[] = [];
  const attempt = (name: string, steps: () => Promise<unknown>) =>
    steps().catch((error: unknown) => lost.push(`${name}: ${String(error).slice(0, 200)}`));
  const { page } = kiosk;
  await attempt('map', () => kiosk.isDrawn());
  await attempt('search', async () => {
    await page.getByRole('combobox').first().fill('ㅊㅅㄹ');
    await page.locator('.hit').first().waitFor({ timeout: 20_000 });
  });
  await attempt('selection', async () => {
    await page.keyboard.press('Enter');
    await page.locator('.card h2', { hasText: '촉석루' }).waitFor({ timeout: 20_000 });
    await page.locator('.card .back').click();
  });
  await attempt('language', async () => {
    await page.locator('.choices select').first().selectOption('ja');
    await page.locator('html[lang="ja"]').waitFor({ timeout: 20_000 });
  });
  for (const view of [1, 2, 0])
    await attempt(`view ${view}`, async () => {
      await page.locator('.views button').nth(view).click();
      await page.locator(`.views button:nth-child(${view + 1})[aria-current="page"]`).waitFor({ timeout: 20_000 });
    });
  await attempt('way on foot', async () => {
    await page.locator('.rows .row').first().click();
    await page.locator('.walk-card').first().waitFor({ timeout: 20_000 });
  });
  return lost;
}

/** One visit; a page that loads itself anew in it cuts it short, which the report then says. */
async function visitThrough(week: Soak, kiosk: SoakedKiosk): Promise<void> {
  const before = kiosk.reloads.length;
  try {
    await week.visit();
  } catch (error) {
    await kiosk.isDrawn();
    if (kiosk.reloads.length === before) throw error;
  }
}

/** Lets a week of visitors at a kiosk pass in minutes, and tells how it went. */
export async function soak(browser: Browser, options: SoakOptions): Promise<SoakReport> {
  const host = await Host.start();
  offerFeed(host);
  const kiosk = await SoakedKiosk.open(browser, host);
  const week = new Soak(kiosk, host, options);
  const samples: Usage[] = [];
  try {
    if (options.warmsUp) await week.warmUp();
    week.begin();
    while (week.share() < 1) {
      await visitThrough(week, kiosk);
      if (week.share() < samples.length / options.samples) continue;
      const usage = await week.sample();
      samples.push(usage);
      options.onSample?.(week.counts, usage);
    }
    samples.push(await week.sample());
    const lost = await lostFunctions(kiosk);
    const { errors, reloads } = kiosk;
    const problems = [...kiosk.problems];
    return { options, counts: week.counts, errors, problems, reloads, samples, lost, seconds: week.seconds() };
  } finally {
    await kiosk.close();
    await host.stop();
  }
}
