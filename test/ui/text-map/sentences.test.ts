import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Item, itemKey } from '../../../src/core/item.ts';
import { type Language, languages } from '../../../src/core/model/index.ts';
import type { ProfileNeed } from '../../../src/core/profile/needs.ts';
import { sightedFrom } from '../../../src/core/text-map/group.ts';
import type { Route } from '../../../src/core/walking/index.ts';
import type { TextMapContext } from '../../../src/ui/text-map/context.ts';
import type { TextSection } from '../../../src/ui/text-map/document.ts';
import { entryOf } from '../../../src/ui/text-map/entry.ts';
import { overviewOf } from '../../../src/ui/text-map/overview.ts';
import {
  divisionSections,
  nearnessSections,
  programmeSection,
  zonesSection,
} from '../../../src/ui/text-map/sections.ts';
import { toolSection } from '../../../src/ui/text-map/tool.ts';
import { realContext, realItem, realItems, saysOf } from './real-context.ts';

type Sentences = Readonly<Record<Language, readonly string[]>>;
const contexts = {} as Record<Language, TextMapContext>;
const planners = {} as Record<Language, TextMapContext>;
const globes = {} as Record<Language, TextMapContext>;
beforeAll(async () => {
  for (const language of languages) {
    contexts[language] = await realContext(language);
    planners[language] = await realContext(language, { kinds: ['asset', 'cluster', 'centre', 'linkage'] });
    globes[language] = await realContext(language, { kinds: ['partner'] });
  }
});

/** What is said of a pavilion, of a toilet across the river, and of a park whose name ends in brackets. */
const ofTheFestival: Readonly<Record<string, Sentences>> = {
  'site:chokseongnu': {
    ko: [
      '촉석루(누각)는 성북동에 있습니다.',
      '남동쪽으로 190 m 거리입니다.',
      '가장 가까운 곳은 의기사로, 북서쪽으로 30 m 떨어져 있습니다.',
      '유등이 켜져 있습니다.',
      '23:00까지 열려 있습니다.',
    ],
    en: [
      'Chokseongnu Pavilion (pavilion) is in Seongbuk-dong.',
      'It lies 190 m to the south-east.',
      'Next to it, 30 m to the north-west: Uigisa Shrine.',
      'Its lanterns are lit.',
      'It is open until 23:00.',
    ],
    ja: [
      '矗石楼（楼閣）は城北洞にあります。',
      '南東へ190 mの所です。',
      '最も近いのは北西へ30 mの義妓祠です。',
      '流灯がともっています。',
      '23:00まで開いています。',
    ],
    zh: [
      '矗石楼（楼阁）位于城北洞。',
      '往东南190 m处。',
      '离它最近的是往西北30 m处的义妓祠。',
      '彩灯亮着。',
      '开放至23:00。',
    ],
  },
  'site:toilet-namgaram': {
    ko: [
      '남가람공원 공중화장실(화장실)은 천전동에 있습니다.',
      '남동쪽으로 400 m 거리입니다.',
      '사이에 남강이 있습니다.',
      '같은 자리에 남가람공원 (망경동 남강둔치)이 있습니다.',
      '가까운 다른 곳의 지점이 대신하며 오차는 약 200 m입니다.',
    ],
    en: [
      'Namgaram Park toilets (toilet) is in Cheonjeon-dong.',
      'It lies 400 m to the south-east.',
      'The Nam River lies in between.',
      'At the same place: Namgaram Park / Manggyeong riverside.',
      'The point of a place near by stands for it, to about 200 m.',
    ],
    ja: [
      'ナムガラム公園の公衆トイレ（トイレ）は川前洞にあります。',
      '南東へ400 mの所です。',
      '間に南江があります。',
      '同じ場所にナムガラム公園（望京洞の南江河川敷）があります。',
      '近くの別の地点で代えてあり、誤差は約200 mです。',
    ],
    zh: [
      'Namgaram公园公共卫生间（厕所）位于川前洞。',
      '往东南400 m处。',
      '中间隔着南江。',
      '同一地点有Namgaram公园（望京洞南江边）。',
      '以附近另一地点代替，误差约200 m。',
    ],
  },
};

