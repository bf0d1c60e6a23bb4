import MiniSearch from 'minisearch';
import type { Item } from '../../src/core/item.ts';
import { itemsOf } from '../../src/core/items.ts';
import { buildSearchIndex, search } from '../../src/core/search/search.ts';
import { median } from '../median.ts';
import { readRecords } from '../records.ts';
import { asRow, type Measure } from '../row.ts';
import { timeOf } from '../time-of.ts';

const repeats = 15;
const limitMs = 16;
const shownHits = 12;

/** What people type: names in four languages, initial consonants, half a syllable, everyday words, older spellings, errors, nothing known. */
const queries = [
  ...[
    '촉석루',
    '촉석ㄹ',
    'ㅊㅅㄹ',
    'ㄱㄹㅈㅈㅂㅁㄱ',
    '진주',
    '주차장',
    '화장실',
    '유등',
    '비빔밥',
    '진주시외버스터미널',
  ],
  ...['Chokseongnu', 'Jinju Fortress', 'toilet', 'bus stop', 'night market', 'silk', 'Eugene', 'e', 'qqqqqq'],
  ...['矗石楼', '晋州城', 'トイレ', '駐車場', '厕所', '夜市', '西安', '京都', 'Омск'],
  ...['Chokseokru', 'チンジュソン', '진ㅈㅅ', 'Chokseongu', '촉성루', 'Chinju Castel'],
];

type Run = (query: string) => unknown;

/** The median time of each query, in ms; the queries take turns. */
function medianTimes(run: Run): number[] {
  const rounds = Array.from({ length: repeats }, () => queries.map((query) => timeOf(() => run(query))));
  return queries.map((_, query) => median(rounds.map((times) => times[query] ?? 0)));
}

/** A full-text index of the same names, with beginnings and errors of typing as it knows them. */
function miniSearchOf(items: readonly Item[]): Run {
  const index = new MiniSearch({ fields: ['ko', 'en', 'ja', 'zh'], idField: 'key' });
  index.addAll(items.map(({ kind, id, name }) => ({ key: `${kind}:${id}`, ...name })));
  return (query) => index.search(query, { prefix: true, fuzzy: 0.2, combineWith: 'AND' }).slice(0, shownHits);
}

/** One query over all items, beside a full-text index over the same names. */
export const searchAll: Measure = async () => {
  const items = itemsOf(readRecords());
  const index = buildSearchIndex(items);
  const times = medianTimes((query) => search(index, query, shownHits));
  const theirs = medianTimes(miniSearchOf(items));
  const slowest = times.indexOf(Math.max(...times));
  return asRow({
    name: 'One search over everything, slowest query',
    ours: times[slowest] ?? 0,
    baseline: { name: 'MiniSearch, same names and query', value: theirs[slowest] ?? 0 },
    unit: 'ms',
    limit: { on: 'ours', atMost: limitMs },
    note: `${items.length} items, ${queries.length} queries, median of ${repeats} each: the middle query takes ${median(times).toFixed(1)} ms, “${queries[slowest]}” the longest; MiniSearch's middle query takes ${median(theirs).toFixed(2)} ms. Its index knows whole words and their beginnings, but no initial consonants, half-typed syllables, romanisations or everyday words.`,
  });
};
