import type { Scene } from '../core/kiosk/attract.ts';
import type { Cluster, Edition, ProgrammeItem } from '../core/model/index.ts';
import { agendaAt } from '../core/schedule/agenda.ts';
import { nearerBy, openingCamera, setAt, setView, travel } from '../state/actions.ts';
import { isCalledOff } from '../state/live-alerts.ts';
import { koreaTime, lit, programmeEdition, records } from '../state/store.ts';
import { endTour, startTour, tourStation } from '../state/tour.ts';

/** The last edition that was held and whose days are known, up to the shown day. */
export const lastEdition = (): Edition | null =>
  records.value.editions
    .filter(({ status, start, end }) => status === 'held' && start !== null && end !== null)
    .filter(({ start }) => (start ?? '') <= koreaTime.value.day)
    .toSorted((a, b) => a.year - b.year)
    .at(-1) ?? null;

/** What is on tonight, else what the last edition with a programme had; `index` turns through it. */
export function programmeOf(
  index: number,
  rows: number,
): { readonly isToday: boolean; readonly items: readonly ProgrammeItem[] } {
  const { now, soon, someTime } = agendaAt(
    records.value.programme.filter((entry) => !isCalledOff(entry)),
    koreaTime.value,
    720,
  );
  const today = [...new Set([...now, ...soon, ...someTime].map(({ item }) => item))];
  const past = records.value.programme.filter(({ edition }) => edition === programmeEdition.value);
  const all = today.length > 0 ? today : past;
  const from = all.length === 0 ? 0 : (index * rows) % all.length;
  return {
    isToday: today.length > 0,
    items: [...all.slice(from), ...all.slice(0, from)].slice(0, Math.min(rows, all.length)),
  };
}

/** The cluster whose turn it is; null where no records are there. */
export const clusterOf = (index: number): Cluster | null => {
  const { clusters } = records.value;
  return clusters[index % Math.max(1, clusters.length)] ?? null;
};

/** How far the camera is turned and leant for the lanterns, so that two evenings never look the same. */
const lanternBearings = [-30, 0, 25, 60] as const;

function showLanterns(index: number): void {
  setView('festival');
  const edition = lastEdition();
  if (!lit.peek() && edition?.start != null) setAt(`${edition.start}T20:30`);
  const bearing = lanternBearings[index % lanternBearings.length] ?? 0;
  const camera = openingCamera('festival');
  travel({ ...camera, zoom: camera.zoom + 1.2, bearing, pitch: 50 }, true);
}

function showCluster(index: number): void {
  setView('planner');
  const position = clusterOf(index)?.position;
  if (position == null) return;
  travel({ lon: position.lon, lat: position.lat, zoom: 12.5 + nearerBy(), bearing: 0, pitch: 0 }, true);
}

/** Brings the map to a scene. */
export function showScene(scene: Scene, index: number): void {
  if (tourStation.peek() !== null) endTour();
  setAt(null);
  if (scene === 'globe') startTour();
  else if (scene === 'clusters') showCluster(index);
  else if (scene === 'lanterns') showLanterns(index);
  else {
    setView('festival');
    travel(openingCamera('festival'), true);
  }
}
