import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { type Localized, languages } from '../../src/core/model/index.ts';
import { languageNames } from '../../src/i18n/parts.ts';
import { languageTags, pagePath } from '../pages/addresses.ts';
import { escaped } from '../pages/html.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';

/** What a row of the page shows of a record. */
interface Listed {
  readonly name: Localized;
  readonly addressKo?: string;
  readonly position: { readonly lon: number; readonly lat: number } | null;
}

interface Section {
  readonly title: string;
  readonly file: string;
  readonly table: string;
}

const sections: readonly Section[] = [
  { title: '축제 장소 · Festival sites · 祭りの場所 · 庆典地点', file: 'festival', table: 'sites' },
  { title: '창의 자산 · Creative places · 創造的な場所 · 创意场所', file: 'creative', table: 'assets' },
  { title: '산업 · 창의 집적지 · Clusters · 集積地 · 集聚区', file: 'creative', table: 'clusters' },
  { title: '도농 연계 · Town and countryside · 都市と農村 · 城乡联系', file: 'creative', table: 'linkages' },
  { title: '교류도시 · Partner cities · 交流都市 · 交流城市', file: 'world', table: 'partners' },
];

const words = [
  ['ko', '지도는 자바스크립트가 있어야 그려집니다. 지도에 있는 장소의 목록입니다.'],
  ['en', 'The map needs JavaScript. This is the list of what is on it.'],
  ['ja', '地図の表示にはJavaScriptが必要です。地図にある場所の一覧です。'],
  ['zh', '显示地图需要 JavaScript。以下是地图上的地点列表。'],
] as const;

const style = `:root{color-scheme:light dark}
body{margin:0 auto;max-width:60rem;padding:1rem;font:1rem/1.6 system-ui,sans-serif}
li{padding:.3rem 0;border-top:1px solid #8888}
ul{list-style:none;padding:0}
small{opacity:.8}`;

/** The way to the pages of single things. */
const ways = languages
  .map((language) => {
    const tag = languageTags[language];
    return `<a href="./${pagePath(language, null)}" lang="${tag}" hreflang="${tag}">${languageNames[language]}</a>`;
  })
  .join(' · ');

function row({ name, addressKo, position }: Listed): string {
  const others = (['en', 'ja', 'zh'] as const).map(
    (language) => `<span lang="${languageTags[language]}">${escaped(name[language])}</span>`,
  );
  const place =
    position === null
      ? ''
      : `<a href="geo:${position.lat},${position.lon}">${position.lat.toFixed(5)}, ${position.lon.toFixed(5)}</a>`;
  const details = [...others, addressKo === undefined ? '' : escaped(addressKo), place].filter((part) => part !== '');
  return `<li><b lang="ko">${escaped(name.ko)}</b><br><small>${details.join(' · ')}</small></li>`;
}

function section({ title, file, table }: Section): string {
  const records = JSON.parse(readFileSync(`public/data/${file}.json`, 'utf8'))[table] as readonly Listed[];
  return `<h2>${title} (${records.length})</h2>\n<ul>\n${records.map(row).join('\n')}\n</ul>`;
}

function page(): string {
  return `<!doctype html>
<html lang="ko">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>진주 창의도시 지도 · Jinju creative-city map</title>
<link rel="icon" href="./icons/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="./list.css">
</head>
<body>
<main>
<h1>진주 · Jinju · 晋州</h1>
${words.map(([language, text]) => `<p lang="${languageTags[language]}">${text}</p>`).join('\n')}
<p>${ways}</p>
${sections.map(section).join('\n')}
</main>
</body>
</html>
`;
}

/** A Vite plugin that adds `list.html`: everything that is on the map, readable without JavaScript. */
export function listPage(): Plugin {
  return {
    name: 'list-page',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'list.html', source: page() });
      this.emitFile({ type: 'asset', fileName: 'list.css', source: style });
    },
  };
}
