import { useEffect, useMemo } from 'preact/hooks';
import type { Area } from '../../../core/geo/polygons.ts';
import { formatMeters } from '../../../i18n/format.ts';
import { territoryPart } from '../../../i18n/parts.ts';
import { setParams } from '../../../state/actions.ts';
import { drawMode, drawn } from '../../../state/drawing.ts';
import { openGround } from '../../../state/planner/ground.ts';
import { parseReachParams, reachSets } from '../../../state/planner/reach-params.ts';
import { writeParam } from '../../../state/planner/read-params.ts';
import { appState, recordsSettled } from '../../../state/store.ts';
import { useLanguage, useMessages, useTexts } from '../../use-state.ts';
import { Select } from '../parts/Choice.tsx';
import { useOverlay } from '../parts/use-overlay.ts';
import { AreaChooser } from './AreaChooser.tsx';
import { Inside } from './Inside.tsx';
import { MissingHere } from './MissingHere.tsx';
import { drawReach } from './reach-drawing.ts';
import { useMissing, useReachArea, useReachCity, useReachGround, useReachSummary, useWithin } from './use-reach.ts';
import { WithinReach } from './WithinReach.tsx';
import '../../styles/territory.css';

/** The area that is being drawn at this moment; null when nothing is, or it has no corner yet. */
function usePending(): Area | null {
  const geometry = drawMode.value === null ? null : (drawn.value?.geometry ?? null);
  // Fewer than three corners have no area.
  return geometry !== null && (geometry.coordinates[0]?.length ?? 0) >= 4 ? geometry : null;
}

/** What an area holds, what is within its reach on foot and what it lacks. */
export function Reach() {
  const t = useMessages();
  const { near } = useTexts(territoryPart);
  const language = useLanguage();
  const { params } = appState.value;
  const settings = useMemo(() => parseReachParams(params), [params]);
  useEffect(() => void openGround(), []);
  const city = useReachCity(settings);
  const from = useReachGround(settings);
  const bufferMeters = settings.bufferMeters ?? from?.usualMeters ?? 0;
  const chosen = useReachArea(from, bufferMeters);
  const pending = usePending();
  const summary = useReachSummary(pending ?? chosen, city);
  const missing = useMissing(pending === null ? chosen : null, summary, city);
  const within = useWithin(from, pending === null ? chosen : null, city, settings);
  const features = useMemo(() => {
    const far = [...(within?.within.filter(({ isRiverFar }) => isRiverFar) ?? []), ...(within?.cutOff ?? [])];
    const inside = (summary?.area.inside ?? []).flatMap((index) => city.points[index] ?? []);
    const area = pending === null ? chosen : null;
    return [...drawReach({ area, inside, start: within?.start ?? null, far, points: within?.points ?? [] })];
  }, [chosen, pending, summary, within, city]);
  useOverlay(features);
  if (!recordsSettled.value) return <p role="status">{t.app.loading}</p>;
  const name = pending !== null || from === null || from.name === null ? near.drawn : from.name[language];
  const label = pending === null && bufferMeters > 0 ? near.around(name, formatMeters(language, bufferMeters)) : name;
  return (
    <div class="tool">
      <AreaChooser settings={settings} from={from} bufferMeters={bufferMeters} />
      <Select
        label={near.what}
        value={settings.set}
        options={reachSets.map((set) => ({ value: set, label: near.sets[set] }))}
        onChange={(set) => setParams({ set: writeParam(set, reachSets[0]) })}
      />
      {from !== null &&
        from.geometry.type !== 'Polygon' &&
        bufferMeters === 0 &&
        chosen === null &&
        pending === null && <p role="alert">{near.noArea}</p>}
      {summary !== null && <Inside summary={summary} city={city} unplaced={city.unplaced} label={label} />}
      {pending === null && chosen !== null && (
        <>
          <WithinReach within={within} settings={settings} />
          <MissingHere missing={missing} set={settings.set} />
        </>
      )}
    </div>
  );
}
