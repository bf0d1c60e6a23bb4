import type { Feature } from 'geojson';
import { useEffect, useMemo } from 'preact/hooks';
import type { Area } from '../../../core/geo/polygons.ts';
import { formatMeters } from '../../../i18n/format.ts';
import { inquiryPart } from '../../../i18n/inquiry/part.ts';
import { territoryPart } from '../../../i18n/parts.ts';
import { setParams } from '../../../state/actions.ts';
import { drawMode, drawn } from '../../../state/drawing.ts';
import { openGround } from '../../../state/planner/ground.ts';
import { ownData } from '../../../state/planner/own-data.ts';
import { ownSetId } from '../../../state/planner/point-sets.ts';
import {
  parseReachParams,
  type ReachFrom,
  type ReachSettings,
  reachSets,
} from '../../../state/planner/reach-params.ts';
import { writeParam } from '../../../state/planner/read-params.ts';
import { appState, recordsSettled } from '../../../state/store.ts';
import { useLanguage, useMessages, useTexts } from '../../use-state.ts';
import { OwnFileHere } from '../own/OwnFileHere.tsx';
import { Select } from '../parts/Choice.tsx';
import { Outcome } from '../parts/Outcome.tsx';
import { useOverlay } from '../parts/use-overlay.ts';
import { AreaChooser } from './AreaChooser.tsx';
import { Inside, useInsideWords } from './Inside.tsx';
import { MissingHere } from './MissingHere.tsx';
import { drawReach } from './reach-drawing.ts';
import { nameOfPoint, type ReachCity } from './reach-findings.ts';
import { useFound } from './use-found.ts';
import {
  comparedAtMost,
  useMissing,
  useReachArea,
  useReachCity,
  useReachGround,
  useReachSummary,
  useWithin,
  type Within,
} from './use-reach.ts';
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
  const found = useFound(from?.kind === 'found' ? from.found : null);
  const { area } = found;
  const number = from?.kind === 'found' ? from.found.number : 0;
  const ground = useMemo(() => {
    if (area === null) return null;
    const name = inquiry.foundName(number);
    return { geometry: area, name: { ko: name, en: name, ja: name, zh: name } };
  }, [area, number, inquiry]);
  return { found, ground };
}

const usesOwn = ({ from, set }: ReachSettings): boolean =>
  set === 'own' || from?.kind === 'own' || (from?.kind === 'found' && from.found.by.set === ownSetId);

/** What an area is made of, in one word for a receipt: the same as in the link. */
function areaWord(from: ReachFrom | null, params: Readonly<Record<string, string>>): string {
  const { ring, item, route, found, own } = params;
  switch (from?.kind) {
    case undefined:
      return 'none';
    case 'drawn':
      return `ring ${ring}`;
    case 'item':
      return `item ${item}`;
    case 'route':
      return `route ${route}`;
    case 'found':
      return `found ${found}`;
    case 'own':
      return `own ${own}`;
  }
}

/** The area, what it holds and the ways to what is within reach, as shapes to hand on. */
function shapesToHandOn(
  area: Area,
  inside: ReachCity['points'],
  {
    within,
    language,
    label,
  }: { readonly within: Within | null; readonly language: 'ko' | 'en' | 'ja' | 'zh'; readonly label: string },
): readonly Feature[] {
  return [
    { type: 'Feature', properties: { role: 'area', name: label }, geometry: area },
    ...inside.map(
      (found): Feature => ({
        type: 'Feature',
        properties: { role: 'inside', name: nameOfPoint(found, language), category: found.category },
        geometry: { type: 'Point', coordinates: [...found.point] },
      }),
    ),
    ...(within?.within ?? []).flatMap(({ index, straightMeters, route }): Feature[] => {
      const target = within?.points[index];
      if (target === undefined || route === null) return [];
      return [
        {
          type: 'Feature',
          properties: {
            ...{ role: 'way', name: nameOfPoint(target, language), straightMeters: Math.round(straightMeters) },
            ...{ meters: Math.round(route.meters), minutes: Number(route.minutes.toFixed(1)) },
          },
          geometry: { type: 'LineString', coordinates: route.coordinates.map((point) => [...point]) },
        },
      ];
    }),
  ];
}

