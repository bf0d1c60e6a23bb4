import type { Feature } from 'geojson';
import { useMemo } from 'preact/hooks';
import type { Association } from '../../../analysis/statistic-jobs.ts';
import { bases } from '../../../core/divisions/indicators.ts';
import { groupBy } from '../../../core/group-by.ts';
import type { Statistic } from '../../../core/statistics/statistic.ts';
import { islandsOf } from '../../../core/statistics/weights/neighbours.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { setParams } from '../../../state/actions.ts';
import {
  chanceBounds,
  firstChanceSet,
  localKinds,
  measured,
  neighbourKinds,
  readChanceSettings,
  supports,
} from '../../../state/planner/chance-params.ts';
import { writeParam } from '../../../state/planner/read-params.ts';
import { appState } from '../../../state/store.ts';
import { useWords } from '../clusters/use-cluster-words.ts';
import { PointSetChoice } from '../own/PointSetChoice.tsx';
import { Choice, Select } from '../parts/Choice.tsx';
import { type Column, DataTable } from '../parts/DataTable.tsx';
import { formatFigure, formatP } from '../parts/figures.ts';
import { Outcome } from '../parts/Outcome.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { Slider } from '../parts/Slider.tsx';
import { useJob } from '../parts/use-job.ts';
import { useOverlay } from '../parts/use-overlay.ts';
import { joinSentences } from '../words.ts';
import { PaintKeys } from './PaintKeys.tsx';
import type { AreaSupport } from './support.ts';
import { useDivisionSupport } from './use-division-support.ts';
import { useHexSupport } from './use-hex-support.ts';
import {
  areaSimulations,
  findingPaint,
  type LocalRow,
  localRows,
  moranVerdict,
  significance,
  warningWords,
} from './view.ts';

function SupportControls() {
  const { t } = useWords();
  const { support, indicator, base, hexMeters, set } = readChanceSettings(appState.value.params);
  return (
    <>
      <Choice
        label={t.inquiry.support}
        value={support}
        options={supports.map((value) => ({ value, label: t.inquiry.supports[value] }))}
        onChange={(value) => setParams({ on: writeParam(value, 'divisions') })}
      />
      {support === 'hexes' ? (
        <Slider
          label={t.clusters.size}
          value={hexMeters}
          unit="m"
          {...{ min: chanceBounds.hex.min, max: chanceBounds.hex.max, step: chanceBounds.hex.step }}
          onInput={(value) => setParams({ hex: writeParam(value, chanceBounds.hex.fallback) })}
        />
      ) : (
        <>
          <Select
            label={t.indicators.label}
            value={indicator}
            options={[...new Set(measured)].map((value) => ({
              value,
              label: value === 'points' ? t.inquiry.pointsOfSet : t.indicators.names[value],
            }))}
            onChange={(value) => setParams({ of: writeParam(value, 'assets') })}
          />
          <Choice
            label={t.indicators.base}
            value={base}
            options={bases.map((value) => ({ value, label: t.indicators.bases[value] }))}
            onChange={(value) => setParams({ per: writeParam(value, 'count') })}
          />
        </>
      )}
      {(support === 'hexes' || indicator === 'points') && <PointSetChoice id={set} fallback={firstChanceSet} />}
    </>
  );
}

function NeighbourControls() {
  const { t } = useWords();
  const { support, neighbours, k, bandKm, local } = readChanceSettings(appState.value.params);
  const kinds = support === 'hexes' ? neighbourKinds.filter((kind) => kind !== 'rook') : neighbourKinds;
  return (
    <>
      <Select
        label={t.chance.neighbours}
        value={support === 'hexes' && neighbours === 'rook' ? 'queen' : neighbours}
        options={kinds.map((value) => ({
          value,
          label: support === 'hexes' && value === 'queen' ? t.inquiry.hexTouching : t.chance.neighbourKinds[value],
        }))}
        onChange={(value) => setParams({ by: writeParam(value, 'queen') })}
      />
      {neighbours === 'nearest' && (
        <Slider
          label={t.chance.k}
          value={k}
          unit=""
          {...{ min: chanceBounds.k.min, max: chanceBounds.k.max, step: 1 }}
          onInput={(value) => setParams({ k: writeParam(value, chanceBounds.k.fallback) })}
        />
      )}
      {neighbours === 'band' && (
        <Slider
          label={t.chance.band}
          value={bandKm}
          unit="km"
          {...{ min: chanceBounds.band.min, max: chanceBounds.band.max, step: chanceBounds.band.step }}
          onInput={(value) => setParams({ band: writeParam(value, chanceBounds.band.fallback) })}
        />
      )}
      <Choice
        label={t.chance.local}
        value={local}
        options={localKinds.map((value) => ({ value, label: t.chance.locals[value] }))}
        onChange={(value) => setParams({ local: writeParam(value, 'lisa') })}
      />
    </>
  );
}

