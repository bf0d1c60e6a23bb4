import { useEffect, useMemo } from 'preact/hooks';
import { analysisPart } from '../../../i18n/parts.ts';
import { setParams } from '../../../state/actions.ts';
import { analysis } from '../../../state/planner/analysis.ts';
import {
  type ClusterSettings,
  clusterBounds,
  clusterMethods,
  firstSet,
  outlineShapes,
  readClusterSettings,
} from '../../../state/planner/clusters-params.ts';
import { type NamedPoints, pointSetOf, pointSets } from '../../../state/planner/point-sets.ts';
import { writeParam } from '../../../state/planner/read-params.ts';
import { appState } from '../../../state/store.ts';
import { useTexts } from '../../use-state.ts';
import { Choice, Select } from '../parts/Choice.tsx';
import { Slider } from '../parts/Slider.tsx';
import { nameOfSet } from '../words.ts';
import { DensityClusters } from './DensityClusters.tsx';
import { HexCells } from './HexCells.tsx';
import { MeansClusters } from './MeansClusters.tsx';

type NumberName = keyof typeof clusterBounds;

/** What each method asks for: parameter, value and unit. */
const numbersOf = (settings: ClusterSettings): readonly (readonly [NumberName, number, string])[] =>
  settings.method === 'dbscan'
    ? [
        ['radius', settings.radiusMeters, 'm'],
        ['min', settings.minPoints, ''],
      ]
    : settings.method === 'means'
      ? [['k', settings.k, '']]
      : [
          ['size', settings.sizeMeters, 'm'],
          ['east', settings.eastShare, '%'],
          ['north', settings.northShare, '%'],
        ];

/** Sets a number of the tool; the default is no part of the link. */
export const setNumber = (name: NumberName, value: number): void =>
  setParams({ [name]: writeParam(value, clusterBounds[name].fallback) });

/** Gives the worker the points under the set's id, and takes them back afterwards. */
function useHeld(set: NamedPoints): void {
  // Before the jobs of the same rendering ask for them.
  useMemo(
    () =>
      analysis.hold(set.id, {
        lonLats: set.lonLats,
        categories: { codes: set.codes, count: set.categories.length },
      }),
    [set],
  );
  useEffect(() => () => analysis.hold(set.id, null), [set.id]);
}

function Found({ set, settings }: { readonly set: NamedPoints; readonly settings: ClusterSettings }) {
  useHeld(set);
  if (settings.method === 'dbscan') return <DensityClusters set={set} settings={settings} />;
  return settings.method === 'means' ? (
    <MeansClusters set={set} settings={settings} />
  ) : (
    <HexCells set={set} settings={settings} />
  );
}

/** Where points cluster: by density, in k groups or in hexagons, with what speaks for the settings. */
export function Clusters() {
  const t = useTexts(analysisPart);
  const settings = readClusterSettings(appState.value.params);
  const set = pointSetOf(settings.set);
  if (set === undefined) return null;
  return (
    <div class="tool">
      <Select
        label={t.sets.label}
        value={set.id}
        options={pointSets.value.map((option) => ({
          value: option.id,
          label: `${nameOfSet(option, t)} (${option.codes.length})`,
        }))}
        onChange={(id) => setParams({ set: writeParam(id, firstSet) })}
      />
      <Choice
        label={t.clusters.method}
        value={settings.method}
        options={clusterMethods.map((value) => ({ value, label: t.clusters.methods[value] }))}
        onChange={(method) => setParams({ method: writeParam(method, 'dbscan') })}
      />
      {numbersOf(settings).map(([name, value, unit]) => (
        <Slider
          key={name}
          label={t.clusters[name]}
          value={value}
          unit={unit}
          min={clusterBounds[name].min}
          max={clusterBounds[name].max}
          step={clusterBounds[name].step}
          onInput={(next) => setNumber(name, next)}
        />
      ))}
      {settings.method === 'dbscan' && (
        <Choice
          label={t.clusters.shape}
          value={settings.shape}
          options={outlineShapes.map((value) => ({ value, label: t.clusters.shapes[value] }))}
          onChange={(shape) => setParams({ shape: writeParam(shape, 'concave') })}
        />
      )}
      <Found key={set.id} set={set} settings={settings} />
    </div>
  );
}
