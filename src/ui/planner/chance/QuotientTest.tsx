import { useMemo } from 'preact/hooks';
import { sectors } from '../../../core/model/vocabulary.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { analysisPart } from '../../../i18n/planner-parts.ts';
import { setParams } from '../../../state/actions.ts';
import { chanceBounds, quotientBases, readChanceSettings, references } from '../../../state/planner/chance-params.ts';
import { writeParam } from '../../../state/planner/read-params.ts';
import { appState, records } from '../../../state/store.ts';
import { useTexts } from '../../use-state.ts';
import { useWords } from '../clusters/use-cluster-words.ts';
import { areaFeatures } from '../divisions/view.ts';
import { Choice, Select } from '../parts/Choice.tsx';
import { type Column, DataTable } from '../parts/DataTable.tsx';
import { Outcome } from '../parts/Outcome.tsx';
import { pointOfDivision } from '../parts/point-of-division.ts';
import { Sentence } from '../parts/Sentence.tsx';
import { Slider } from '../parts/Slider.tsx';
import { useOverlay } from '../parts/use-overlay.ts';
import { useDivisions } from '../use-divisions.ts';
import { joinSentences } from '../words.ts';
import { PaintKeys } from './PaintKeys.tsx';
import { type QuotientRow, quotientRows, shapesOf, verdictPaint, warningWords } from './view.ts';

const verdicts = ['above', 'usual', 'below', 'small-base'] as const;

function Controls() {
  const t = useTexts(analysisPart);
  const settings = readChanceSettings(appState.value.params);
  const { minimum } = chanceBounds;
  return (
    <>
      <Select
        label={t.chance.sector}
        value={settings.sector}
        options={sectors.map((value) => ({ value, label: t.words.sector[value] }))}
        onChange={(value) => setParams({ sector: writeParam(value, 'gastronomy') })}
      />
      <Choice
        label={t.chance.quotientBase}
        value={settings.quotientBase}
        options={quotientBases.map((value) => ({ value, label: t.chance.quotientBases[value] }))}
        onChange={(value) => setParams({ base: writeParam(value, 'assets') })}
      />
      <Select
        label={t.chance.reference}
        value={settings.reference}
        options={references.map((value) => ({ value, label: t.chance.references[value] }))}
        onChange={(value) => setParams({ ref: writeParam(value, 'city') })}
      />
      <Slider
        label={t.chance.minimum}
        value={settings.minimumBase}
        unit=""
        {...{ min: minimum.min, max: minimum.max, step: minimum.step }}
        onInput={(value) => setParams({ minimum: writeParam(value, minimum.fallback) })}
      />
    </>
  );
}

