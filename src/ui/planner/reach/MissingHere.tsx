import { formatNumber } from '../../../i18n/format.ts';
import { inquiryPart } from '../../../i18n/inquiry/part.ts';
import { plannerPart, territoryPart } from '../../../i18n/planner-parts.ts';
import type { ReachSet } from '../../../state/planner/reach-params.ts';
import { useLanguage, useTexts } from '../../use-state.ts';
import { CsvButton } from '../parts/CsvButton.tsx';
import { type Column, DataTable } from '../parts/DataTable.tsx';
import { JobProblem } from '../parts/JobProblem.tsx';
import { categoryName } from './category-name.ts';
import { type GapRow, gapRows } from './reach-findings.ts';
import type { ReachPoints } from './reach-points.ts';
import type { ReachFound } from './use-reach.ts';

interface Props {
  readonly result: Pick<ReachFound, 'missing' | 'missingProblem'>;
  readonly points: ReachPoints;
  readonly set: ReachSet;
}

/** What an area lacks beside the city's median place. */
export function MissingHere({ result: { missing, missingProblem }, points, set }: Props) {
  const t = { ...useTexts(territoryPart), ...useTexts(inquiryPart) };
  const { near } = t;
  const { parts } = useTexts(plannerPart);
  const language = useLanguage();
  if (missingProblem !== null) return <JobProblem problem={missingProblem} />;
  if (missing === null) return <p role="status">{parts.working}</p>;
  const { sample } = missing;
  const gaps = gapRows(missing, points);
  const nameOf = ({ category }: GapRow): string => categoryName(set, category, t);
  const verdictOf = ({ isFewer, isFarther }: GapRow): string =>
    isFewer && isFarther ? near.both : isFewer ? near.fewer : isFarther ? near.farther : near.neither;
  const lacking = gaps.filter(({ isFewer, isFarther }) => isFewer || isFarther);
  const number = (id: string, label: string, value: (row: GapRow) => number): Column<GapRow> => ({
    ...{ id, label, value: (row) => (Number.isFinite(value(row)) ? value(row) : null), isNumber: true },
    show: (row) => (Number.isFinite(value(row)) ? formatNumber(language, value(row)) : '–'),
  });
  const columns: readonly Column<GapRow>[] = [
    { id: 'category', label: near.category, value: nameOf, show: nameOf },
    { id: 'verdict', label: near.verdict, value: verdictOf, show: verdictOf },
    number('here', near.here, ({ count }) => count),
    number('median', near.median, ({ medianCount }) => medianCount),
    number('nearest', near.nearestHere, ({ nearestMeters }) => Math.round(nearestMeters)),
    number('nearestMedian', near.nearestMedian, ({ medianNearestMeters }) => Math.round(medianNearestMeters)),
  ];
  return (
    <section>
      <h3>{near.missing}</h3>
      <p>{lacking.length === 0 ? near.nothingMissing : near.missingSentence(lacking.map(nameOf).join(', '))}</p>
      <p class="quiet">{near.missingLead(sample)}</p>
      <DataTable
        caption={near.missingTable}
        columns={columns}
        rows={gaps}
        idOf={({ category }) => category}
        firstSort={{ column: 'verdict', descending: false }}
      />
      <CsvButton name={near.missingTable} rows={gaps} columns={columns} />
    </section>
  );
}
