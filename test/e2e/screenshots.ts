import { mkdirSync } from 'node:fs';
import { preview } from 'vite';
import { launchBrowser } from './browser.ts';

/** Makes the pictures of the README from the built site: `npm run screenshots`. */
const folder = 'public/screenshots';

/** The evenings of the README's night scene: the opening day of 2025, late, after midnight, and a day without a festival. */
const scene = [
  { name: 'night-opening-ko', language: 'ko', at: '2025-10-04T20:10', from: 'jinjuseong', need: null },
  { name: 'night-late-en', language: 'en', at: '2025-10-04T23:30', from: 'namgaram-park', need: 0 },
  { name: 'night-midnight-ja', language: 'ja', at: '2025-10-05T00:30', from: 'intercity-terminal', need: 0 },
  { name: 'night-november-zh', language: 'zh', at: '2025-11-15T20:10', from: 'namgaram-park', need: 0 },
] as const;

interface Picture {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly hash: string;
  /** The landmark where someone stands, and which of the four needs he asks for. */
  readonly from?: string;
  readonly need?: number | null;
}

const pictures: readonly Picture[] = [
  ...scene.map(({ name, language, at, from, need }) => ({
    ...{ name, from, need, width: 390, height: 844 },
    hash: `#lang=${language}&theme=night&at=${at}`,
  })),
  {
    name: 'festival-night',
    width: 1440,
    height: 900,
    hash: '#lang=en&theme=night&at=2025-10-10T20:10&map=14.6/35.1878/128.0818',
  },
  {
    name: 'festival-phone',
    width: 390,
    height: 844,
    hash: '#lang=ja&theme=night&at=2025-10-10T20:10&sel=site:music-fountain',
  },
  { name: 'planner-day', width: 1440, height: 900, hash: '#lang=en&theme=day&view=planner&map=12.2/35.18/128.1' },
  { name: 'partners', width: 1440, height: 900, hash: '#lang=en&theme=night&view=partners&sel=partner:omsk' },
  { name: 'kiosk', width: 1080, height: 1920, hash: '#lang=ko&theme=night&kiosk=1&at=2025-10-10T20:10' },
];

const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
const address = server.httpServer.address();
if (address === null || typeof address === 'string') throw new Error('screenshots: expected a port, found none');
const browser = await launchBrowser();
mkdirSync(folder, { recursive: true });
const wanted = process.argv.slice(2);
for (const { name, width, height, hash, from, need } of pictures) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: 'reduce',
    isMobile: width < 500,
  });
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${address.port}/${hash}`);
  await page.locator('.map-pane[data-status="ready"]').waitFor({ timeout: 60_000 });
  if (from !== undefined && need !== undefined) {
    await page.locator('.landmark select').selectOption(from);
    await page.locator('.needs small').first().waitFor();
    if (need !== null) {
      await page.locator('.needs button').nth(need).click();
      await page.locator('.needs ~ .rows-of .row').first().waitFor();
    }
    // Past the notice of the shown time: the scene begins with where one stands.
    await page.locator('.panel-body').evaluate((body) => {
      const start = body.querySelector<HTMLElement>('.now');
      body.scrollTop = (start?.offsetTop ?? 0) - (body.querySelector<HTMLElement>('.tabs')?.offsetHeight ?? 0) - 20;
    });
  }
  // Fonts and fading names settle.
  await page.waitForTimeout(2500);
  const path = `${folder}/${name}.jpg`;
  await page.screenshot({ path, type: 'jpeg', quality: 82 });
  console.log(path);
  await context.close();
}
await browser.close();
await server.close();