function useSentence(found: Association | null, rows: readonly LocalRow[], { kind, figure }: AreaSupport) {
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

const valueOr = <T,>(statistic: Statistic<readonly T[]> | undefined): readonly T[] =>
  statistic?.defined === true ? statistic.value : [];

/** The areas with their findings, to draw or to hand on. */
const featuresOf = (rows: readonly LocalRow[], propertiesOf: (row: LocalRow) => Feature['properties']): Feature[] =>
  rows.flatMap((row) =>
    row.geometry === null ? [] : [{ type: 'Feature', properties: propertiesOf(row), geometry: row.geometry }],
  );

function useColumns({ figure, kind }: AreaSupport): readonly Column<LocalRow>[] {
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
  const verdict = ({ finding }: LocalRow): string => t.chance.findings[finding];
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

/** Whether neighbouring areas are alike: Moran's I for all, local Moran or Gi* on the map. */
function Tested({ support }: { readonly support: AreaSupport }) {
  const { t } = useWords();
  const { local, neighbours: by, k, bandKm } = readChanceSettings(appState.value.params);
  const { kind, units, values, neighbours, figure } = support;
  const input = useMemo(
    () =>
      neighbours === undefined || values.length === 0 || values.length !== neighbours.length
        ? null
        : { values, neighbours, ...areaSimulations(neighbours) },
    [values, neighbours],
  );
  const job = useJob('association', input);
  const found = job.value;
  const tested = job.input?.values;
  const rows = useMemo(() => {
    const tests = local === 'lisa' ? valueOr(found?.lisa) : valueOr(found?.gi);
    return tests.length === units.length && tested !== undefined ? localRows(units, tested, tests) : [];
  }, [units, found, tested, local]);
  const features = useMemo(
    () =>
      featuresOf(rows, ({ finding }) => ({ mark: 'area', paint: findingPaint[finding], faint: finding === 'none' })),
    [rows],
  );
  useOverlay(features);
  const sentence = useSentence(found, rows, support);
  const columns = useColumns(support);
  const counts = [...groupBy(rows, ({ finding }) => finding)];
  const islands = neighbours === undefined ? 0 : islandsOf(neighbours).length;
  const simulations = job.input?.simulations ?? 0;
  const events = support.events === undefined ? {} : { events: support.events };
  const limits = [
    ...support.limits,
    ...(values.length === 0
      ? []
      : warningWords({ areas: units.length, ...events, islands: kind === 'hexes' ? 0 : islands }, t)),
    ...(kind === 'hexes' && islands > 0 ? [t.inquiry.hexIslands(islands)] : []),
  ];
  const method = t.inquiry.areasMethod(simulations);
  const global = found?.global.defined === true ? found.global.value : null;
  const chance = found?.chance.defined === true ? found.chance.value : null;
  const result = useMemo(() => (found === null ? null : { ...found, values: tested }), [found]);
  const isTooMany = by === 'nearest' && neighbours === undefined && units.length > 0;
  return (
    <>
      {support.problem !== null && <p class="notice">{support.problem}</p>}
      {job.problem !== null && <p class="notice">{job.problem.detail}</p>}
      {isTooMany && <p class="notice">{t.inquiry.tooManyNeighbours(units.length)}</p>}
      <Sentence text={sentence} n={support.n} limits={limits} sources={support.sources} method={method} />
      <PaintKeys
        keys={counts.map(([finding, list]) => ({
          paint: findingPaint[finding],
          label: t.chance.findings[finding],
          count: list.length,
        }))}
      />
      {rows.length > 0 && (
        <DataTable
          caption={kind === 'hexes' ? t.inquiry.hexTable : t.chance.areasTable}
          columns={columns}
          rows={rows}
          idOf={({ code }) => code}
          firstSort={{ column: 'q', descending: false }}
          selectedId={support.selectedCode}
          onSelect={support.onSelect}
        />
      )}
      {sentence !== null && (
        <Outcome
          name={`${figure} – ${t.chance.locals[local]}`}
          rows={rows}
          columns={columns}
          features={() =>
            featuresOf(rows, ({ code, name, value, statistic, p, q, finding }) => ({
              ...{ code, name, value, statistic, p, q, finding },
            }))
          }
          sentence={sentence}
          limits={limits}
          sources={support.sources}
          otherSources={support.otherSources}
          legend={counts.map(([finding, list]) => ({
            paint: findingPaint[finding],
            mark: 'area',
            label: `${t.chance.findings[finding]} (${list.length})`,
          }))}
          receipt={{
            method: `Moran, ${local === 'lisa' ? 'LISA' : 'Gi*'}, ${kind}`,
            parameters: {
              ...support.parameters,
              neighbours: by,
              ...(by === 'nearest' ? { k } : {}),
              ...(by === 'band' ? { bandKm } : {}),
              simulations,
            },
            seed: job.input?.seed ?? null,
            usesOwnData: support.usesOwnData,
            result,
          }}
          figures={[
            { id: 'n', label: t.inquiry.figures.areas, value: units.length },
            { id: 'moran', label: t.inquiry.figures.moran, value: global?.i ?? 0, digits: 3 },
            { id: 'p', label: t.inquiry.figures.p, value: chance?.twoSided ?? 1, digits: 4 },
            {
              id: 'standout',
              label: t.inquiry.figures.standOut,
              value: rows.filter(({ finding }) => finding !== 'none' && finding !== 'island').length,
            },
          ]}
        />
      )}
    </>
  );
}

function OnDivisions() {
  const { params } = appState.value;
  return <Tested support={useDivisionSupport(useMemo(() => readChanceSettings(params), [params]))} />;
}

function OnHexes() {
  const { params } = appState.value;
  return <Tested support={useHexSupport(useMemo(() => readChanceSettings(params), [params]))} />;
}

/** Whether neighbouring divisions or hexagons are alike. */
export function AreaTest() {
  const { support } = readChanceSettings(appState.value.params);
  return (
    <>
      <SupportControls />
      <NeighbourControls />
      {support === 'hexes' ? <OnHexes /> : <OnDivisions />}
    </>
  );
}