const ofThePlanner: Readonly<Record<string, Sentences>> = {
  'cluster:sangpyeong': {
    ko: [
      '상평일반산업단지(산업단지)는 상평동에 있습니다.',
      '남동쪽으로 3.6 km 거리입니다.',
      '가장 가까운 곳은 자유시장으로, 북쪽으로 850 m 떨어져 있습니다.',
      '면적은 2.1km²입니다.',
      '업체는 522개입니다.',
      '업종: 기계, 섬유 및 운송장비.',
      '위치는 추정한 것이며 오차는 약 700 m입니다.',
    ],
    en: [
      'Sangpyeong General Industrial Complex (industrial estate) is in Sangpyeong-dong.',
      'It lies 3.6 km to the south-east.',
      'Next to it, 850 m to the north: Jayu Market.',
      'It covers 2.1 km².',
      'It has 522 firms.',
      'Trades: Machinery, Textiles and Transport equipment.',
      'Its place is estimated, to about 700 m.',
    ],
    ja: [
      '上坪一般産業団地（産業団地）は上坪洞にあります。',
      '南東へ3.6 kmの所です。',
      '最も近いのは北へ850 mの自由市場です。',
      '面積は2.1km²です。',
      '企業は522社です。',
      '業種：機械、繊維、輸送機器。',
      '位置は推定で、誤差は約700 mです。',
    ],
    zh: [
      '上坪一般产业园区（产业园区）位于上坪洞。',
      '往东南3.6 km处。',
      '离它最近的是往北850 m处的自由市场。',
      '面积2.1km²。',
      '有522家企业。',
      '行业：机械、纺织和运输设备。',
      '位置为估计，误差约700 m。',
    ],
  },
};

const ofTheGlobe: Readonly<Record<string, Sentences>> = {
  'partner:omsk': {
    ko: [
      '옴스크: 진주에서 북서쪽으로 4,673km, 2007년 8월 8일부터 우호도시.',
      '같은 쪽에 2007년 8월 4일이라고도 적혀 있습니다.',
      '관계의 종류는 병합된 표 칸에서 읽은 것입니다.',
      '진주에서 나서는 방향은 북쪽에서 시계 방향으로 316°입니다.',
      '다른 도시 가운데 가장 가까운 곳은 시안으로, 남동쪽으로 3,573 km 떨어져 있습니다.',
      '현지 시각은 17:10입니다.',
      '그곳은 낮입니다.',
    ],
    en: [
      'Omsk: 4,673 km to the north-west of Jinju; friendship city since 8 August 2007.',
      'The same page also prints 4 August 2007.',
      'The kind of tie is read from merged table cells.',
      'One sets out from Jinju at 316°, clockwise from north.',
      "The nearest of the others is Xi'an, 3,573 km to the south-east.",
      'Its clocks show 17:10.',
      'It is day there.',
    ],
    ja: [
      'オムスク：晋州の北西へ4,673km。2007年8月8日から友好都市です。',
      '同じページには2007年8月4日とも書かれています。',
      '関係の種類は、結合された表のセルから読み取ったものです。',
      '晋州を出る方位は北から時計回りに316°です。',
      'ほかの都市で最も近いのは南東へ3,573 kmの西安市です。',
      '現地時刻は17:10です。',
      'そこは昼です。',
    ],
    zh: [
      '鄂木斯克：位于晋州西北方向4,673公里，自2007年8月8日起为友好城市。',
      '同一页面还写有2007年8月4日。',
      '关系类别是从表格合并单元格推断的。',
      '从晋州出发的方位为由北顺时针316°。',
      '其他城市中最近的是往东南3,573 km处的西安市。',
      '当地时间为17:10。',
      '那里是白天。',
    ],
  },
};

