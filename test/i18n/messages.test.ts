import { beforeAll, describe, expect, it } from 'vitest';
import { itemKinds } from '../../src/core/item.ts';
import { languages } from '../../src/core/model/index.ts';
import { languageNames } from '../../src/i18n/parts.ts';
import { type EveryText, loadEveryText } from './every-text.ts';

/** Path of every message with its text; functions are called. */
type Texts = ReadonlyMap<string, string>;

const numbers = [41, 43, 47, 53, 59, 61];
const words = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta'];

/** What a message function says to numbers, or to words where it needs those. */
function call(message: (...args: never[]) => string): string {
  const say = message as (...args: readonly unknown[]) => string;
  try {
    return say(...numbers.slice(0, message.length));
  } catch {
    return say(...words.slice(0, message.length));
  }
}

function textsOf(message: unknown, path: string): [string, string][] {
  if (typeof message === 'string') return [[path, message]];
  if (typeof message === 'function') return [[`${path}()`, call(message as () => string)]];
  return Object.entries(message as object).flatMap(([key, value]) => textsOf(value, `${path}.${key}`));
}

const all = {} as Record<(typeof languages)[number], { messages: EveryText; texts: Texts }>;
beforeAll(async () => {
  for (const language of languages) {
    const messages = await loadEveryText(language);
    all[language] = { messages, texts: new Map(textsOf(messages, '')) };
  }
});
const matching = (language: (typeof languages)[number], pattern: RegExp) =>
  [...all[language].texts].filter(([, text]) => pattern.test(text)).map(([path]) => path);

/** They show what can be typed, in the script in which it is typed. */
const searchHints = ['.search.placeholder', '.search.none()'];
const hangul = /[ㄱ-ㅎㅏ-ㅣ가-힣]/;
const kana = /[\u3041-\u3096\u30a1-\u30fa]/;
const hanzi = /[\u3400-\u9fff]/;

describe.each(languages)('messages in %s', (language) => {
  it('are all there and say something', () => {
    expect([...all[language].texts.keys()]).toEqual([...all.en.texts.keys()]);
    expect(all[language].texts.size).toBeGreaterThan(300);
    expect(matching(language, /^\s*$|undefined|NaN|\[object/)).toEqual([]);
  });

  it('use what their functions are given', () => {
    const given = new RegExp([...numbers, ...words].join('|'));
    const silent = [...all[language].texts].filter(([path, text]) => path.endsWith('()') && !given.test(text));
    expect(silent).toEqual([]);
  });

  it('have no spaces at their ends', () => {
    expect(matching(language, /^\s|\s$/)).toEqual([]);
  });

  it('have a word for every kind of record', () => {
    for (const kind of itemKinds) expect(all[language].messages.words.kind[kind]).toMatch(/\S/);
  });
});

describe('each language is written in its own script', () => {
  it('Hangul only in Korean, search hints excepted', () => {
    for (const language of ['en', 'ja', 'zh'] as const) {
      expect(matching(language, hangul).filter((path) => !searchHints.includes(path))).toEqual([]);
    }
  });

  it('kana only in Japanese, hanzi only in Japanese and Chinese', () => {
    expect(matching('ko', kana).concat(matching('en', kana), matching('zh', kana))).toEqual([]);
    expect(matching('ko', hanzi).concat(matching('en', hanzi))).toEqual([]);
  });

  it('simplified characters in Chinese, Japanese ones in Japanese', () => {
    expect(matching('zh', /[觀點區廳橋場車圖書館燈發見広図駅沢経済竜]/)).toEqual([]);
    expect(matching('ja', /[厅桥场车图书馆发见广门时间东园业产对进过还这们]/)).toEqual([]);
  });

  it('no text is left in English', () => {
    for (const language of ['ko', 'ja', 'zh'] as const) {
      const same = [...all[language].texts].filter(([path, text]) => text === all.en.texts.get(path));
      expect(same).toEqual([]);
      const own = new RegExp(`${hangul.source}|${kana.source}|${hanzi.source}`);
      const foreign = [...all[language].texts].filter(([, text]) => /[A-Za-z]{3}/.test(text) && !own.test(text));
      expect(foreign).toEqual([]);
    }
  });
});

describe('instructions', () => {
  it('name no colour and no side of the window', () => {
    const senses =
      /\b(red|green|blue|yellow|orange|gr[ae]y|(on|to|at) the (left|right|top|bottom)|(upper|lower) (button|corner|edge))\b/i;
    const told = matching('en', senses);
    expect(told).toEqual([]);
  });
});

/** Korean texts that are given a percentage, megabytes or a compass point, which always end alike. */
const fixedEndings = [
  '.way.lit()',
  '.compare.fit()',
  '.chance.regressionSays()',
  '.ties.limits.straight()',
  '.offline.offer()',
  '.night.far()',
  '.keys.position()',
  '.keys.nearest()',
];

describe('Korean particles', () => {
  /** Every function of the texts, called with the same word for each text that it needs. */
  const said = (word: string): readonly (readonly [string, string])[] => {
    const callWith = (message: (...args: never[]) => string) => {
      const say = message as (...args: readonly unknown[]) => string;
      return say(...Array.from({ length: message.length }, () => word));
    };
    const walk = (value: unknown, path: string): [string, string][] => {
      if (typeof value === 'string') return [];
      if (typeof value === 'function') {
        try {
          return [[`${path}()`, callWith(value as () => string)]];
        } catch {
          return [];
        }
      }
      return Object.entries(value as object).flatMap(([key, inner]) => walk(inner, `${path}.${key}`));
    };
    return walk(all.ko.messages, '');
  };
  it.each([
    ['논산', /논산(를|는|가|와|로|라|나)(?![가-힣])/],
    ['나무', /나무(을|은|이|과|으로|이라|이나)(?![가-힣])/],
    ['서울', /서울(를|는|가|와|으로|라|나)(?![가-힣])/],
    ['KTL', /KTL(를|는|가|와|으로|라|나)(?![가-힣])/],
    ['2', /\b2(을|은|이|과|으로)(?![가-힣])/],
    ['3', /\b3(를|는|가|와|로)(?![가-힣])/],
    ['논(서)', /논\(서\)(를|는|가|와|로)(?![가-힣])/],
  ])('after %s are those that are spoken', (word, wrong) => {
    const found = said(word).filter(([path, text]) => wrong.test(text) && !fixedEndings.includes(path));
    expect(found).toEqual([]);
  });
});

describe('words', () => {
  it('name each language in itself', () => {
    expect(languageNames).toEqual({ ko: '한국어', en: 'English', ja: '日本語', zh: '中文' });
  });

  it('of the compass go round from north, in eight steps', () => {
    expect(all.ko.messages.compass).toEqual(['북쪽', '북동쪽', '동쪽', '남동쪽', '남쪽', '남서쪽', '서쪽', '북서쪽']);
    for (const language of languages) expect(new Set(all[language].messages.compass).size).toBe(8);
  });

  it('of plural follow the number in English', () => {
    const { found } = all.en.messages.search;
    expect([0, 1, 2, 1200].map(found)).toEqual(['0 results', '1 result', '2 results', '1,200 results']);
  });

  it('of the projects tell how many are named and how many are not', () => {
    for (const language of languages) {
      const text = all[language].messages.card.projectsOf(8, 44);
      for (const number of ['44', '8', '36']) expect(text).toContain(number);
    }
  });

  it('repeat the query that found nothing', () => {
    for (const language of languages) expect(all[language].messages.search.none('abc<b>')).toContain('abc<b>');
  });
});
