import { gzipKb, isCode, isMapLibrary } from '../code-size.ts';
import { firstVisit } from '../first-visit.ts';
import { openingMoment } from '../opening.ts';
import { asRow, type Measure } from '../row.ts';
import { serve } from '../sites.ts';

const limitKb = 60;

const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);

/** Runs in the page: addresses of everything that it asked for before its map was drawn. */
function askedBeforeTheMap(): string[] {
  const { map = 0 } = window.firstSeen;
  return performance
    .getEntriesByType('resource')
    .filter(({ startTime }) => startTime <= map)
    .map(({ name }) => name);
}

/** Our own code of a first visit beside the libraries of the map that it comes with. */
export const firstLoadSize: Measure = async ({ browser, ours }) => {
  const built = await ours();
  const site = await serve(built);
  let asked: readonly string[] = [];
  await firstVisit(browser, {
    url: `${site.url}#at=${openingMoment}`,
    viewport: { width: 1440, height: 900 },
    after: async (page) => {
      asked = await page.evaluate(askedBeforeTheMap);
    },
  });
  await site.close();
  const files = built.files.filter((file) => isCode(file) && asked.some((url) => url === site.url + file.fileName));
  const own = files.filter((file) => !isMapLibrary(file));
  if (own.length === 0 || own.length === files.length)
    throw new Error(
      `bench: expected code of ours and of the map among what was asked for, found ${files.length} files`,
    );
  return asRow({
    name: 'Code of a first visit, gzip',
    ours: sum(own.map(gzipKb)),
    baseline: { name: 'MapLibre, its worker and CSS, and pmtiles', value: sum(files.filter(isMapLibrary).map(gzipKb)) },
    unit: 'kB',
    limit: { on: 'ours', atMost: limitKb },
    note: `every script and style sheet asked for until the first idle map (${own
      .map((file) => `${file.fileName.replace(/^assets\//, '')} ${gzipKb(file).toFixed(1)}`)
      .join(', ')}); gzip level 6, kB of 1000 bytes; records, tiles and fonts are not code.`,
  });
};
