import { setParams } from '../../../state/actions.ts';
import {
  chanceBasesOf,
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
import { Slider } from '../parts/Slider.tsx';

/** What is tested: divisions by a figure, or hexagons by points. */
export function SupportControls() {
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
            options={chanceBasesOf(indicator).map((value) => ({ value, label: t.indicators.bases[value] }))}
            onChange={(value) => setParams({ per: writeParam(value, 'count') })}
          />
        </>
      )}
      {(support === 'hexes' || indicator === 'points') && <PointSetChoice id={set} fallback={firstChanceSet} />}
    </>
  );
}

/** Who neighbours whom, and which local test is drawn. */
export function NeighbourControls() {
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
