import { analysisPart } from '../../../i18n/planner-parts.ts';
import { setParams } from '../../../state/actions.ts';
import {
  type ClusterSettings,
  clusterBounds,
  clusterMethods,
  firstSet,
  outlineShapes,
  readClusterSettings,
} from '../../../state/planner/clusters-params.ts';
import { type NamedPoints, ownSetId, pointSetOf } from '../../../state/planner/point-sets.ts';
import { writeParam } from '../../../state/planner/read-params.ts';
import { appState } from '../../../state/store.ts';
import { useTexts } from '../../use-state.ts';
import { PointSetChoice } from '../own/PointSetChoice.tsx';
import { Choice } from '../parts/Choice.tsx';
import { Slider } from '../parts/Slider.tsx';
import { useHeld } from '../parts/use-held.ts';
import { DensityClusters } from './DensityClusters.tsx';
import { HexCells } from './HexCells.tsx';
import { MeansClusters } from './MeansClusters.tsx';
import { setNumber } from './set-number.ts';

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
  return (
    <div class="tool">
      <PointSetChoice id={set?.id ?? ownSetId} fallback={firstSet} />
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
      {set !== undefined && <Found key={set.id} set={set} settings={settings} />}
    </div>
  );
}
