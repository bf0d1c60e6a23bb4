import { useMemo } from 'preact/hooks';
import type { Association } from '../../../analysis/jobs.ts';
import { bases, indicatorIds } from '../../../core/divisions/indicators.ts';
import { groupBy } from '../../../core/group-by.ts';
import type { Statistic } from '../../../core/statistics/statistic.ts';
import { islandsOf } from '../../../core/statistics/weights/neighbours.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { analysisPart } from '../../../i18n/parts.ts';
import { setParams } from '../../../state/actions.ts';
import { chanceBounds, localKinds, neighbourKinds, readChanceSettings } from '../../../state/planner/chance-params.ts';
import { writeParam } from '../../../state/planner/read-params.ts';
import { appState } from '../../../state/store.ts';
import { useLanguage, useTexts } from '../../use-state.ts';
import { areaFeatures } from '../divisions/view.ts';
import { Choice, Select } from '../parts/Choice.tsx';
import { DataTable } from '../parts/DataTable.tsx';
import { formatFigure, formatP } from '../parts/figures.ts';
import { Sentence } from '../parts/Sentence.tsx';
import { Slider } from '../parts/Slider.tsx';
import { useJob } from '../parts/use-job.ts';
import { useOverlay } from '../parts/use-overlay.ts';
import { useDivisions } from '../use-divisions.ts';
import { figureName, joinSentences } from '../words.ts';
import { PaintKeys } from './PaintKeys.tsx';
import {
  areaSimulations,
  findingPaint,
  type LocalRow,
  localRows,
  moranVerdict,
  neighboursOf,
  significance,
  valuesOf,
  warningWords,
} from './view.ts';

function Controls() {
  const t = useTexts(analysisPart);
  const settings = readChanceSettings(appState.value.params);
  return (
    <>
      <Select
        label={t.indicators.label}
        value={settings.indicator}
        options={indicatorIds.map((value) => ({ value, label: t.indicators.names[value] }))}
        onChange={(value) => setParams({ of: writeParam(value, 'assets') })}
      />
      <Choice
        label={t.indicators.base}
        value={settings.base}
        options={bases.map((value) => ({ value, label: t.indicators.bases[value] }))}
        onChange={(value) => setParams({ per: writeParam(value, 'count') })}
      />
      <Select
        label={t.chance.neighbours}
        value={settings.neighbours}
        options={neighbourKinds.map((value) => ({ value, label: t.chance.neighbourKinds[value] }))}
        onChange={(value) => setParams({ by: writeParam(value, 'queen') })}
      />
      {settings.neighbours === 'nearest' && (
        <Slider
          label={t.chance.k}
          value={settings.k}
          unit=""
          {...{ min: chanceBounds.k.min, max: chanceBounds.k.max, step: 1 }}
          onInput={(value) => setParams({ k: writeParam(value, chanceBounds.k.fallback) })}
        />
      )}
      {settings.neighbours === 'band' && (
        <Slider
          label={t.chance.band}
          value={settings.bandKm}
          unit="km"
          {...{ min: chanceBounds.band.min, max: chanceBounds.band.max, step: chanceBounds.band.step }}
          onInput={(value) => setParams({ band: writeParam(value, chanceBounds.band.fallback) })}
        />
      )}
      <Choice
        label={t.chance.local}
        value={settings.local}
        options={localKinds.map((value) => ({ value, label: t.chance.locals[value] }))}
        onChange={(value) => setParams({ local: writeParam(value, 'lisa') })}
      />
    </>
  );
}

function useWords(found: Association | null, rows: readonly LocalRow[]): string | null {
  const t = useTexts(analysisPart);
  const language = useLanguage();
  const { indicator, base } = readChanceSettings(appState.value.params);
  if (found === null) return null;
  const { global, chance } = found;
  if (!global.defined) return t.chance.undefinedBecause[global.reason];
  if (!chance.defined) return t.chance.undefinedBecause[chance.reason];
  const { i, expected } = global.value;
  const p = chance.value.twoSided;
  const say = t.chance.moran[moranVerdict(i, expected, p)];
  const standsOut = rows.filter(({ finding }) => finding !== 'none' && finding !== 'island').length;
  const raw = rows.filter((row) => row.p !== null && row.p <= significance).length;
  return joinSentences(language, [
    say(figureName(indicator, base, t), formatNumber(language, i, 2), formatP(language, p)),
    standsOut === 0 ? t.chance.localNone(raw) : t.chance.localSays(standsOut, raw),
  ]);
}

