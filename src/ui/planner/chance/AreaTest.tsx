import type { Feature } from 'geojson';
import { useMemo } from 'preact/hooks';
import { groupBy } from '../../../core/group-by.ts';
import type { Statistic } from '../../../core/statistics/statistic.ts';
import { islandsOf } from '../../../core/statistics/weights/neighbours.ts';
import { readChanceSettings } from '../../../state/planner/chance-params.ts';
import { appState } from '../../../state/store.ts';
import { useWords } from '../clusters/use-cluster-words.ts';
import { DataTable } from '../parts/DataTable.tsx';
import { JobProblem } from '../parts/JobProblem.tsx';
import { Outcome } from '../parts/Outcome.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { useJob } from '../parts/use-job.ts';
import { useOverlay } from '../parts/use-overlay.ts';
import { NeighbourControls, SupportControls } from './AreaControls.tsx';
import { useColumns, useSentence } from './area-words.ts';
import { PaintKeys } from './PaintKeys.tsx';
import type { AreaSupport } from './support.ts';
import { useDivisionSupport } from './use-division-support.ts';
import { useHexSupport } from './use-hex-support.ts';
import { areaSimulations, findingPaint, type LocalRow, localRows, warningWords } from './view.ts';

const valueOr = <T,>(statistic: Statistic<readonly T[]> | undefined): readonly T[] =>
  statistic?.defined === true ? statistic.value : [];

/** The areas with their findings, to draw or to hand on. */
const featuresOf = (rows: readonly LocalRow[], propertiesOf: (row: LocalRow) => Feature['properties']): Feature[] =>
  rows.flatMap((row) =>
    row.geometry === null ? [] : [{ type: 'Feature', properties: propertiesOf(row), geometry: row.geometry }],
  );

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
  // A page has room for some of many hexagons: those that stand out.
  const bySignificance = useMemo(
    () => rows.toSorted((a, b) => (a.q ?? 1) - (b.q ?? 1) || (a.p ?? 1) - (b.p ?? 1)),
    [rows],
  );
  const features = useMemo(
    () =>
      featuresOf(rows, ({ finding }) => ({ mark: 'area', paint: findingPaint[finding], faint: finding === 'none' })),
    [rows],
  );
  useOverlay(features);
  const isCurrent = !job.isWorking && job.problem === null;
  const sentence = useSentence(isCurrent ? found : null, rows, support);
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
      <JobProblem problem={support.problem ?? job.problem} />
      {isTooMany && <p class="notice">{t.inquiry.tooManyNeighbours(units.length)}</p>}
      <Sentence
        text={sentence}
        n={support.n}
        limits={limits}
        sources={support.sources}
        method={method}
        share={job.share}
      />
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
          rows={bySignificance}
          columns={columns}
          placeOf={({ centre: [lon, lat] }) => ({ lon, lat })}
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
