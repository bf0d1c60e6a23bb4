import type { Feature } from 'geojson';
import { useMemo } from 'preact/hooks';
import { indexParts, type LinkageModel, type RankedLinkage, type RankStability } from '../../../core/linkage/index.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { plannerPart, territoryPart } from '../../../i18n/planner-parts.ts';
import type { LinkageSettings } from '../../../state/planner/linkage-params.ts';
import type { KeyRow } from '../../print/compose-picture.ts';
import { useLanguage, useTexts } from '../../use-state.ts';
import type { ExportedColumn } from '../parts/Exports.tsx';
import { Outcome } from '../parts/Outcome.tsx';
import { pointOfDivision } from '../parts/point-of-division.ts';
import { roleOfCentre } from './linkage-drawing.ts';
import { type LinkageRow, summariseLinkage } from './linkage-rows.ts';
import type { Linkage } from './use-linkage.ts';
import { useNames } from './use-names.ts';

interface Props {
  readonly found: Linkage;
  readonly rows: readonly LinkageRow[];
  readonly settings: LinkageSettings;
  readonly features: readonly Feature[];
  /** People of the widest line that is drawn. */
  readonly widest: number;
  readonly sentence: string;
  readonly limits: readonly string[];
  readonly sources: readonly string[];
}

/** Everything that is known of each eup and myeon, for files. */
function useColumns(): readonly ExportedColumn<LinkageRow>[] {
  const { ties } = useTexts(territoryPart);
  const { centre, division } = useNames();
  const round = (value: number, digits: number): number => Number(value.toFixed(digits));
  return [
    { id: 'code', label: ties.code, value: ({ code }) => code },
    { id: 'division', label: ties.division, value: ({ code }) => division(code) },
    { id: 'residents', label: ties.residents, value: ({ population }) => population },
    { id: 'centre', label: ties.centre, value: ({ main }) => centre(main.centre) },
    { id: 'share', label: ties.share, value: ({ main }) => round(main.share * 100, 1) },
    { id: 'travel', label: ties.travel, value: ({ main }) => round(main.travelKm, 2) },
    { id: 'basis', label: ties.basisName, value: ({ main }) => ties.basis[main.basis] },
    { id: 'second', label: ties.second, value: ({ second }) => (second === null ? null : centre(second.centre)) },
    {
      id: 'secondShare',
      label: ties.secondShare,
      value: ({ second }) => (second === null ? null : round(second.share * 100, 1)),
    },
    {
      id: 'keeps',
      label: ties.keeps,
      value: ({ stability }) => (stability === null ? null : round(stability.stability * 100, 0)),
    },
    { id: 'index', label: ties.index, value: ({ index }) => (index === null ? null : round(index.index, 1)) },
    { id: 'rank', label: ties.rank, value: ({ index }) => index?.rank ?? null },
    { id: 'best', label: ties.best, value: ({ rank }) => rank?.best ?? null },
    { id: 'worst', label: ties.worst, value: ({ rank }) => rank?.worst ?? null },
    ...indexParts.map((part) => ({
      // Not the bare name: the share of trips has it.
      id: `index-${part}`,
      label: `${ties.indexParts[part]} (${ties.indexUnits[part]})`,
      value: ({ index }: LinkageRow) => (index === null ? null : round(index.values[part], 3)),
    })),
  ];
}

/** Returns the result without words: shares of every division, index and ranks, and how often each keeps its centre. */
const resultOf = (
  model: LinkageModel,
  ranking: readonly RankedLinkage[],
  ranks: readonly RankStability[],
  stabilities: Linkage['stabilities'],
) => ({
  shares: model.divisions.map(({ code, probabilities }) => [code, ...probabilities.map(({ share }) => share)]),
  ranking: ranking.map(({ code, index, rank }) => [code, index, rank]),
  ranks: ranks.map(({ code, best, worst, inTopFive }) => [code, best, worst, inTopFive]),
  keeps: stabilities.map(({ code, dominant, stability }) => [code, dominant, stability]),
});

/** The result as files, with a receipt as soon as the worker is done, and beside a pinned one. */
export function LinkageOutcome({ found, rows, settings, features, widest, sentence, limits, sources }: Props) {
  const { ties } = useTexts(territoryPart);
  const { workbench } = useTexts(plannerPart);
  const language = useLanguage();
  const { centre } = useNames();
  const { model, ranking, ranks, stabilities, isSettled } = found;
  const { elsewhere, leading, weak, weakest, population } = summariseLinkage(rows);
  const drawn = [...new Set(model.divisions.map(({ dominant }) => dominant))];
  const legend: readonly KeyRow[] = [
    ...drawn.map((id) => ({ paint: roleOfCentre(id), mark: 'area' as const, label: ties.zoneKey(centre(id)) })),
    { paint: 'slate', mark: 'line', label: ties.flowKey(formatNumber(language, widest)) },
  ];
  const result = useMemo(() => resultOf(model, ranking, ranks, stabilities), [model, ranking, ranks, stabilities]);
  const { weights, indexWeights, distanceExponent, ownAtFloor } = settings;
  const indexed = Object.entries(indexWeights).map(([name, weight]) => [`i${name}`, weight] as const);
  return (
    <Outcome
      name={workbench.questions.linkage}
      {...{ rows, features, sentence, limits, sources, legend }}
      columns={useColumns()}
      printed={['division', 'centre', 'share', 'travel', 'basis', 'keeps', 'index', 'rank']}
      placeOf={pointOfDivision}
      receipt={
        isSettled
          ? {
              method: 'huff',
              parameters: { ...weights, b: distanceExponent, own: ownAtFloor, ...Object.fromEntries(indexed) },
              seed: null,
              result,
            }
          : null
      }
      figures={[
        { id: 'people', label: ties.figures.people, value: population },
        { id: 'elsewhere', label: ties.figures.elsewhere, value: elsewhere },
        { id: 'leading', label: ties.figures.leading, value: leading?.count ?? 0 },
        { id: 'weak', label: ties.figures.weak, value: weak },
        { id: 'least', label: ties.figures.least, value: 100 * (weakest?.main.share ?? 0), digits: 1 },
      ]}
    />
  );
}
