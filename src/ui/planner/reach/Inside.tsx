import type { AreaSummary, PeopleEstimate } from '../../../core/proximity/index.ts';
import { formatMeters, formatNumber, formatShare } from '../../../i18n/format.ts';
import { territoryPart } from '../../../i18n/parts.ts';
import { records } from '../../../state/store.ts';
import { useLanguage, useTexts } from '../../use-state.ts';
import { type Column, DataTable } from '../parts/DataTable.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { categoryName } from './category-name.ts';
import { type ReachCity, type ReachSummary, smallCount } from './reach-findings.ts';

type CategoryRow = AreaSummary['categories'][number];
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
        {near.peopleNote(formatShare(language, people.relativeSpread), people.lampPlaces, people.lamps)}
        {people.lampPlaces < fewLampPlaces ? ` ${near.peopleLoose}` : ''}
      </p>
    </section>
  );
}

interface Props {
  readonly summary: ReachSummary;
  readonly city: ReachCity;
  readonly unplaced: number;
  /** The area in words. */
  readonly label: string;
}

/** What an area holds: a sentence, the counts by category, the people. */
export function Inside({ summary: { area, people }, city, unplaced, label }: Props) {
  const t = useTexts(territoryPart);
  const { near } = t;
  const language = useLanguage();
  const set = setOf(city);
  const outside = area.nearestOutside;
  const nearest = outside === null ? undefined : city.points[outside.index]?.item.name[language];
  const text = [
    near.sentence(label, area.count, formatShare(language, area.share), formatNumber(language, area.areaKm2, 2)),
    nearest === undefined || outside === null ? null : near.nearest(nearest, formatMeters(language, outside.meters)),
    people === null ? null : near.peopleSentence(formatNumber(language, Math.round(people.byLamps))),
  ].filter((sentence) => sentence !== null);
  const number = (
    id: string,
    heading: string,
    value: (row: CategoryRow) => number,
    digits = 0,
  ): Column<CategoryRow> => ({
    ...{ id, label: heading, value, isNumber: true },
    show: (row) => formatNumber(language, value(row), digits),
  });
  const nameOf = ({ category }: CategoryRow): string => categoryName(set, category, t);
  return (
    <>
      <Sentence
        text={text.join(' ')}
        n={near.n(city.points.length, unplaced)}
        limits={[...(area.count < smallCount ? [near.limits.few] : []), near.limits.precision, near.limits.list]}
        sources={sourcesOf(city)}
        method={near.method}
      />
      {people !== null && <People people={people} />}
      <DataTable
        caption={near.table}
        columns={[
          { id: 'category', label: near.category, value: nameOf, show: nameOf },
          number('count', near.count, ({ count }) => count),
          number('city', near.city, ({ cityCount }) => cityCount),
          number('share', near.shareOf, ({ share }) => share * 100),
          number('density', near.density, ({ perKm2 }) => perKm2, 1),
        ]}
        rows={area.categories}
        idOf={({ category }) => category}
        firstSort={{ column: 'count', descending: true }}
      />
    </>
  );
}

const setOf = ({ points }: ReachCity) => {
  const kind = points[0]?.item.kind;
  return kind === 'place' || kind === 'linkage' || kind === 'site' || kind === 'stop' ? kind : 'asset';
};

/** Where the counted records come from: the sources of the set, and those of the people. */
function sourcesOf(city: ReachCity): readonly string[] {
  const { assets, places, linkages, sites, divisions } = records.value;
  const lists = { asset: assets, place: places, linkage: linkages, site: sites, stop: [] };
  const own = lists[setOf(city)].flatMap(({ sources }) => sources);
  return [
    ...own,
    ...divisions.flatMap(({ sources }) => sources),
    'jinju-security-lamps-2023',
    'national-bus-stop-locations',
  ];
}
