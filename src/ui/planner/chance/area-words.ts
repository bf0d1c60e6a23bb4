import type { Association } from '../../../analysis/statistic-jobs.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useWords } from '../clusters/use-cluster-words.ts';
import type { Column } from '../parts/DataTable.tsx';
import { formatFigure, formatP } from '../parts/figures.ts';
import { joinSentences } from '../words.ts';
import type { AreaSupport } from './support.ts';
import { type LocalRow, moranVerdict, significance } from './view.ts';

/** Returns whether neighbours are alike, and how many areas stand out, in sentences. */
export function useSentence(found: Association | null, rows: readonly LocalRow[], { kind, figure }: AreaSupport) {
  const { t, language } = useWords();
  if (found === null) return null;
  const { global, chance } = found;
  if (!global.defined) return t.chance.undefinedBecause[global.reason];
  if (!chance.defined) return t.chance.undefinedBecause[chance.reason];
  const { i, expected } = global.value;
  const p = chance.value.twoSided;
  const verdict = moranVerdict(i, expected, p);
  const say = kind === 'hexes' ? t.inquiry.hexMoran[verdict] : t.chance.moran[verdict];
  const standsOut = rows.filter(({ finding }) => finding !== 'none' && finding !== 'island').length;
  const raw = rows.filter((row) => row.p !== null && row.p <= significance).length;
  const [none, some] =
    kind === 'hexes' ? [t.inquiry.hexNone, t.inquiry.hexSays] : [t.chance.localNone, t.chance.localSays];
  return joinSentences(language, [
    say(figure, formatNumber(language, i, 2), formatP(language, p)),
    standsOut === 0 ? none(raw) : some(standsOut, raw),
  ]);
}

/** The columns of the areas. */
export function useColumns({ figure, kind }: AreaSupport): readonly Column<LocalRow>[] {
  const { t, language } = useWords();
  const number = (
    id: 'value' | 'statistic' | 'q',
    label: string,
    show: (value: number) => string,
  ): Column<LocalRow> => ({
    ...{ id, label, isNumber: true },
    value: (row) => row[id],
    show: (row) => (row[id] === null ? '–' : show(row[id])),
  });
  const verdict = ({ finding }: LocalRow): string =>
    finding === 'none' ? t.chance.byChance : t.chance.findings[finding];
  return [
    {
      id: 'name',
      label: kind === 'hexes' ? t.inquiry.hexagon : t.chance.columns.name,
      value: ({ name }) => name,
      show: ({ name }) => name,
    },
    number('value', figure, (value) => formatFigure(language, value)),
    number('statistic', t.chance.columns.local, (value) => formatNumber(language, value, 2)),
    number('q', t.chance.columns.q, (value) => formatNumber(language, value, 3)),
    { id: 'verdict', label: t.chance.columns.verdict, value: verdict, show: verdict },
  ];
}