describe.each(languages)('sentences in %s', (language) => {
  it.each(Object.entries(ofTheFestival))('of %s', (key, expected) => {
    expect(saysOf(key, contexts[language])).toEqual(expected[language]);
  });
  it.each(Object.entries(ofThePlanner))('of %s', (_key, expected) => {
    const cluster = planners[language].records.clusters.find(({ firms }) => firms === 522);
    expect(saysOf(`cluster:${cluster?.id}`, planners[language])).toEqual(expected[language]);
  });
  it('obeys a notice that something is closed', () => {
    const closed = { ...contexts[language], heard: () => ({ state: 'closed', startsIn: null }) as const };
    const said = saysOf('site:chokseongnu', closed);
    expect(said).toContain(closed.t.textMap.open.closedNow);
    expect(said).not.toContain(ofTheFestival['site:chokseongnu']?.[language].at(-1));
  });

  it.each(Object.entries(ofTheGlobe))('of %s', (key, expected) => {
    expect(saysOf(key, globes[language])).toEqual(expected[language]);
  });

  it('of a way on foot over a bridge', () => {
    const leg = { meters: 100, minutes: 4, waitMinutes: 0, feeKrw: 0, estimated: false, coordinates: [] };
    const route = {
      minutes: 12.4,
      legs: [{ ...leg, kind: 'land', bridgeId: null } as const, { ...leg, kind: 'bridge', bridgeId: 'LH' } as const],
    } as unknown as Route;
    const expected = {
      ko: '걸어서 약 12분, LH를 건넙니다.',
      en: 'About 12 minutes on foot, over LH.',
      ja: 'LHを渡って徒歩約12分です。',
      zh: '经LH步行约12分钟。',
    };
    expect(saysOf('site:chokseongnu', { ...contexts[language], routeTo: () => route })).toContain(expected[language]);
  });

  it('of the programme and of a zone', () => {
    const events = {
      ko: '진주남강음악분수에서 음악분수가 있습니다: 20분 남음.',
      en: 'Music fountain shows at Nam River Music Fountain: 20 min left.',
      ja: '晋州南江音楽噴水で音楽噴水：残り20分。',
      zh: '晋州南江音乐喷泉：音乐喷泉，还剩20分钟。',
    };
    expect(programmeSection(contexts[language]).entries[0]?.().sentences).toEqual([events[language]]);
    const zones = {
      ko: '행정구역 2곳, 45,969명, 44.6km²가 초전 신도심을 중심지로 삼습니다.',
      en: '2 divisions with 45,969 people on 44.6 km² hang on Chojeon new centre.',
      ja: '行政区2か所、45,969人、44.6km²が草田新都心を中心地としています。',
      zh: '2处行政区、45,969人、44.6km²以草田新城中心为中心。',
    };
    const told = zonesSection(planners[language]).entries.flatMap((entry) => entry().sentences);
    expect(told).toContain(zones[language]);
  });

  it('of what a tool drew', () => {
    const features = [
      {
        type: 'Feature' as const,
        properties: { mark: 'area', paint: 'ramp-6', code: contexts[language].records.divisions[0]?.code },
        geometry: { type: 'Point' as const, coordinates: [128.1, 35.2] },
      },
      {
        type: 'Feature' as const,
        properties: { label: '1 · 34' },
        geometry: { type: 'Point' as const, coordinates: [128.1, 35.2] },
      },
    ];
    const section = toolSection({ finding: null, features, outlines: new Map() }, planners[language]);
    const name = contexts[language].records.divisions[0]?.name[language];
    const expected = {
      ko: [
        '이 도구는 면 1개, 선 0개, 점 0개를 그립니다.',
        `낮은 쪽부터 7단계 중 7단계: ${name}.`,
        '그곳에 적힌 글: 1 · 34.',
      ],
      en: [
        'The tool draws 1 area, 0 lines and 0 points.',
        `Step 7 of 7, from low to high: ${name}.`,
        'Written there: 1 · 34.',
      ],
      ja: [
        'このツールは面1個、線0本、点0個を描いています。',
        `低いほうから7段階中7段階目：${name}。`,
        'そこの表記：1 · 34。',
      ],
      zh: ['该工具画出1个面、0条线和0个点。', `由低到高7级中的第7级：${name}。`, '标注：1 · 34。'],
    };
    const told = [...section.paragraphs, ...section.entries.flatMap((entry) => entry().sentences)];
    expect(told).toEqual(expect.arrayContaining(expected[language]));
  });
});

describe.each(languages)('needs in %s', (language) => {
  const key = 'site:chokseongnu';
  const known = {
    ko: ['턱이나 계단이 없습니다.', '계단이 있습니다.', '계단이 있는지 밝힌 출처가 없습니다.'],
    en: ['It is step-free.', 'It has steps.', 'No source tells whether it has steps.'],
    ja: ['段差はありません。', '階段があります。', '階段があるかどうかを示す出典はありません。'],
    zh: ['没有台阶。', '有台阶。', '没有来源说明是否有台阶。'],
  };
  const loud = {
    ko: '지금 그곳에서 시끄러운 행사가 열리고 있습니다.',
    en: 'Something loud is on there now.',
    ja: 'いま、そこで大きな音の出る催しがあります。',
    zh: '那里正在举行声音很大的活动。',
  };
  const alone = (context: TextMapContext) =>
    entryOf({ item: realItem(key), sight: { meters: 100, wind: 0 } }, context, true).sentences;

  it('tell what is known of steps at each place, and that nothing is only of one alone', async () => {
    const [free, steps, unknown] = known[language];
    const isFree = await realContext(language, { stepFree: { chokseongnu: true } });
    const hasSteps = await realContext(language, { stepFree: { chokseongnu: false } });
    for (const say of [(context: TextMapContext) => saysOf(key, context), alone]) {
      expect(say(isFree)).toContain(free);
      expect(say(hasSteps)).toContain(steps);
    }
    expect(alone(contexts[language])).toContain(unknown);
    expect(saysOf(key, contexts[language])).not.toContain(unknown);
  });

  it('tell noise to whoever needs quiet', async () => {
    const given = { loud: ['chokseongnu'] };
    expect(saysOf(key, await realContext(language, { ...given, needs: ['quiet'] }))).toContain(loud[language]);
    expect(saysOf(key, await realContext(language, { ...given, needs: ['wheelchair'] }))).not.toContain(loud[language]);
  });

  it('count once per section of how many places nothing is known', async () => {
    const sites = realItems.filter(({ kind, position }) => kind === 'site' && position !== null);
    const context = await realContext(language, { stepFree: { chokseongnu: true, jinjuseong: false } });
    const sections = (given: TextMapContext) =>
      [nearnessSections, divisionSections].map((make) => make(sightedFrom(sites, given.from.point), given));
    for (const [given, unknown] of [
      [context, sites.length - 2],
      [contexts[language], sites.length],
    ] as const) {
      for (const made of sections(given)) {
        const notes = made.map(({ paragraphs, entries }) => ({ note: paragraphs.join(''), of: entries.length }));
        const counted = notes.map(({ note }) => Math.min(...(note.match(/\d+/g) ?? ['0']).map(Number)));
        expect(counted.reduce((a, b) => a + b)).toBe(unknown);
        for (const { note, of } of notes) expect(note === '' || note.includes(String(of))).toBe(true);
      }
    }
  });

  it('are named in the overview, with the pace and what comes first', async () => {
    const scope = { bounds: null, inView: 1, outside: 0, filters: [], switched: [] };
    const { profile, textMap } = contexts[language].t;
    const told = async (needs: readonly ProfileNeed[]) =>
      overviewOf(scope, await realContext(language, { needs })).join('');
    expect(await told([])).not.toContain(textMap.needsFirst);
    expect(await told(['low-vision'])).toContain(textMap.needs(profile.needs['low-vision']));
    expect(await told(['low-vision'])).not.toContain(textMap.needsFirst);
    expect(await told(['wheelchair'])).toContain(textMap.needsFirst);
    expect(await told(['wheelchair'])).toMatch(/2\.9/);
    expect(await told(['quiet', 'stroller'])).toContain(profile.needs.quiet);
  });
});

