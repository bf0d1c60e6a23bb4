import { useEffect, useMemo } from 'preact/hooks';
import type { Area } from '../../../core/geo/polygons.ts';
import { formatMeters } from '../../../i18n/format.ts';
import { inquiryPart } from '../../../i18n/inquiry/part.ts';
import { territoryPart } from '../../../i18n/planner-parts.ts';
import { setParams } from '../../../state/actions.ts';
import { drawMode, drawn } from '../../../state/drawing.ts';
import { openGround } from '../../../state/planner/ground.ts';
import { ownData, ownFileParams } from '../../../state/planner/own-data.ts';
import { parseReachParams, type ReachSettings, reachSets } from '../../../state/planner/reach-params.ts';
import { writeParam } from '../../../state/planner/read-params.ts';
import { appState, recordsSettled } from '../../../state/store.ts';
import { useLanguage, useMessages, useTexts } from '../../use-state.ts';
import { OwnFileHere } from '../own/OwnFileHere.tsx';
import { Select } from '../parts/Choice.tsx';
import { JobProblem } from '../parts/JobProblem.tsx';
import { useOverlay } from '../parts/use-overlay.ts';
import { AreaChooser } from './AreaChooser.tsx';
import { areaWord } from './area-word.ts';
import { Inside, useInsideWords } from './Inside.tsx';
import { MissingHere } from './MissingHere.tsx';
import { ReachOutcome } from './ReachOutcome.tsx';
import { drawReach } from './reach-drawing.ts';
import { categoryRows } from './reach-findings.ts';
import { useFound } from './use-found.ts';
import { comparedAtMost, type ReachAsked, useReachFound, useReachGround, useReachPoints } from './use-reach.ts';
import { WithinReach } from './WithinReach.tsx';
import '../../styles/territory.css';

/** The area that is being drawn at this moment; null when nothing is, or it has no corner yet. */
function usePending(): Area | null {
  const geometry = drawMode.value === null ? null : (drawn.value?.geometry ?? null);
  // Fewer than three corners have no area.
  return geometry !== null && (geometry.coordinates[0]?.length ?? 0) >= 4 ? geometry : null;
}

/** The found cluster that an area is taken from, with its name in every language. */
function useFoundArea({ from }: ReachSettings) {
  const { inquiry } = useTexts(inquiryPart);
  const clusters = useFound(from?.kind === 'found' ? from.found : null);
  const { area } = clusters;
  const number = from?.kind === 'found' ? from.found.number : 0;
  const ground = useMemo(() => {
    if (area === null) return null;
    const name = inquiry.foundName(number);
    return { geometry: area, name: { ko: name, en: name, ja: name, zh: name } };
  }, [area, number, inquiry]);
  return { clusters, ground };
}

/** The points that are counted: records of a kind, or those of the own file. */
function SetChoice({ settings }: { readonly settings: ReachSettings }) {
  const { near } = useTexts(territoryPart);
  const { inquiry } = useTexts(inquiryPart);
  return (
    <>
      <Select
        label={near.what}
        value={settings.set}
        options={reachSets.map((set) => ({
          value: set,
          label: set === 'own' ? (ownData.value?.file ?? inquiry.ownFile) : near.sets[set],
        }))}
        onChange={(set) =>
          setParams({
            set: writeParam(set, reachSets[0]),
            ...(set === 'own' ? ownFileParams() : {}),
          })
        }
      />
      {settings.set === 'own' && settings.from?.kind !== 'own' && <OwnFileHere />}
    </>
  );
}

const noPoints = new Uint32Array(0);

/** What an area holds, what is within its reach on foot and what it lacks. */
export function Reach() {
  const t = useMessages();
  const { near } = useTexts(territoryPart);
  const { inquiry } = useTexts(inquiryPart);
  const language = useLanguage();
  const { params } = appState.value;
  const settings = useMemo(() => parseReachParams(params), [params]);
  useEffect(() => void openGround(), []);
  const points = useReachPoints(settings);
  const { clusters, ground } = useFoundArea(settings);
  const word = areaWord(settings.from, params);
  const from = useReachGround(settings, { word, found: ground });
  const bufferMeters = settings.bufferMeters ?? from?.usualMeters ?? 0;
  const pending = usePending();
  const asked = useMemo((): ReachAsked | null => {
    if (pending !== null) return { geometry: pending, meters: 0, isDrawing: true };
    return from === null ? null : { geometry: from.geometry, meters: bufferMeters, isDrawing: false };
  }, [pending, from, bufferMeters]);
  const { result, problem } = useReachFound(asked, points, settings.limit);
  const found = result?.found ?? null;
  const ways = pending === null ? (result?.ways ?? null) : null;
  const rows = useMemo(() => (found === null ? [] : categoryRows(found, points)), [found, points]);
  const features = useMemo(
    () => [
      ...drawReach({
        ...{ points, ways },
        area: pending === null ? (found?.area ?? null) : null,
        inside: found?.inside ?? noPoints,
      }),
    ],
    [found, pending === null, points, ways],
  );
  useOverlay(features);
  const name = pending !== null || from === null || from.name === null ? near.drawn : from.name[language];
  const meters = result?.meters ?? bufferMeters;
  const label = pending === null && meters > 0 ? near.around(name, formatMeters(language, meters)) : name;
  const words = useInsideWords(found === null ? null : { found, points, set: settings.set, label });
  if (!recordsSettled.value) return <p role="status">{t.app.loading}</p>;
  const isNoArea = from !== null && from.geometry.type !== 'Polygon' && bufferMeters === 0;
  return (
    <div class="tool">
      <AreaChooser settings={settings} from={from} bufferMeters={bufferMeters} found={clusters} />
      <SetChoice settings={settings} />
      {isNoArea && found === null && pending === null && <p role="alert">{near.noArea}</p>}
      <JobProblem problem={problem} />
      {found !== null && words !== null && <Inside found={found} rows={rows} words={words} />}
      {pending === null && result !== null && words !== null && (
        <>
          <WithinReach result={result} points={points} settings={settings} />
          {points.codes.length > comparedAtMost ? (
            <p class="quiet">{inquiry.notCompared(comparedAtMost)}</p>
          ) : (
            <MissingHere result={result} points={points} set={settings.set} />
          )}
          <ReachOutcome {...{ settings, word, label, result, rows, points, words }} />
        </>
      )}
    </div>
  );
}
