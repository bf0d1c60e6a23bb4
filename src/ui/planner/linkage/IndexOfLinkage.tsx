import { useState } from 'preact/hooks';
import { type IndexPart, indexParts, type RankedLinkage, type RankStability } from '../../../core/linkage/index.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { territoryPart } from '../../../i18n/planner-parts.ts';
import { select, setParams } from '../../../state/actions.ts';
import { indexParam, type LinkageSettings, linkageParams } from '../../../state/planner/linkage-params.ts';
import { writeParam } from '../../../state/planner/read-params.ts';
import { useLanguage, useTexts } from '../../use-state.ts';
import { CellBar, CellRange } from '../parts/CellBar.tsx';
import { type Column, DataTable } from '../parts/DataTable.tsx';
import { Slider } from '../parts/Slider.tsx';
import { joinSentences } from '../words.ts';
import { boundsOf } from './LinkageControls.tsx';
import { useNames } from './use-names.ts';

interface Props {
  readonly ranking: readonly RankedLinkage[];
  readonly ranks: readonly RankStability[];
  readonly settings: LinkageSettings;
  readonly selected: string | null;
}

type Row = RankedLinkage & Pick<RankStability, 'best' | 'worst' | 'inTopFive'>;

/** Hues of the parts; the numbers beside the bars say the same. */
const partColours: Readonly<Record<IndexPart, string>> = {
  routes: 'var(--role-azure)',
  stops: 'var(--role-jade)',
  markets: 'var(--role-vermilion)',
  ties: 'var(--role-plum)',
  share: 'var(--role-amber)',
};

/** Returns what each part adds to the index, as shares of 100. */
export function barParts(
  { scaled }: Pick<RankedLinkage, 'scaled'>,
  { indexWeights }: Pick<LinkageSettings, 'indexWeights'>,
) {
  const sum = indexParts.reduce((total, part) => total + indexWeights[part], 0);
  return indexParts.map((part) => ({
    share: sum > 0 ? (scaled[part] * indexWeights[part]) / sum : 0,
    colour: partColours[part],
  }));
}

function IndexWeights({ indexWeights }: LinkageSettings) {
  const t = useTexts(territoryPart);
  const [isRefused, setRefused] = useState(false);
  const setWeight = (part: keyof typeof indexWeights, value: number) => {
    const isNothing = value === 0 && indexParts.every((other) => other === part || indexWeights[other] === 0);
    setRefused(isNothing);
    if (!isNothing) setParams({ [indexParam(part)]: writeParam(value, linkageParams[indexParam(part)].fallback) });
  };
  return (
    <div class="params">
      {indexParts.map((part) => (
        <Slider
          key={`${part} ${isRefused}`}
          label={t.ties.indexParts[part]}
          unit="×"
          value={indexWeights[part]}
          {...boundsOf(linkageParams[indexParam(part)])}
          onInput={(value) => setWeight(part, value)}
        />
      ))}
      {isRefused && <p role="alert">{t.ties.notAllZero}</p>}
    </div>
  );
}

/** The index of linkage, its parts, and how far a rank hangs on the weights. */
export function IndexOfLinkage({ ranking, ranks, settings, selected }: Props) {
  const t = useTexts(territoryPart);
  const language = useLanguage();
  const { division } = useNames();
  const rows = ranking.map((entry): Row => {
    const { best, worst, inTopFive } = ranks.find(({ code }) => code === entry.code) ?? {
      best: entry.rank,
      worst: entry.rank,
      inTopFive: 0,
    };
    return { ...entry, best, worst, inTopFive };
  });
  const number = (id: string, label: string, value: (row: Row) => number, digits = 0): Column<Row> => ({
    ...{ id, label, value, isNumber: true },
    show: (row) => formatNumber(language, value(row), digits),
  });
  const onScale = (rank: number): number => (rank - 1) / Math.max(1, rows.length - 1);
  const columns: readonly Column<Row>[] = [
    { id: 'division', label: t.ties.division, value: ({ code }) => division(code), show: ({ code }) => division(code) },
    number('rank', t.ties.rank, ({ rank }) => rank),
    {
      ...number('index', t.ties.index, ({ index }) => index),
      show: (row) => (
        <>
          {formatNumber(language, row.index)}
          <CellBar parts={barParts(row, settings)} />
        </>
      ),
    },
    {
      ...{ id: 'ranks', label: t.ties.ranks, isNumber: true },
      value: ({ worst, best }) => worst - best,
      show: ({ best, worst, rank }) => (
        <>
          {`${best}–${worst}`}
          <CellRange from={onScale(best)} to={onScale(worst)} at={onScale(rank)} />
        </>
      ),
    },
    number('top', t.ties.topFive, ({ inTopFive }) => inTopFive * 100),
    ...indexParts.map((part) =>
      number(
        part,
        `${t.ties.indexParts[part]} (${t.ties.indexUnits[part]})`,
        ({ values }) => values[part],
        part === 'share' || part === 'stops' ? 2 : 0,
      ),
    ),
  ];
  const [first] = rows;
  return (
    <section>
      <h3>{t.ties.indexHead}</h3>
      <p class="quiet">{t.ties.indexLead}</p>
      {first !== undefined && (
        <p>
          {joinSentences(language, [
            t.ties.indexSentence(division(first.code), formatNumber(language, first.index), first.best, first.worst),
            t.ties.topFiveSentence(
              rows.filter(({ inTopFive }) => inTopFive >= 0.75).length,
              rows.filter(({ inTopFive }) => inTopFive > 0).length,
            ),
          ])}
        </p>
      )}
      <IndexWeights {...settings} />
      <ul class="keys">
        {indexParts.map((part) => (
          <li key={part}>
            <svg class="swatch" viewBox="0 0 24 16" aria-hidden="true">
              <rect width="24" height="16" fill={partColours[part]} />
            </svg>
            {`${t.ties.indexParts[part]} (${t.ties.indexUnits[part]})`}
          </li>
        ))}
      </ul>
      <p class="quiet">{joinSentences(language, [t.ties.partsKey, t.ties.ranksKey(rows.length)])}</p>
      <DataTable
        caption={t.ties.indexTable}
        columns={columns}
        rows={rows}
        idOf={({ code }) => code}
        firstSort={{ column: 'rank', descending: false }}
        selectedId={selected}
        onSelect={({ code }) => select({ kind: 'division', id: code }, true)}
      />
    </section>
  );
}
