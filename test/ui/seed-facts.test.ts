import { describe, expect, it } from 'vitest';
import { itemKey } from '../../src/core/item.ts';
import { languages } from '../../src/core/model/index.ts';
import { realAppRecords, realCards, textsOf } from './real-cards.ts';

/** The cards by key, each with all that it says as one text. */
const read = async (language: (typeof languages)[number]) =>
  new Map(
    (await realCards(language)).flatMap(({ item, card }) =>
      card === null ? [] : [[itemKey(item), { card, says: textsOf(card).join('\n') }] as const],
    ),
  );
const english = await read('en');
const cardOf = (key: string) => {
  const found = english.get(key);
  if (found === undefined) throw new Error(`expected a card ${key}, found none`);
  return found;
};
const listOf = (key: string, heading: string) =>
  cardOf(key)
    .card.lists.find((list) => list.heading === heading)
    ?.lines.map(({ text }) => text) ?? [];

describe('the creative-city model says what its document says', () => {
  const model = 'model:creative-city';

  it.each([
    ['industry', 13],
    ['talent', 10],
    ['atmosphere', 9],
    ['international', 7],
    ['support', 5],
  ])('%s has %i key projects', (goal, count) => {
    expect(cardOf(`goal:${goal}`).says).toContain(`${count} projects`);
    const line = cardOf(model)
      .card.lists.flatMap(({ lines }) => lines)
      .find(({ to }) => to?.id === goal && to.kind === 'goal');
    expect(line?.text).toMatch(new RegExp(`: ${count}$`));
  });

  it('44 in all, of which only a few are named', () => {
    expect(cardOf(model).says).toContain('44 projects');
    const { goals = [], namedProjects = [] } = realAppRecords.model ?? {};
    expect(goals.reduce((sum, { projectCount }) => sum + projectCount, 0)).toBe(44);
    expect(namedProjects.filter(({ membership }) => membership === 'core-project')).toHaveLength(7);
  });

  it('combines three kinds of city, has three values and seven emphases, five goals', () => {
    expect(listOf(model, 'Combines')).toHaveLength(3);
    expect(listOf(model, 'Values')).toHaveLength(3);
    expect(listOf(model, 'Emphases')).toHaveLength(7);
    expect(listOf(model, 'Five goals')).toHaveLength(5);
  });

  it.each([
    ...['urban–rural linkage', 'Urban regeneration', 'Cultural city', 'Convergence of industry and culture'],
    ...['Cultural variety', 'Social inclusion', 'Sustainability', 'cultural capital of Gyeongnam', 'everyday culture'],
    ...['cultural ecosystem', 'other fields', 'Networks', 'history and culture', 'fresh environment'],
  ])('%s', (words) => {
    expect(cardOf(model).says).toContain(words);
  });

  it('leads to each goal and each named project', () => {
    const targets = cardOf(model).card.lists.flatMap(({ lines }) => lines.flatMap(({ to }) => to ?? []));
    expect(targets.filter(({ kind }) => kind === 'goal')).toHaveLength(5);
    expect(targets.filter(({ kind }) => kind === 'project')).toHaveLength(
      realAppRecords.model?.namedProjects.length ?? 0,
    );
  });
});

describe('the study of local creators says what its document says', () => {
  const study = 'study:local-creators';

  it.each([
    ...['Lee Wonvin', '2019-12-20', 'KIET', 'Single-person creators', 'Independent bookshops', 'Local magazines'],
    ...[
      'Community cafés',
      'regional competitiveness',
      'creative class',
      'type and the size of a city',
      'larger the population',
    ],
    ...[
      'refined commercial space',
      'not size itself',
      'cultural identity',
      'living standards',
      'more education',
      'gentrification',
    ],
    ...['collaboration among local creators', 'craftsmanship college', 'ecosystem of innovation'],
  ])('%s', (words) => {
    expect(cardOf(study).says).toContain(words);
  });

  it('has every finding, example and recommendation of the record in every language', async () => {
    const { creators } = realAppRecords;
    if (creators === null) throw new Error('expected the study, found none');
    for (const language of languages) {
      const says = (await read(language)).get(study)?.says ?? '';
      const statements = [...creators.examples, ...creators.findings, ...creators.policies, ...creators.local];
      expect(statements.filter(({ text }) => !says.includes(text[language]))).toEqual([]);
      expect(says).toContain(creators.definition[language]);
      expect(says).toContain(creators.caution[language]);
    }
  });
});

