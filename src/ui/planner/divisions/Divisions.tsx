import { useMemo } from 'preact/hooks';
import { bases, indicatorIds } from '../../../core/divisions/indicators.ts';
import { breaksBy, classMethods } from '../../../core/statistics/classes/breaks-by.ts';
import { classCount } from '../../../core/statistics/classes/class-breaks.ts';
import { classSizes, varianceFit } from '../../../core/statistics/classes/classify.ts';
import { formatShare } from '../../../i18n/format.ts';
import { analysisPart } from '../../../i18n/parts.ts';
import { setParams } from '../../../state/actions.ts';
import { classBounds, parseEdges, readDivisionSettings } from '../../../state/planner/divisions-params.ts';
import { writeParam } from '../../../state/planner/read-params.ts';
import { appState } from '../../../state/store.ts';
import { useLanguage, useTexts } from '../../use-state.ts';
import { Choice, Select } from '../parts/Choice.tsx';
import { DataTable } from '../parts/DataTable.tsx';
import { formatFigure } from '../parts/figures.ts';
import { Histogram } from '../parts/Histogram.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { Slider } from '../parts/Slider.tsx';
import { useOverlay } from '../parts/use-overlay.ts';
import { useDivisions } from '../use-divisions.ts';
import { figureName, withUnit } from '../words.ts';
import { Beside } from './Beside.tsx';
import { TwoFigures } from './TwoFigures.tsx';
import { areaFeatures, changesByMethod, median, rampSteps, type ValueRow, valueRows } from './view.ts';

function Controls() {
  const t = useTexts(analysisPart);
  const settings = readDivisionSettings(appState.value.params);
  return (
    <>
      <Select
        label={t.indicators.label}
        value={settings.indicator}
        options={indicatorIds.map((value) => ({ value, label: t.indicators.names[value] }))}
        onChange={(value) => setParams({ of: writeParam(value, 'population') })}
      />
      <Choice
        label={t.indicators.base}
        value={settings.base}
        options={bases.map((value) => ({ value, label: t.indicators.bases[value] }))}
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

/** The divisions by any figure: map, legend with histogram, table, scatter and side by side, with one selection. */
export function Divisions() {
  const t = useTexts(analysisPart);
  const language = useLanguage();
  const { params } = appState.value;
  const settings = useMemo(() => readDivisionSettings(params), [params]);
  const { all, outlines, selectedCode, selectCode, sources } = useDivisions();
  const { indicator, base, method } = settings;
  const shown = useMemo(() => {
    const values = valueRows(all, settings, [0])
      .map(({ value }) => value)
      .filter(Number.isFinite);
    if (values.length === 0) return null;
    // Head and tail may find more classes than the ramp has steps: the highest ones are taken together.
    const found = breaksBy(method, values, settings);
    const last = found.at(-1) ?? 0;
    const breaks = found.length > classBounds.max + 1 ? [...found.slice(0, classBounds.max), last] : found;
    return { values, breaks, rows: valueRows(all, settings, breaks), steps: rampSteps(classCount(breaks)) };
  }, [all, settings]);
  const features = useMemo(
    () =>
      areaFeatures(
        outlines,
        (shown?.rows ?? []).flatMap(({ code, classIndex }) =>
          classIndex === null ? [] : [{ code, paint: `ramp-${shown?.steps[classIndex] ?? 0}` }],
        ),
      ),
    [outlines, shown],
  );
  useOverlay(features);
  if (shown === null) return null;
  const { values, breaks, rows, steps } = shown;
  const name = figureName(indicator, base, t);
  const figure = (value: number): string => formatFigure(language, value);
  const withWord = (value: number): string => withUnit(language, figure(value), indicator, t);
  const sorted = rows.filter(({ classIndex }) => classIndex !== null).toSorted((a, b) => b.value - a.value);
  const [highest, lowest] = [sorted[0], sorted.at(-1)];
  const nameOf = (row: ValueRow | undefined): string => row?.figures.division.name[language] ?? '–';
  const small = all.filter(({ counts }) => counts[indicator] < 5).length;
  const selectedRow = rows.find(({ code }) => code === selectedCode);
  const sizes = classSizes(values, breaks);
  return (
    <div class="tool">
      <Controls />
      <Sentence
        text={t.compare.says(
          name,
          nameOf(highest),
          withWord(highest?.value ?? Number.NaN),
          nameOf(lowest),
          withWord(lowest?.value ?? Number.NaN),
          withWord(median(values)),
        )}
        n={t.compare.n(values.length)}
        limits={[
          ...(base !== 'count' && small > 0 ? [t.compare.limits.small(small)] : []),
          ...(indicator === 'establishments' ? [t.compare.limits.allTrades] : []),
          ...(indicator === 'assets' || indicator === 'places' ? [t.compare.limits.places] : []),
          t.compare.limits.dates,
        ]}
        sources={sources}
        method={t.compare.methodOf}
      />
      <Histogram
        label={t.compare.histogram}
        xLabel={name}
        yLabel={t.compare.divisionsAxis}
        values={values}
        edges={breaks}
        colours={steps.map((step) => `var(--ramp-${step})`)}
        selected={selectedRow === undefined || selectedRow.classIndex === null ? null : selectedRow.value}
      />
      <ul class="keys">
        {steps.map((step, index) => (
          <li key={step}>
            <svg class="swatch" viewBox="0 0 24 16" aria-hidden="true">
              <rect width="24" height="16" fill={`var(--ramp-${step})`} />
            </svg>
            {t.compare.key(
              figure(breaks[index] ?? 0),
              figure(breaks[index + 1] ?? breaks[index] ?? 0),
              sizes[index] ?? 0,
            )}
          </li>
        ))}
      </ul>
      <p class="quiet">
        {`${t.compare.fit(formatShare(language, varianceFit(values, breaks)))} ${t.compare.changesLead} ${changesByMethod(
          values,
          method,
          settings,
        )
          .map(({ method: other, changed }) => t.compare.changes(changed, values.length, t.compare.methods[other]))
          .join(' · ')}`}
      </p>
      <TwoFigures />
      <DataTable
        caption={t.compare.table}
        columns={[
          { id: 'name', label: t.compare.columns.name, value: nameOf, show: nameOf },
          {
            id: 'value',
            label: name,
            isNumber: true,
            value: (row) => (row.classIndex === null ? null : row.value),
            show: ({ value }) => figure(value),
          },
          {
            id: 'class',
            label: t.compare.columns.class,
            isNumber: true,
            value: ({ classIndex }) => classIndex,
            show: ({ classIndex }) => (classIndex === null ? '–' : classIndex + 1),
          },
          {
            id: 'kind',
            label: t.compare.columns.kind,
            value: ({ figures }) => t.words.division[figures.division.kind],
            show: ({ figures }) => t.words.division[figures.division.kind],
          },
        ]}
        rows={rows}
        idOf={({ code }) => code}
        firstSort={{ column: 'value', descending: true }}
        selectedId={selectedCode}
        onSelect={({ code }) => selectCode(code)}
      />
      <Beside all={all} selectedCode={selectedCode} codes={settings.beside} />
    </div>
  );
}
