import { beforeAll, describe, expect, it } from 'vitest';
import { type Item, itemKey } from '../../../src/core/item.ts';
import { itemsOf } from '../../../src/core/items.ts';
import { buildSearchIndex, search } from '../../../src/core/search/search.ts';
import { loadRealRecords } from '../../load/real-files.ts';

let items: readonly Item[];
let index: ReturnType<typeof buildSearchIndex>;

beforeAll(async () => {
  items = itemsOf(await loadRealRecords());
  index = buildSearchIndex(items);
});

const found = (query: string, limit = 12) => search(index, query, limit).map(({ item }) => item);

describe('search finds first', () => {
  it.each([
    // Whole names in each language.
    ['촉석루', 'site:chokseongnu'],
    ['Chokseongnu', 'site:chokseongnu'],
    ['矗石楼', 'site:chokseongnu'],
    ['진주성', 'site:jinjuseong'],
    ['Jinju Fortress', 'site:jinjuseong'],
    ['晋州城', 'site:jinjuseong'],
    ['소망등', 'site:wish-lantern-tunnel'],
    ['wish lantern', 'site:wish-lantern-tunnel'],
    ['祈願灯籠トンネル', 'site:wish-lantern-tunnel'],
    ['许愿灯隧道', 'site:wish-lantern-tunnel'],
    ['Uiam', 'site:uiam'],
    ['진주역', 'site:jinju-station'],
    ['Jinju Station', 'site:jinju-station'],
    ['晋州駅', 'site:jinju-station'],
    ['晋州站', 'site:jinju-station'],
    ['충무공동', 'division:4817075000'],
    ['Munsan-eup', 'division:4817025000'],
    ['혁신도시', 'centre:centre-innovation-city'],
    ['진주검무', 'asset:a-geommu'],
    ['상평일반산업단지', 'cluster:c-sangpyeong'],
    ['딸기', 'linkage:l-crops'],
    ['창의산업 육성', 'goal:industry'],
    ['artist in residence', 'project:artist-in-residence'],
    ['김시민대교', 'bridge:kim-simin-road-bridge'],
    ['나카쓰', 'tie:nakatsu'],
    // Beginnings, the city left out, Korean names in Latin letters, accents and capitals.
    ['촉석', 'site:chokseongnu'],
    ['중앙시장', 'asset:a-market-12'],
    ['고속버스터미널', 'site:express-terminal'],
    ['실크', 'cluster:c-silk'],
    ['소싸움', 'site:bullfight-arena'],
    ['유등전시관', 'site:yudeung-exhibition-hall'],
    ['national museum', 'site:national-museum'],
    ['Cheonsugyo', 'site:cheonsu-bridge'],
    ['JINJUSEONG', 'site:jinjuseong'],
    ['Kyōto', 'partner:kyoto'],
    // Initial consonants and part-typed syllables.
    ['ㅊㅅㄹ', 'site:chokseongnu'],
    ['ㅈㅈㅅ', 'site:jinjuseong'],
    ['ㄱㅂㅁ', 'site:gongbukmun'],
    ['ㅇㅇㅂㅅ', 'site:music-fountain'],
    ['ㄱㄹㅈㅈㅂㅁㄱ', 'site:national-museum'],
    ['촉석ㄹ', 'site:chokseongnu'],
    ['촉서', 'site:chokseongnu'],
    ['진주여', 'site:jinju-station'],
    // Traditional characters, as in Taiwan and Hong Kong.
    ['晉州城', 'site:jinjuseong'],
    ['鄭州', 'partner:zhengzhou'],
    // Things and happenings.
    ['불꽃', 'site:manggyeong-stage'],
    ['fireworks', 'site:manggyeong-stage'],
    ['花火', 'site:manggyeong-stage'],
    ['드론', 'site:manggyeong-stage'],
    ['김시민호', 'site:mulbitnaru'],
    ['KTX', 'site:jinju-station'],
    ['기차역', 'site:jinju-station'],
    ['train', 'site:jinju-station'],
    ['火车站', 'site:jinju-station'],
    ['creative city', 'model:creative-city'],
    ['창의도시', 'model:creative-city'],
    ['local creators', 'study:local-creators'],
    ['2025', 'edition:2025'],
    ['2025년 축제', 'edition:2025'],
    // Numbers on the stops, also those that a festival site stands for.
    ['25004', 'site:bus-25004'],
    ['10074', 'stop:10074'],
    ['01041', 'stop:01041'],
    // Partner cities: every language, and the script of the city.
    ['유진', 'partner:eugene'],
    ['Eugene', 'partner:eugene'],
    ['北見', 'partner:kitami'],
    ['위니펙', 'partner:winnipeg'],
    ['ウィニペグ', 'partner:winnipeg'],
    ["Xi'an", 'partner:xian'],
    ['Xian', 'partner:xian'],
    ['西安', 'partner:xian'],
    ['京都', 'partner:kyoto'],
    ['교토시', 'partner:kyoto'],
    ['松江市', 'partner:matsue'],
    ['郑州', 'partner:zhengzhou'],
    ['Омск', 'partner:omsk'],
    ['омск', 'partner:omsk'],
    ['鄂木斯克', 'partner:omsk'],
    // Older romanisations, kana as guide books write them, traditional characters of the sights.
    ['Chokseokru', 'site:chokseongnu'],
    ['Choksongnu', 'site:chokseongnu'],
    ['Chinjusong', 'site:jinjuseong'],
    ['Jinju Castle', 'site:jinjuseong'],
    ['Chinju Castle', 'site:jinjuseong'],
    ['Namgang Bridge', 'bridge:namgang-road-bridge'],
    ['Nam River', 'site:music-fountain'],
    ['チョクソンヌ', 'site:chokseongnu'],
    ['ちょくそんぬ', 'site:chokseongnu'],
    ['チンジュソン', 'site:jinjuseong'],
    ['矗石樓', 'site:chokseongnu'],
    ['義巖', 'site:uiam'],
    ['國立晉州博物館', 'site:national-museum'],
    ['高鐵站', 'site:jinju-station'],
    // Syllables, loose consonants and letters mixed.
    ['진ㅈㅅ', 'site:jinjuseong'],
    ['유등전시ㄱ', 'site:yudeung-exhibition-hall'],
    ['남가람ㄱ', 'site:namgaram-park'],
    // One letter wrong, missing, too many, or two in each other's place.
    ['Chokseongu', 'site:chokseongnu'],
    ['Jinjuseng', 'site:jinjuseong'],
    ['Jinjusoeng', 'site:jinjuseong'],
    ['진쥬성', 'site:jinjuseong'],
    ['촉성루', 'site:chokseongnu'],
    ['Eugen', 'partner:eugene'],
    ['Winnipge', 'partner:winnipeg'],
    ['bibimbab', 'asset:a-cheonhwang'],
  ])('%s → %s', (query, expected) => {
    const [first] = found(query);
    expect(first === undefined ? null : itemKey(first)).toBe(expected);
  });
});