describe('counts', () => {
  it('take the English number of their noun', () => {
    const { t } = contexts.en;
    expect([0, 1, 2, 1200].map(t.textMap.firms)).toEqual([
      'It has 0 firms.',
      'It has 1 firm.',
      'It has 2 firms.',
      'It has 1,200 firms.',
    ]);
    expect(t.textMap.zone('A', 1, '10', '1')).toContain('1 division with 10 people on 1 km² hangs');
  });
});

/** What no sentence may have in it. */
const broken =
  /undefined|NaN|null|\[object| {2}|을\(를\)|은\(는\)|이\(가\)|\(으\)|\(이\)|와\(과\)|Infinity|쪽쪽|\.\.|。。/;

const allOf = (sections: readonly TextSection[]): readonly string[] =>
  sections.flatMap(({ heading, paragraphs, entries }) => [
    heading,
    ...paragraphs,
    ...entries.flatMap((entry) => entry().sentences),
  ]);

describe('whatever is told', () => {
  const placed = realItems.filter(({ position }) => position !== null);
  it('of any record at any moment, seen from anywhere, is whole and names it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...languages),
        fc.integer({ min: Date.UTC(2019, 0, 1), max: Date.UTC(2030, 0, 1) }),
        fc.constantFrom(...placed),
        fc.array(fc.constantFrom(...placed), { minLength: 1, maxLength: 60 }),
        async (language, moment, from: Item, chosen: readonly Item[]) => {
          const context = await realContext(language, { now: new Date(moment).toISOString(), from: itemKey(from) });
          for (const sighted of sightedFrom(chosen, context.from.point)) {
            const { sentences, name } = entryOf(sighted, context);
            expect(sentences[0]).toContain(name);
            for (const sentence of sentences) {
              expect(sentence).not.toMatch(broken);
              expect(sentence.trim()).toMatch(/[.。]$/);
            }
          }
          const sighted = sightedFrom(chosen, context.from.point);
          const sections = [
            ...nearnessSections(sighted, context),
            ...divisionSections(sighted, context),
            programmeSection(context),
          ];
          for (const text of allOf(sections)) expect(text).not.toMatch(broken);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('of the whole map is whole for any part of it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.option(
          fc.tuple(
            fc.double({ min: 127.9, max: 128.1, noNaN: true }),
            fc.double({ min: 0.001, max: 0.4, noNaN: true }),
          ),
        ),
        fc.nat(3000),
        fc.nat(3000),
        (language, box, inView, outside) => {
          const bounds = box === null ? null : ([box[0], 35.1, box[0] + box[1], 35.1 + box[1]] as const);
          const told = overviewOf({ bounds, inView, outside, filters: ['a', 'b'], switched: [] }, contexts[language]);
          for (const sentence of told) expect(sentence).not.toMatch(broken);
        },
      ),
    );
  });

  it('of the real records leaves no record of a kind without its own sentence', () => {
    for (const language of languages) {
      for (const item of realItems.filter(({ position }) => position !== null)) {
        const context = item.kind === 'partner' ? globes[language] : contexts[language];
        expect(saysOf(itemKey(item), context)[0]).toContain(realItem(itemKey(item)).name[language]);
      }
    }
  });
});
