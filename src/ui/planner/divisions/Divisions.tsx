import { useMemo } from 'preact/hooks';
import { classCount } from '../../../core/statistics/classes/class-breaks.ts';
import { classOf, classSizes, varianceFit } from '../../../core/statistics/classes/classify.ts';
import { rankCorrelation } from '../../../core/statistics/relation/rank-correlation.ts';
import { formatShare } from '../../../i18n/format.ts';
import { analysisPart } from '../../../i18n/planner-parts.ts';
import { palettes } from '../../../map/palette.ts';
import { classBounds, type DivisionSettings, readDivisionSettings } from '../../../state/planner/divisions-params.ts';
import { appState, theme } from '../../../state/store.ts';
import { colourOf, type KeyRow } from '../../print/compose-picture.ts';
import { useLanguage, useTexts } from '../../use-state.ts';
import { DataTable } from '../parts/DataTable.tsx';
import { formatFigure } from '../parts/figures.ts';
import { Histogram } from '../parts/Histogram.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { useOverlay } from '../parts/use-overlay.ts';
import { useDivisions } from '../use-divisions.ts';
import { figureInUnit, unitOf, withUnit } from '../words.ts';
import { Beside } from './Beside.tsx';
import { DivisionControls } from './DivisionControls.tsx';
import { DivisionsOutcome } from './DivisionsOutcome.tsx';
import { dotsOf, TwoFigures } from './TwoFigures.tsx';
import { useColumns } from './use-columns.tsx';
import { useFinding } from './use-finding.ts';
import { areaFeatures, changesByMethod, edgeOf, rampSteps, shownBreaks, valueRows } from './view.ts';

/** What the settings show of the divisions; null while there are none. */
function useShown(all: ReturnType<typeof useDivisions>['all'], settings: DivisionSettings) {
  return useMemo(() => {
    const values = valueRows(all, settings, [0])
      .map(({ value }) => value)
      .filter(Number.isFinite);
    const breaks = shownBreaks(values, settings, classBounds.max);
    if (breaks === null) return null;
    return { values, breaks, rows: valueRows(all, settings, breaks), steps: rampSteps(classCount(breaks)) };
  }, [all, settings]);
}

/** The divisions by any figure: map, legend with histogram, table, scatter and side by side, with one selection. */
export function Divisions() {
  const t = useTexts(analysisPart);
  const language = useLanguage();
  const { params } = appState.value;
  const settings = useMemo(() => readDivisionSettings(params), [params]);
  const { all, outlines, selectedCode, selectCode, sources } = useDivisions();
  const shown = useShown(all, settings);
  const dots = useMemo(() => dotsOf(all, settings, language), [all, settings, language]);
  const relation = useMemo(
    () =>
      rankCorrelation(
        dots.map(({ x }) => x),
        dots.map(({ y }) => y),
      ),
    [dots],
  );
  const features = useMemo(
    () =>
      areaFeatures(
        outlines,
        (shown?.rows ?? []).map(({ code, classIndex, figures: { division } }) => ({
          code,
          paint: classIndex === null ? 'slate' : `ramp-${shown?.steps[classIndex] ?? 0}`,
          faint: classIndex === null,
          named: { code, name: division.name[language] },
        })),
      ),
    [outlines, shown, language],
  );
  const drawn = useMemo(() => {
    const geometry = selectedCode === null ? undefined : outlines.get(selectedCode);
    const properties = { mark: 'line', paint: 'vermilion', weight: 3 };
    return geometry === undefined ? features : [...features, edgeOf(geometry, properties)];
  }, [features, outlines, selectedCode]);
  useOverlay(drawn);
  const columns = useColumns(settings);
  const finding = useFinding(shown?.rows ?? [], settings);
  if (shown === null) return null;
  const { values, breaks, rows, steps } = shown;
  const sizes = classSizes(values, breaks);
  const figure = (value: number): string => formatFigure(language, value);
  const unit = unitOf(settings.indicator, settings.base, t);
  const fit = varianceFit(values, breaks);
  const isNone = (index: number): boolean =>
    index === 0 && sizes.length > 1 && values.every((value) => value === 0 || classOf(value, breaks) > 0);
  const classKeys = steps.map((step, index) => ({
    paint: `ramp-${step}`,
    mark: 'area' as const,
    label: isNone(index)
      ? t.compare.keyNone(sizes[0] ?? 0)
      : t.compare.key(
          figure(breaks[index] ?? 0),
          withUnit(language, figure(breaks[index + 1] ?? breaks[index] ?? 0), unit),
          sizes[index] ?? 0,
        ),
  }));
  const unknown = rows.length - values.length;
  const legend: readonly KeyRow[] =
    unknown === 0
      ? classKeys
      : [...classKeys, { paint: 'slate', mark: 'area', label: t.compare.noValue(unknown), faint: true }];
  return (
    <div class="tool">
      <DivisionControls />
      <Sentence {...finding} n={t.compare.n(values.length)} sources={sources} method={t.compare.methodOf} />
      <Histogram
        label={t.compare.histogram}
        xLabel={figureInUnit(settings.indicator, settings.base, t)}
        yLabel={t.compare.divisionsAxis}
        blocks={rows
          .filter(({ classIndex }) => classIndex !== null)
          .map(({ code, value, figures: { division } }) => ({ id: code, label: division.name[language], value }))}
        edges={breaks}
        colours={steps.map((step) => `var(--ramp-${step})`)}
        selectedId={selectedCode}
        onSelect={selectCode}
      />
      <ul class="keys">
        {legend.map(({ paint, label, faint }) => (
          <li key={paint}>
            <svg class="swatch" viewBox="0 0 24 16" aria-hidden="true">
              <rect
                width="24"
                height="16"
                fill={colourOf(palettes[theme.value], paint)}
                fill-opacity={faint === true ? 0.25 : 1}
              />
            </svg>
            {label}
          </li>
        ))}
      </ul>
      <p class="quiet">
        {`${t.compare.fit(formatShare(language, fit))} ${t.compare.changesLead} ${changesByMethod(
          values,
          settings.method,
          settings,
        )
          .map(({ method: other, changed }) => t.compare.changes(changed, values.length, t.compare.methods[other]))
          .join(' · ')}`}
      </p>
      <TwoFigures {...{ settings, dots, relation, selectedCode }} onSelect={selectCode} />
      <DataTable
        caption={t.compare.table}
        columns={columns}
        rows={rows}
        idOf={({ code }) => code}
        firstSort={{ column: 'value', descending: true }}
        selectedId={selectedCode}
        onSelect={({ code }) => selectCode(code)}
      />
      <Beside {...{ all, selectedCode, settings }} onSelect={selectCode} />
      <DivisionsOutcome
        {...{ rows, breaks, values, fit, relation, settings, columns, features, legend, sources }}
        sentence={finding.text}
        limits={finding.limits}
      />
    </div>
  );
}
