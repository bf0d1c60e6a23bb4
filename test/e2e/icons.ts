import { readFileSync } from 'node:fs';
import { launchBrowser } from './browser.ts';

/** Makes the icons of the installed app from the project's own drawing: `npm run icons`. */
const drawing = readFileSync('public/icons/icon.svg', 'utf8');

/** The same drawing to the edge, with what matters inside the circle that every mask leaves (the middle four fifths). */
const maskable = drawing
  .replace(/rx="14"/, '')
  .replace(/(<circle)/, '<g transform="translate(6.4 6.4) scale(0.8)">$1')
  .replace('</svg>', '</g></svg>');

const icons = [
  { name: 'icon-192', size: 192, svg: drawing },
  { name: 'icon-512', size: 512, svg: drawing },
  { name: 'icon-maskable-512', size: 512, svg: maskable },
  // iOS rounds the corners itself and shows black where an icon is transparent.
  { name: 'apple-touch-icon', size: 180, svg: maskable },
] as const;

const browser = await launchBrowser();
for (const { name, size, svg } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const address = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  await page.setContent(
    `<body style="margin:0"><img src="${address}" width="${size}" height="${size}" style="display:block">`,
  );
  await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
  await page.screenshot({ path: `public/icons/${name}.png`, omitBackground: true });
  console.log(`public/icons/${name}.png`);
  await page.close();
}
await browser.close();