describe('the partner cities say what their document prints', () => {
  it.each([
    [
      'eugene',
      ['January 10, 1961', '113.3', '179,000', 'emiconductor', 'umber', 'San Francisco', 'first international'],
    ],
    ['eugene', ['second-largest', 'Oregon', 'Willamette', 'garden city', '30km', '8-inch', 'steel mill', 'Hyundai']],
    ['kitami', ['May 16, 1985', '1,430', '122,133', 'peppermint', 'onion', 'otary', 'Ohotsuku', 'our national parks']],
    [
      'kitami',
      ['3 colleges, 6 high schools, 12 middle schools, 19 elementary', 'Kitami Art', 'Bangei', 'hrysanthemum'],
    ],
    ['kitami', ['1992', 'Beijing University of Technology']],
    [
      'winnipeg',
      ['April 1, 1992', '475.2', '718,000', '1991', '8th largest', 'capital of Manitoba', 'Symphony', 'stopped'],
    ],
    [
      'xian',
      [
        'May 15, 2016',
        '9,983',
        '1,066',
        '8.4 million',
        '5.1 million',
        'Silk Road',
        'aviation',
        'bio industry',
        'Shanxi',
      ],
    ],
    [
      'kyoto',
      ['April 27, 1999', '827.90', '1,476,000', 'Osaka', 'Kyoto Art College', '22 colleges, 15 junior colleges'],
    ],
    ['kyoto', ['154 middle', '198 elementary', 'Partner city', 'cradle']],
    [
      'matsue',
      ['November 10, 1999', '573', '205,725', 'acquer', 'delicacies', 'Miyaoka Toshio', 'May 1996', '15°', 'Nakaumi'],
    ],
    ['matsue', ['four million', '2 colleges', '22 middle', '24 elementary', 'Matsue Castle', 'hot spring', 'Busan']],
    [
      'zhengzhou',
      ['July 25, 2000', '7,446', '9,570,000', 'extile', 'sesame', 'June 1999', 'Henan', 'Yellow River', 'Sorimsa'],
    ],
    ['zhengzhou', ['23 colleges, 77 junior colleges, 500 middle', '1,905 elementary', 'Gaebong', 'Nakyang']],
    [
      'omsk',
      [
        '572.9',
        '1,180,000',
        'petrochemi',
        'Kazakhstan',
        '5.4℃',
        '390mm',
        'Shreider',
        '1716',
        '1760',
        '1804',
        'culture and art',
      ],
    ],
  ])('%s: %j', (city, words) => {
    const { says } = cardOf(`partner:${city}`);
    expect(words.filter((word) => !says.includes(word))).toEqual([]);
  });

  it('Omsk shows both printed dates', () => {
    const rows = cardOf('partner:omsk')
      .card.rows.map(([, value]) => value)
      .join('\n');
    expect(rows).toContain('Aug 8, 2007');
    expect(rows).toContain('August 4, 2007');
    expect(rows).toContain('8 August 2007');
    expect(rows).toContain('4 August 2007');
  });

  it.each(languages)('every claim with its check and its verdict, in %s', async (language) => {
    const cards = await read(language);
    for (const city of realAppRecords.partners) {
      const lines = cards.get(`partner:${city.id}`)?.card.lists.flatMap((list) => list.lines) ?? [];
      const lost = city.claims.filter(
        ({ printed, check, verdict }) =>
          !lines.some(
            (line) =>
              line.text.includes(printed[language]) && line.detail === check?.[language] && line.verdict === verdict,
          ),
      );
      expect([city.id, lost]).toEqual([city.id, []]);
    }
  });

  it('says of each tie of which kind it is and whether that is printed or inferred', () => {
    // The table prints a note in the rows of Eugene, Kyoto and Matsue; the cells below them are merged.
    const printed = realAppRecords.partners
      .filter(({ relationBasis }) => relationBasis === 'printed')
      .map(({ id }) => id);
    expect(printed.toSorted()).toEqual(['eugene', 'kyoto', 'matsue']);
    const kinds = Object.fromEntries(realAppRecords.partners.map(({ id, relation }) => [id, relation]));
    expect(kinds).toEqual({
      ...{ eugene: 'sister', kitami: 'sister', winnipeg: 'sister', xian: 'sister' },
      ...{ kyoto: 'partner', matsue: 'friendship', zhengzhou: 'friendship', omsk: 'friendship' },
    });
    const [inSource, inferred] = ['printed in the source table', 'read from the table’s merged cells'];
    const words = { sister: 'Sister city', partner: 'Partner city', friendship: 'Friendship city' };
    for (const { id, relation } of realAppRecords.partners) {
      const told = cardOf(`partner:${id}`).card.rows.find(([label]) => label === 'Tie')?.[1];
      expect([id, told]).toEqual([id, `${words[relation]} (${printed.includes(id) ? inSource : inferred})`]);
    }
  });
});
