import { analysisPart } from '../../../i18n/planner-parts.ts';
import type { DivisionSettings } from '../../../state/planner/divisions-params.ts';
import { useLanguage, useTexts } from '../../use-state.ts';
import type { Column } from '../parts/DataTable.tsx';
import { formatFigure } from '../parts/figures.ts';
import { figureInUnit, unitOf } from '../words.ts';
import type { ValueRow } from './view.ts';

/** The columns of the divisions, on the screen and in files: the figure, what it was counted from, its class. */
export function useColumns({ indicator, base }: DivisionSettings): readonly Column<ValueRow>[] {
  const t = useTexts(analysisPart);
  const language = useLanguage();
  const withUnit = (name: string, unit: string): string => (unit === '' ? name : t.compare.named(name, unit));
  const nameOf = ({ figures }: ValueRow): string => figures.division.name[language];
  const kindOf = ({ figures }: ValueRow): string => t.words.division[figures.division.kind];
  return [
    { id: 'name', label: t.compare.columns.name, value: nameOf, show: nameOf },
    {
      id: 'value',
      label: figureInUnit(indicator, base, t),
      isNumber: true,
      value: (row) => (row.classIndex === null ? null : row.value),
      show: ({ value }) => formatFigure(language, value),
    },
    ...(base === 'count'
      ? []
      : [
          {
            id: 'counted',
            label: withUnit(t.compare.counted, unitOf(indicator, 'count', t)),
            isNumber: true,
            value: ({ figures }: ValueRow) => figures.counts[indicator],
            show: ({ figures }: ValueRow) => formatFigure(language, figures.counts[indicator]),
          },
        ]),
    {
      id: 'class',
      label: t.compare.columns.class,
      isNumber: true,
      value: ({ classIndex }) => (classIndex === null ? null : classIndex + 1),
      show: ({ classIndex }) => (classIndex === null ? '–' : classIndex + 1),
    },
    { id: 'kind', label: t.compare.columns.kind, value: kindOf, show: kindOf },
  ];
}
