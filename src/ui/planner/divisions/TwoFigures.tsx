import { bases, figureOf, indicatorIds } from '../../../core/divisions/indicators.ts';
import { rankCorrelation } from '../../../core/statistics/relation/rank-correlation.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { analysisPart } from '../../../i18n/parts.ts';
import { setParams } from '../../../state/actions.ts';
import { readDivisionSettings } from '../../../state/planner/divisions-params.ts';
import { writeParam } from '../../../state/planner/read-params.ts';
import { appState } from '../../../state/store.ts';
import { useLanguage, useTexts } from '../../use-state.ts';
import { Choice, Select } from '../parts/Choice.tsx';
import { formatP } from '../parts/figures.ts';
import { Scatter } from '../parts/Scatter.tsx';
import { useDivisions } from '../use-divisions.ts';
import { figureName } from '../words.ts';

/** The figure on the map against a second one, with their rank correlation. */
export function TwoFigures() {
  const t = useTexts(analysisPart);
  const language = useLanguage();
  const { indicator, base, other, otherBase } = readDivisionSettings(appState.value.params);
  const { all, selectedCode, selectCode } = useDivisions();
  const dots = all
    .map((figures) => ({
      id: figures.division.code,
      label: figures.division.name[language],
      x: figureOf(figures, indicator, base),
      y: figureOf(figures, other, otherBase),
    }))
    .filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));
  const relation = rankCorrelation(
    dots.map(({ x }) => x),
    dots.map(({ y }) => y),
  );
  return (
    <section class="params">
      <h3>{t.compare.scatter}</h3>
      <Select
        label={t.compare.with}
        value={other}
        options={indicatorIds.map((value) => ({ value, label: t.indicators.names[value] }))}
        onChange={(value) => setParams({ with: writeParam(value, 'establishments') })}
      />
      <Choice
        label={t.compare.withBase}
        value={otherBase}
        options={bases.map((value) => ({ value, label: t.indicators.bases[value] }))}
        onChange={(value) => setParams({ withper: writeParam(value, 'count') })}
      />
      <Scatter
        label={t.compare.scatter}
        xLabel={figureName(indicator, base, t)}
        yLabel={figureName(other, otherBase, t)}
        dots={dots}
        selectedId={selectedCode}
        onSelect={selectCode}
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