/** What an area holds, what is within its reach on foot and what it lacks. */
export function Reach() {
  const t = useMessages();
  const { near } = useTexts(territoryPart);
  const { inquiry } = useTexts(inquiryPart);
  const language = useLanguage();
  const { params } = appState.value;
  const settings = useMemo(() => parseReachParams(params), [params]);
  useEffect(() => void openGround(), []);
  const city = useReachCity(settings);
  const { found, ground } = useFoundArea(settings);
  const from = useReachGround(settings, ground);
  const bufferMeters = settings.bufferMeters ?? from?.usualMeters ?? 0;
  const chosen = useReachArea(from, bufferMeters);
  const pending = usePending();
  const summary = useReachSummary(pending ?? chosen, city);
  const missing = useMissing(pending === null ? chosen : null, summary, city);
  const within = useWithin(from, pending === null ? chosen : null, city, settings);
  const inside = useMemo(
    () => (summary?.area.inside ?? []).flatMap((index) => city.points[index] ?? []),
    [summary, city],
  );
  const features = useMemo(() => {
    const far = [...(within?.within.filter(({ isRiverFar }) => isRiverFar) ?? []), ...(within?.cutOff ?? [])];
    const area = pending === null ? chosen : null;
    return [...drawReach({ area, inside, starts: within?.starts ?? [], far, points: within?.points ?? [] })];
  }, [chosen, pending, inside, within]);
  useOverlay(features);
  const result = useMemo(() => {
    if (summary === null || summary.people === null || within === null) return null;
    const { area, people } = summary;
    const reached = within.within.map(({ index, straightMeters, route }) => [
      index,
      straightMeters,
      route?.minutes ?? null,
    ]);
    return { ...{ count: area.count, areaKm2: area.areaKm2, categories: area.categories }, people, reached };
  }, [summary, within]);
  const name = pending !== null || from === null || from.name === null ? near.drawn : from.name[language];
  const label = pending === null && bufferMeters > 0 ? near.around(name, formatMeters(language, bufferMeters)) : name;
  const words = useInsideWords(
    summary === null ? null : { summary, city, set: settings.set, unplaced: city.unplaced, label },
  );
  if (!recordsSettled.value) return <p role="status">{t.app.loading}</p>;
  const { limit } = settings;
  return (
    <div class="tool">
      <AreaChooser settings={settings} from={from} bufferMeters={bufferMeters} found={found} />
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
            ...(set === 'own' ? { file: ownData.peek()?.digest?.slice(0, 12) ?? null } : {}),
          })
        }
      />
      {settings.set === 'own' && settings.from?.kind !== 'own' && <OwnFileHere />}
      {from !== null &&
        from.geometry.type !== 'Polygon' &&
        bufferMeters === 0 &&
        chosen === null &&
        pending === null && <p role="alert">{near.noArea}</p>}
      {summary !== null && words !== null && <Inside summary={summary} words={words} />}
      {pending === null && chosen !== null && (
        <>
          <WithinReach within={within} settings={settings} />
          {city.points.length > comparedAtMost ? (
            <p class="quiet">{inquiry.notCompared(comparedAtMost)}</p>
          ) : (
            <MissingHere missing={missing} set={settings.set} />
          )}
        </>
      )}
      {pending === null && chosen !== null && summary !== null && words !== null && (
        <Outcome
          name={label}
          rows={summary.area.categories}
          columns={words.columns}
          features={() => shapesToHandOn(chosen, inside, { within, language, label })}
          sentence={words.sentence}
          limits={words.limits}
          sources={words.sources}
          otherSources={usesOwn(settings) && ownData.value !== null ? [ownData.value.file] : []}
          legend={[
            { paint: 'vermilion', mark: 'area', label },
            { paint: 'amber', mark: 'point', label: inquiry.insideKey(summary.area.count) },
            { paint: 'azure', mark: 'dashed', label: near.riverFar },
          ]}
          receipt={
            result === null
              ? null
              : {
                  method: 'point in polygon; dasymetric people; ways on foot',
                  parameters: {
                    ...{ area: areaWord(settings.from, params), bufferMeters, set: settings.set },
                    ...limit,
                    ...(usesOwn(settings) && ownData.value !== null ? { system: ownData.value.reading.system } : {}),
                  },
                  seed: null,
                  usesOwnData: usesOwn(settings),
                  result,
                }
          }
          figures={[
            { id: 'n', label: inquiry.figures.points, value: city.points.length },
            { id: 'count', label: inquiry.figures.insideArea, value: summary.area.count },
            { id: 'area', label: inquiry.figures.areaKm2, value: summary.area.areaKm2, digits: 2 },
            { id: 'density', label: near.density, value: summary.area.perKm2, digits: 2 },
            { id: 'people', label: near.people, value: Math.round(summary.people?.byLamps ?? 0) },
            { id: 'within', label: near.within, value: within?.within.length ?? 0 },
          ]}
        />
      )}
    </div>
  );
}
