import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin, Rollup } from 'vite';
import { noRecords, type Records, recordFiles } from '../../src/core/records.ts';
import { type FaceList, type FaceRow, fontFaceRules } from '../fonts/font-face-rules.ts';
import { fontScripts } from '../fonts/font-faces.ts';
import { siteAddress } from '../pages/addresses.ts';
import type { PageContext } from '../pages/context.ts';
import { fontFile } from '../pages/frame.ts';
import { sitePages } from '../pages/site-pages.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';

const readData = (name: string): unknown => JSON.parse(readFileSync(`public/data/${name}.json`, 'utf8'));

/** The records as the app has them; the files were checked when they were made. */
const readRecords = (): Records => Object.assign({}, noRecords, ...recordFiles.map(readData));

/** The rows of the lists of fonts that `fontFaces` put into the bundle. */
const faceRows = (bundle: Rollup.OutputBundle): readonly FaceRow[] =>
  fontScripts.flatMap((script): readonly FaceRow[] => {
    const list = Object.values(bundle).find(({ fileName }) => fileName.startsWith(`assets/font-faces-${script}-`));
    if (list?.type !== 'asset') throw new Error(`static-pages: expected a list of the fonts of ${script}, found none`);
    return (JSON.parse(String(list.source)) as FaceList).faces;
  });

/**
 * A Vite plugin that adds one page per site, asset, cluster, division and partner city in each language, readable without
 * JavaScript, with `sitemap.xml` and `robots.txt`. `SITE_URL` in the environment is the site's public address.
 */
export function staticPages(): Plugin {
  return {
    name: 'static-pages',
    apply: 'build',
    // Written beside the bundle: Vite would list each of more than a thousand files.
    writeBundle: {
      sequential: true,
      async handler({ dir }, bundle) {
        if (dir === undefined) throw new Error('static-pages: expected a folder to write to, found none');
        const files = await sitePages({
          records: readRecords(),
          site: siteAddress(process.env.SITE_URL),
          data: readData('manifest') as PageContext['data'],
          policy: contentSecurityPolicy,
        });
        for (const folder of new Set([...files.keys()].map(dirname))) mkdirSync(join(dir, folder), { recursive: true });
        for (const [path, content] of files) writeFileSync(join(dir, path), content);
        writeFileSync(join(dir, fontFile), fontFaceRules(faceRows(bundle), '../'));
      },
    },
  };
}
