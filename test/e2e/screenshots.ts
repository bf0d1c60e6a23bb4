import { mkdirSync } from 'node:fs';
import { preview } from 'vite';
import { launchBrowser } from './browser.ts';

/** Makes the pictures of the README from the built site: `npm run screenshots`. */
const folder = 'public/screenshots';

const pictures = [
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
] as const;

const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
const address = server.httpServer.address();
if (address === null || typeof address === 'string') throw new Error('screenshots: expected a port, found none');
const browser = await launchBrowser();
mkdirSync(folder, { recursive: true });
for (const { name, width, height, hash } of pictures) {
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: 'reduce',
    isMobile: width < 500,
  });
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${address.port}/${hash}`);
  await page.locator('.map-pane[data-status="ready"]').waitFor({ timeout: 60_000 });
  // Fonts and fading names settle.
  await page.waitForTimeout(2500);
  const path = `${folder}/${name}.jpg`;
  await page.screenshot({ path, type: 'jpeg', quality: 82 });
  console.log(path);
  await context.close();
}
await browser.close();
await server.close();
