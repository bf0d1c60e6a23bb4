import type { AreaFound } from '../../../analysis/reach-jobs.ts';
import type { PeopleEstimate } from '../../../core/proximity/index.ts';
import { formatMeters, formatNumber, formatShare } from '../../../i18n/format.ts';
import { inquiryPart } from '../../../i18n/inquiry/part.ts';
import { territoryPart } from '../../../i18n/planner-parts.ts';
import { ownData } from '../../../state/planner/own-data.ts';
import type { ReachSet } from '../../../state/planner/reach-params.ts';
import { records } from '../../../state/store.ts';
import { useLanguage, useTexts } from '../../use-state.ts';
import { drawnLimit } from '../clusters/limits.ts';
import { type Column, DataTable } from '../parts/DataTable.tsx';
import { drawnAtMost } from '../parts/drawn-points.ts';
import { formatFigure } from '../parts/figures.ts';
import { Sentence } from '../parts/Sentence.tsx';
import { joinSentences } from '../words.ts';
import { categoryName } from './category-name.ts';
import { type CategoryRow, smallCount } from './reach-findings.ts';
import type { ReachPoints } from './reach-points.ts';

const fewLampPlaces = 30;

/** People of the area by two ways, side by side, with what they differ by. */
function People({ people }: { readonly people: PeopleEstimate }) {
  const { near } = useTexts(territoryPart);
  const language = useLanguage();
  const figure = (value: number) => `${formatNumber(language, Math.round(value))} ${near.peopleUnit}`;
  return (
    <section>
      <h3>{near.people}</h3>
      <dl class="two-figures">
        <div>
          <dt>{near.byLamps}</dt>
          <dd>{figure(people.byLamps)}</dd>
        </div>
        <div>
          <dt>{near.byGround}</dt>
          <dd>{figure(people.byGround)}</dd>
        </div>
      </dl>
      <p class="quiet">
        {joinSentences(language, [
          near.peopleNote(formatShare(language, people.relativeSpread), people.lampPlaces, people.lamps),
          people.lampPlaces < fewLampPlaces ? near.peopleLoose : null,
        ])}
      </p>
    </section>
  );
}

interface Asked {
  readonly found: AreaFound;
  readonly points: ReachPoints;
  readonly set: ReachSet;
  /** The area in words. */
  readonly label: string;
}

/** What an area holds, in words and columns: for the page and for what is handed on. */
export interface InsideWords {
  readonly sentence: string;
  readonly n: string;
  readonly limits: readonly string[];
  readonly sources: readonly string[];
  readonly columns: readonly Column<CategoryRow>[];
}

/** Returns what an area holds, in words; null without an area. */
export function useInsideWords(asked: Asked | null): InsideWords | null {
  const t = { ...useTexts(territoryPart), ...useTexts(inquiryPart) };
  const { near, inquiry } = t;
  const language = useLanguage();
  if (asked === null) return null;
  const { found, points, set, label } = asked;
  const { people, nearestOutside: outside } = found;
  const nearestName = outside === null ? '' : points.nameAt(outside.index, language);
  const text = [
    near.sentence(label, found.count, formatShare(language, found.share), formatNumber(language, found.areaKm2, 2)),
    outside === null
      ? null
      : near.nearest(nearestName === '' ? inquiry.aPoint : nearestName, formatMeters(language, outside.meters)),
    people === null ? null : near.peopleSentence(formatNumber(language, Math.round(people.byLamps))),
  ];
  const number = (
    id: string,
    heading: string,
    value: (row: CategoryRow) => number,
    show = (figure: number) => formatNumber(language, figure),
  ): Column<CategoryRow> => ({
    ...{ id, label: heading, value, isNumber: true },
    show: (row) => show(value(row)),
  });
  const nameOf = ({ category }: CategoryRow): string => categoryName(set, category, t);
  return {
    sentence: joinSentences(language, text),
    n: near.n(points.codes.length, points.unplaced),
    limits: [
      ...(found.count < smallCount ? [near.limits.few] : []),
      ...(set === 'own'
        ? [
            inquiry.ownPrecision(ownData.value?.file ?? ''),
            ...drawnLimit(Math.min(drawnAtMost, found.count), found.count, t),
          ]
        : [near.limits.precision, near.limits.list]),
    ],
    sources: sourcesOf(set),
    columns: [
      { id: 'category', label: near.category, value: nameOf, show: nameOf },
      number('count', near.count, ({ count }) => count),
      number('city', set === 'own' ? inquiry.inFile : near.city, ({ cityCount }) => cityCount),
      number('share', set === 'own' ? inquiry.ofFile : near.shareOf, ({ share }) => share * 100),
      number(
        'density',
        near.density,
        ({ perKm2 }) => perKm2,
        (figure) => formatFigure(language, figure),
      ),
    ],
  };
}

interface InsideProps {
  readonly found: AreaFound;
  readonly rows: readonly CategoryRow[];
  readonly words: InsideWords;
}

/** What an area holds: a sentence, the counts by category, the people. */
export function Inside({ found, rows, words }: InsideProps) {
  const { near } = useTexts(territoryPart);
  return (
    <>
      <Sentence text={words.sentence} n={words.n} limits={words.limits} sources={words.sources} method={near.method} />
      {found.people !== null && <People people={found.people} />}
      <DataTable
        caption={near.table}
        columns={words.columns}
        rows={rows}
        idOf={({ category }) => category}
        firstSort={{ column: 'count', descending: true }}
      />
    </>
  );
}

/** Where the counted records come from: the sources of the set, and those of the people. */
function sourcesOf(set: ReachSet): readonly string[] {
  const { assets, places, linkages, sites, divisions } = records.value;
  const lists = { asset: assets, place: places, linkage: linkages, site: sites, stop: [], own: [] };
  const own = lists[set].flatMap(({ sources }) => sources);
  return [
    ...new Set([
      ...own,
      ...divisions.flatMap(({ sources }) => sources),
      'jinju-security-lamps-2023',
      ...(set === 'own' ? [] : ['national-bus-stop-locations']),
    ]),
  ];
}
