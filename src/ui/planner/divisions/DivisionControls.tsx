import { type FigureBase, type FigureId, indicatorIds, sectorFigures } from '../../../core/divisions/indicators.ts';
import { classMethods } from '../../../core/statistics/classes/breaks-by.ts';
import type { AnalysisTexts, Messages } from '../../../i18n/parts.ts';
import { analysisPart } from '../../../i18n/planner-parts.ts';
import { setParams } from '../../../state/actions.ts';
import { basesOf, classBounds, parseEdges, readDivisionSettings } from '../../../state/planner/divisions-params.ts';
import { writeParam } from '../../../state/planner/read-params.ts';
import { appState } from '../../../state/store.ts';
import { useTexts } from '../../use-state.ts';
import { Choice, type Option, Select } from '../parts/Choice.tsx';
import { Slider } from '../parts/Slider.tsx';
import { nameOfFigure } from '../words.ts';

/** Every figure, those of sectors under a heading of their own. */
export const figureOptions = (t: Messages & AnalysisTexts): readonly Option<FigureId>[] => [
  ...indicatorIds.map((value) => ({ value, label: nameOfFigure(value, t), group: t.indicators.groups.all })),
  ...sectorFigures.map((value) => ({ value, label: nameOfFigure(value, t), group: t.indicators.groups.sectors })),
];

/** What a figure can be put in relation to. */
export const baseOptions = (figure: FigureId, t: AnalysisTexts): readonly Option<FigureBase>[] =>
  basesOf(figure).map((value) => ({ value, label: t.indicators.bases[value] }));

/** Which figure is shown, and in which classes. */
export function DivisionControls() {
  const t = useTexts(analysisPart);
  const settings = readDivisionSettings(appState.value.params);
  return (
    <>
      <Select
        label={t.indicators.label}
        value={settings.indicator}
        options={figureOptions(t)}
        onChange={(value) => setParams({ of: writeParam(value, 'population') })}
      />
      <Choice
        label={t.indicators.base}
        value={settings.base}
        options={baseOptions(settings.indicator, t)}
        onChange={(value) => setParams({ per: writeParam(value, 'count') })}
      />
      <Select
        label={t.compare.classes}
        value={settings.method}
        options={classMethods.map((value) => ({ value, label: t.compare.methods[value] }))}
        onChange={(value) => setParams({ classes: writeParam(value, 'quantile') })}
      />
      {settings.method === 'manual' ? (
        <div class="param-text">
          <label for="class-edges">{t.compare.edges}</label>
          <input
            id="class-edges"
            inputMode="decimal"
            value={settings.edges.join(' ')}
            onChange={(event) => {
              const edges = parseEdges(event.currentTarget.value.split(/[\s;]+/));
              setParams({ edges: edges.length === 0 ? null : edges.join('~') });
            }}
          />
        </div>
      ) : (
        settings.method !== 'head-tail' && (
          <Slider
            label={t.compare.count}
            value={settings.classes}
            unit=""
            {...{ min: classBounds.min, max: classBounds.max, step: 1 }}
            onInput={(value) => setParams({ n: writeParam(value, classBounds.fallback) })}
          />
        )
      )}
    </>
  );
}