/** Whether a sector is more or less common in a division than usual. */
export function QuotientTest() {
  const { t, language } = useWords();
  const { params } = appState.value;
  const { assets } = records.value;
  const settings = useMemo(() => readChanceSettings(params), [params]);
  const { all, outlines, selectedCode, selectCode, sources } = useDivisions();
  const rows = useMemo(() => quotientRows(all, assets, settings), [all, assets, settings]);
  const features = useMemo(
    () =>
      areaFeatures(
        outlines,
        rows.map(({ code, verdict }) => ({ code, paint: verdictPaint[verdict], faint: verdict === 'small-base' })),
      ),
    [outlines, rows],
  );
  useOverlay(features);
  const result = useMemo(
    () =>
      rows.map(({ code, count, expected, quotient, interval, verdict }) => [
        code,
        count,
        expected,
        quotient,
        interval,
        verdict,
      ]),
    [rows],
  );
  const two = (value: number | null): string => (value === null ? '–' : formatNumber(language, value, 2));
  const nameOf = ({ figures }: QuotientRow): string => figures.division.name[language];
  const places = rows.reduce((sum, { count }) => sum + count, 0);
  const rowsOf = (verdict: QuotientRow['verdict']) => rows.filter((row) => row.verdict === verdict);
  const [above, below] = [rowsOf('above'), rowsOf('below')];
  const top = above.toSorted((a, b) => (b.quotient ?? 0) - (a.quotient ?? 0))[0];
  const sector = t.words.sector[settings.sector];
  const text = joinSentences(language, [
    above.length + below.length === 0
      ? t.chance.quotientNone(sector, places)
      : t.chance.quotientSays(sector, above.length, below.length),
    top === undefined ? null : t.chance.quotientTop(nameOf(top), two(top.quotient), top.count),
  ]);
  const limits = [
    t.chance.manyTests,
    ...warningWords(
      { areas: Number.POSITIVE_INFINITY, events: places, expected: rows.map(({ expected }) => expected) },
      t,
    ),
    ...(settings.quotientBase === 'establishments' ? [t.compare.limits.allTrades] : []),
    t.compare.limits.places,
  ];
  const allSources = [...new Set([...sources, ...assets.flatMap((asset) => asset.sources)])];
  const columns: readonly Column<QuotientRow>[] = [
    { id: 'name', label: t.chance.columns.name, value: nameOf, show: nameOf },
    { id: 'count', label: t.chance.columns.count, isNumber: true, value: (r) => r.count, show: (r) => r.count },
    {
      id: 'expected',
      label: t.chance.columns.expected,
      isNumber: true,
      value: ({ expected }) => expected,
      show: ({ expected }) => formatNumber(language, expected, 1),
    },
    {
      id: 'quotient',
      label: t.chance.columns.quotient,
      isNumber: true,
      value: ({ quotient }) => quotient,
      show: ({ quotient }) => two(quotient),
    },
    {
      id: 'interval',
      label: t.chance.columns.interval,
      value: ({ interval }) => interval?.[0] ?? null,
      show: ({ interval }) => (interval === null ? '–' : `${two(interval[0])} – ${two(interval[1])}`),
    },
    {
      id: 'verdict',
      label: t.chance.columns.verdict,
      value: ({ verdict }) => t.chance.verdicts[verdict],
      show: ({ verdict }) => t.chance.verdicts[verdict],
    },
  ];
  return (
    <>
      <Controls />
      <Sentence
        text={text}
        n={t.chance.quotientN(places, t.chance.quotientBases[settings.quotientBase])}
        limits={limits}
        sources={allSources}
        method={t.chance.quotientMethod}
      />
      <PaintKeys
        keys={verdicts.map((verdict) => ({
          paint: verdictPaint[verdict],
          label: t.chance.verdicts[verdict],
          count: rowsOf(verdict).length,
        }))}
      />
      <DataTable
        caption={t.chance.quotientTable}
        columns={columns}
        rows={rows}
        idOf={({ code }) => code}
        firstSort={{ column: 'quotient', descending: true }}
        selectedId={selectedCode}
        onSelect={({ code }) => selectCode(code)}
      />
      {rows.length > 0 && (
        <Outcome
          name={`${sector} – ${t.chance.tests.quotient}`}
          rows={rows}
          columns={[
            ...columns.filter(({ id }) => id !== 'interval'),
            { id: 'low', label: t.inquiry.intervalLow, value: ({ interval }) => interval?.[0] ?? null },
            { id: 'high', label: t.inquiry.intervalHigh, value: ({ interval }) => interval?.[1] ?? null },
          ]}
          features={() =>
            shapesOf(outlines, rows, (row) => ({
              ...{ code: row.code, name: nameOf(row), places: row.count, expected: row.expected },
              ...{ quotient: row.quotient, interval: row.interval, verdict: row.verdict },
            }))
          }
          placeOf={pointOfDivision}
          sentence={text}
          limits={limits}
          sources={allSources}
          legend={verdicts.map((verdict) => ({
            paint: verdictPaint[verdict],
            mark: 'area',
            label: `${t.chance.verdicts[verdict]} (${rowsOf(verdict).length})`,
          }))}
          receipt={{
            method: 'location quotient, exact Poisson interval 95 %',
            parameters: {
              sector: settings.sector,
              base: settings.quotientBase,
              reference: settings.reference,
              minimumBase: settings.minimumBase,
            },
            seed: null,
            result,
          }}
          figures={[
            { id: 'n', label: t.inquiry.figures.places, value: places },
            { id: 'above', label: t.chance.verdicts.above, value: above.length },
            { id: 'below', label: t.chance.verdicts.below, value: below.length },
            { id: 'top', label: t.inquiry.figures.highest, value: top?.quotient ?? 0, digits: 2 },
          ]}
        />
      )}
    </>
  );
}
