import type { Feature } from 'geojson';
import { useMemo } from 'preact/hooks';
import type { ClassBreaks } from '../../../core/statistics/classes/class-breaks.ts';
import type { RankCorrelation } from '../../../core/statistics/relation/rank-correlation.ts';
import type { Statistic } from '../../../core/statistics/statistic.ts';
import { analysisPart } from '../../../i18n/planner-parts.ts';
import type { DivisionSettings } from '../../../state/planner/divisions-params.ts';
import type { KeyRow } from '../../print/compose-picture.ts';
import { useTexts } from '../../use-state.ts';
import type { ExportedColumn } from '../parts/Exports.tsx';
import { Outcome } from '../parts/Outcome.tsx';
import { figureInUnit, figureName } from '../words.ts';
import { median, type ValueRow } from './view.ts';

interface Props {
  readonly rows: readonly ValueRow[];
  readonly values: readonly number[];
  readonly breaks: ClassBreaks;
  /** Share of the spread that the classes explain. */
  readonly fit: number;
  readonly relation: Statistic<RankCorrelation>;
  readonly settings: DivisionSettings;
  readonly columns: readonly ExportedColumn<ValueRow>[];
  readonly features: readonly Feature[];
  readonly legend: readonly KeyRow[];
  readonly sentence: string;
  readonly limits: readonly string[];
  readonly sources: readonly string[];
}

/** The result as files, with a receipt, and beside a pinned one. */
export function DivisionsOutcome({ rows, values, breaks, fit, relation, settings, columns, sentence, ...rest }: Props) {
  const t = useTexts(analysisPart);
  const { indicator, base, method, classes, edges, other, otherBase } = settings;
  const name = figureName(indicator, base, t);
  const rho = relation.defined ? relation.value.rho : null;
  const result = useMemo(
    () => ({ breaks, rows: rows.map(({ code, value, classIndex }) => [code, value, classIndex]), rho }),
    [breaks, rows, rho],
  );
  const named = figureInUnit(indicator, base, t);
  return (
    <Outcome
      name={name}
      rows={rows}
      columns={[{ id: 'code', label: t.compare.code, value: ({ code }) => code }, ...columns]}
      printed={columns.map(({ id }) => id)}
      placeOf={({ figures: { division } }) => ({ lon: division.point[0], lat: division.point[1] })}
      sentence={sentence}
      {...rest}
      receipt={{
        method: 'divisions',
        parameters: {
          ...{ of: indicator, per: base, classes: method, with: other, withper: otherBase },
          ...(method === 'manual' ? { edges: edges.join(' ') } : method === 'head-tail' ? {} : { n: classes }),
        },
        seed: null,
        result,
      }}
      figures={[
        { id: 'n', label: t.compare.divisionsAxis, value: values.length },
        { id: 'most', label: t.compare.most(named), value: Math.max(...values), digits: 2 },
        { id: 'least', label: t.compare.least(named), value: Math.min(...values), digits: 2 },
        { id: 'median', label: t.compare.median(named), value: median(values), digits: 2 },
        { id: 'fit', label: t.compare.fitName, value: 100 * fit, digits: 1 },
        ...(rho === null ? [] : [{ id: 'rho', label: t.compare.rho, value: rho, digits: 2 }]),
      ]}
    />
  );
}