const valueOr = <T,>(statistic: Statistic<readonly T[]> | undefined): readonly T[] =>
  statistic?.defined === true ? statistic.value : [];

/** Whether neighbouring divisions are alike: Moran's I for all, local Moran or Gi* on the map. */
export function AreaTest() {
  const t = useTexts(analysisPart);
  const language = useLanguage();
  const { params } = appState.value;
  const settings = useMemo(() => readChanceSettings(params), [params]);
  const { all, outlines, selectedCode, selectCode, sources } = useDivisions();
  const { indicator, base, local } = settings;
  const values = useMemo(() => valuesOf(all, indicator, base), [all, indicator, base]);
  const neighbours = useMemo(() => neighboursOf(all, outlines, settings), [all, outlines, settings]);
  const job = useJob('association', neighbours === undefined ? null : { values, neighbours, ...areaSimulations });
  const found = job.value;
  const rows = useMemo(() => {
    const tests = local === 'lisa' ? valueOr(found?.lisa) : valueOr(found?.gi);
    return tests.length === all.length ? localRows(all, job.input?.values ?? values, tests) : [];
  }, [all, found, local]);
  const features = useMemo(
    () =>
      areaFeatures(
        outlines,
        rows.map(({ code, finding }) => ({ code, paint: findingPaint[finding] })),
      ),
    [outlines, rows],
  );
  useOverlay(features);
  const text = useWords(found, rows);
  const counts = groupBy(rows, ({ finding }) => finding);
  const events = values.reduce((sum, value) => sum + value, 0);
  const nameOf = ({ figures }: LocalRow): string => figures.division.name[language];
  const figure = (value: number | null): string => formatFigure(language, value ?? Number.NaN);
  return (
    <>
      <Controls />
      {job.problem !== null && <p class="notice">{job.problem.detail}</p>}
      <Sentence
        text={text}
        n={t.compare.n(all.length)}
        limits={[
          base === 'count' ? t.chance.countShown : t.chance.rateShown,
          ...warningWords(
            {
              areas: all.length,
              ...(base === 'count' ? { events } : {}),
              islands: neighbours === undefined ? 0 : islandsOf(neighbours).length,
            },
            t,
          ),
        ]}
        sources={sources}
        method={t.chance.areasMethod}
      />
      <PaintKeys
        keys={[...counts].map(([finding, list]) => ({
          paint: findingPaint[finding],
          label: t.chance.findings[finding],
          count: list.length,
        }))}
      />
      <DataTable
        caption={t.chance.areasTable}
        columns={[
          { id: 'name', label: t.chance.columns.name, value: nameOf, show: nameOf },
          {
            id: 'value',
            label: figureName(indicator, base, t),
            isNumber: true,
            value: ({ value }) => value,
            show: ({ value }) => figure(value),
          },
          {
            id: 'local',
            label: t.chance.columns.local,
            isNumber: true,
            value: ({ statistic }) => statistic,
            show: ({ statistic }) => (statistic === null ? '–' : formatNumber(language, statistic, 2)),
          },
          {
            id: 'q',
            label: t.chance.columns.q,
            isNumber: true,
            value: ({ q }) => q,
            show: ({ q }) => (q === null ? '–' : formatNumber(language, q, 3)),
          },
          {
            id: 'verdict',
            label: t.chance.columns.verdict,
            value: ({ finding }) => t.chance.findings[finding],
            show: ({ finding }) => t.chance.findings[finding],
          },
        ]}
        rows={rows}
        idOf={({ code }) => code}
        firstSort={{ column: 'q', descending: false }}
        selectedId={selectedCode}
        onSelect={({ code }) => selectCode(code)}
      />
    </>
  );
}
