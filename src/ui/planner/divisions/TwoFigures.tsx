import { type DivisionFigures, figuresOf } from '../../../core/divisions/indicators.ts';
import type { Language } from '../../../core/model/index.ts';
import type { RankCorrelation } from '../../../core/statistics/relation/rank-correlation.ts';
import type { Statistic } from '../../../core/statistics/statistic.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { analysisPart } from '../../../i18n/planner-parts.ts';
import { setParams } from '../../../state/actions.ts';
import type { DivisionSettings } from '../../../state/planner/divisions-params.ts';
import { writeParam } from '../../../state/planner/read-params.ts';
import { useLanguage, useTexts } from '../../use-state.ts';
import { Choice, Select } from '../parts/Choice.tsx';
import { formatP } from '../parts/figures.ts';
import { type Dot, Scatter } from '../parts/Scatter.tsx';
import { figureInUnit } from '../words.ts';
import { baseOptions, figureOptions } from './DivisionControls.tsx';

/** Returns a dot of both figures for each division that has them. */
export function dotsOf(
  all: readonly DivisionFigures[],
  settings: DivisionSettings,
  language: Language,
): readonly Dot[] {
  const xs = figuresOf(all, settings.indicator, settings.base);
  const ys = figuresOf(all, settings.other, settings.otherBase);
  return all
    .map(({ division }, index) => ({
      id: division.code,
      label: division.name[language],
      x: xs[index] ?? Number.NaN,
      y: ys[index] ?? Number.NaN,
    }))
    .filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));
}

interface Props {
  readonly settings: DivisionSettings;
  readonly dots: readonly Dot[];
  readonly relation: Statistic<RankCorrelation>;
  readonly selectedCode: string | null;
  readonly onSelect: (code: string) => void;
}

/** The figure on the map against a second one, with their rank correlation. */
export function TwoFigures({ settings, dots, relation, selectedCode, onSelect }: Props) {
  const t = useTexts(analysisPart);
  const language = useLanguage();
  const { indicator, base, other, otherBase } = settings;
  return (
    <section class="params">
      <h3>{t.compare.scatter}</h3>
      <Select
        label={t.compare.with}
        value={other}
        options={figureOptions(t)}
        onChange={(value) => setParams({ with: writeParam(value, 'establishments') })}
      />
      <Choice
        label={t.compare.withBase}
        value={otherBase}
        options={baseOptions(other, t)}
        onChange={(value) => setParams({ withper: writeParam(value, 'count') })}
      />
      <Scatter
        label={t.compare.scatter}
        xLabel={figureInUnit(indicator, base, t)}
        yLabel={figureInUnit(other, otherBase, t)}
        dots={dots}
        selectedId={selectedCode}
        onSelect={onSelect}
      />
      <p>
        {relation.defined
          ? t.compare.rank(formatNumber(language, relation.value.rho, 2), formatP(language, relation.value.p))
          : t.compare.noRank}
        <small> {t.compare.n(dots.length)}</small>
      </p>
    </section>
  );
}