describe('search knows everyday words', () => {
  it.each([
    ['toilet', ['화장실', 'toilet', 'WC', 'restroom', 'トイレ', 'お手洗い', '厕所', '廁所', '洗手间']],
    ['parking', ['주차장', 'parking', 'car park', '駐車場', '停车场', '停車場']],
    ['bus-stop', ['버스', '정류장', 'bus stop', 'バス停', '公交站']],
    ['station', ['터미널', 'terminal', 'bus station', 'ターミナル', '车站', '汽车站']],
    ['tourist-info', ['안내소', 'tourist information', 'first aid', '観光案内所', '游客中心']],
    ['boat-dock', ['유람선', 'cruise', '遊覧船', '游船']],
    ['museum', ['박물관', 'museum', '博物館', '博物馆']],
    ['floating-bridge', ['부교', 'floating bridge', '浮橋', '浮桥']],
    ['market', ['야시장', 'night market', '夜市']],
  ] as const)('%s', (kind, words) => {
    const wrong = words.filter((word) => {
      const [first] = found(word);
      return first?.kind !== 'site' || first.category !== kind;
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['toilet', ['tolet', 'toiilet', 'tiolet', 'restrom', '화장싫', '洗手間', 'お手洗', 'loo']],
    ['tourist-info', ['informaton', '119', '의무실', '救護所', '急救']],
    ['parking', ['parkng', '주차쟝']],
  ] as const)('%s, also with a letter wrong', (kind, words) => {
    const wrong = words.filter((word) => found(word)[0]?.category !== kind);
    expect(wrong).toEqual([]);
  });

  it.each(['비빔밥', 'bibimbap', 'ビビンバ', '拌饭'])('%s finds the restaurants that serve it', (word) => {
    const ids = found(word).map(({ id }) => id);
    expect(ids.slice(0, 2).sort()).toEqual(['a-cheonhwang', 'a-jeil']);
  });
});

describe('search', () => {
  it('holds every record, and each is found by its own name in every language', () => {
    expect(index).toHaveLength(items.length);
    // An index of one record tells whether that record answers, without a search through all the others.
    const lost = index.flatMap((entry) =>
      Object.values(entry.item.name).filter((name) => search([entry], name, 1).length === 0),
    );
    expect(lost).toEqual([]);
  });

  it('needs every word of the query, in any order', () => {
    expect(found('화장실 진주성')[0]?.id).toBe('toilet-jinjuseong');
    expect(found('toilets jinjuseong')[0]?.id).toBe('toilet-jinjuseong');
    expect(found('진주성 Kyoto')).toEqual([]);
  });

  it.each(['', ' ', '!?', '()', '\u3000'])('finds nothing for %j', (query) => {
    expect(found(query)).toEqual([]);
  });

  it('gives no more than asked for', () => {
    expect(found('진주', 5)).toHaveLength(5);
  });

  it('gives the best first', () => {
    const scores = search(index, '진주', 200).map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });
});
