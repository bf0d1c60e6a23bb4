import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { bboxOf } from '../../core/geo/bbox.ts';
import { itemKey, pointOfItem } from '../../core/item.ts';
import { previousDay, toKoreaTime } from '../../core/schedule/korea-time.ts';
import { cardPart, nightPart } from '../../i18n/parts.ts';
import { reportAway, select, setAt, travel } from '../../state/actions.ts';
import { mergeFavourites, seen, toggleSeen } from '../../state/favourites.ts';
import type { Plan, PlannedStop } from '../../state/plan.ts';
import { planAgain, planRequest } from '../../state/planned.ts';
import { appState, koreaTime, now } from '../../state/store.ts';
import { walking, walkWishes } from '../../state/walks.ts';
import { Icon } from '../Icon.tsx';
import { useLanguage, useTexts } from '../use-state.ts';
import { clockText } from './clock-text.ts';
import { walkSummary, wholeMinutes } from './walk-words.ts';
import '../styles/card.css';
import '../styles/walk.css';

/** So many pixels of the map are free beside a sheet, to hold a whole walk. */
const roomPx = 300;
const closest = 16;

/** Brings the map to all stops at once. */
function showWhole({ start, stops }: Plan): void {
  const points = [start, ...stops.flatMap(({ item }) => [pointOfItem(item) ?? start])];
  const [west, south, east, north] = bboxOf(points);
  const span = Math.max(east - west, (north - south) * 1.25, 0.001);
  const zoom = Math.min(closest, Math.log2((360 * roomPx) / (512 * span)));
  travel({ lon: (west + east) / 2, lat: (south + north) / 2, zoom, bearing: 0, pitch: 0 });
}

function Warnings({ stop: { visit } }: { readonly stop: PlannedStop }) {
  const t = useTexts(cardPart);
  const words = useTexts(nightPart);
  const wait = Math.round(visit.waitMinutes);
  return (
    <>
      {visit.violation !== null && (
        <span class="verdict verdict-conflict">
          {visit.violation === 'missed' ? t.itinerary.missed : t.itinerary.cutShort}
        </span>
      )}
      {wait > 0 && <span class="line-detail">{words.night.waits(wait)}</span>}
    </>
  );
}

function Stop({ stop }: { readonly stop: PlannedStop }) {
  const t = useTexts(cardPart);
  const language = useLanguage();
  const { item, visit, route } = stop;
  const key = itemKey(item);
  return (
    <li>
      <button type="button" class="link" onClick={() => select({ kind: item.kind, id: item.id }, true)}>
        {item.name[language]}
      </button>
      <span class="line-detail">
        {t.itinerary.arrive(clockText(visit.arriveMinutes), wholeMinutes(visit.walkMinutes))}
        {route !== null && ` · ${walkSummary(route, t, language)}`}
      </span>
      <Warnings stop={stop} />
      <label class="seen-tick">
        <input type="checkbox" checked={seen.value.includes(key)} onChange={() => toggleSeen(key)} />
        {t.keep.seen}
      </label>
    </li>
  );
}

/** How many minutes one is behind the plan: the next place that was not seen should have been reached by now. */
function minutesLate({ request, stops }: Plan): number {
  const next = stops.find(({ item }) => !seen.value.includes(itemKey(item)));
  const { day, minutes } = koreaTime.value;
  const isNextDay = previousDay(day) === request.setOut.day;
  if (next === undefined || !(isNextDay || day === request.setOut.day)) return 0;
  return Math.max(0, Math.round(minutes + (isNextDay ? 1440 : 0) - next.visit.arriveMinutes));
}

/** Plans the rest again from this very minute; a shown other time is left. */
function replan(): void {
  setAt(null);
  planAgain(toKoreaTime(now.peek()), seen.peek());
}

async function print(plan: Plan): Promise<void> {
  try {
    await (await import('../print/print-walk.ts')).printWalk(plan);
  } catch (error) {
    reportAway(error);
  }
}

function PrintWalk({ plan }: { readonly plan: Plan }) {
  const { night } = useTexts(nightPart);
  const isWorking = useSignal(false);
  const start = async () => {
    if (isWorking.peek()) return;
    isWorking.value = true;
    await print(plan);
    isWorking.value = false;
  };
  return (
    <button type="button" aria-busy={isWorking.value} onClick={() => void start()}>
      <Icon name="print" size={18} />
      {night.print}
    </button>
  );
}

function Tools({ plan }: { readonly plan: Plan }) {
  const t = useTexts(cardPart);
  const words = useTexts(nightPart);
  const late = minutesLate(plan);
  return (
    <>
      {late > 0 && <p class="notice warning">{words.night.late(late)}</p>}
      <div class="actions">
        <button type="button" onClick={replan}>
          <Icon name="clock" size={18} />
          {t.itinerary.late}
        </button>
        {plan.request.walk !== null && (
          <button type="button" onClick={() => mergeFavourites(plan.request.keys)}>
            <Icon name="star" size={18} />
            {words.night.saveAll}
          </button>
        )}
        {!appState.value.kiosk && <PrintWalk plan={plan} />}
        <button
          type="button"
          onClick={() => {
            planRequest.value = null;
          }}
        >
          {words.night.closeWalk}
        </button>
      </div>
    </>
  );
}

/** The walk that is planned: its stops in order with times, ways and warnings; the map draws it. */
export function PlanView() {
  const t = useTexts(cardPart);
  const words = useTexts(nightPart);
  const language = useLanguage();
  const plan = walking.value?.plan.value ?? null;
  useEffect(() => {
    if (plan !== null && plan.stops.length > 0) showWhole(plan);
  }, [plan?.request]);
  if (plan === null) return <p class="quiet">{t.itinerary.needs}</p>;
  if (plan.stops.length === 0) return <p role="status">{words.night.nothingFits}</p>;
  const { setOut } = plan.request;
  return (
    <div class="plan">
      <p class="quiet">{words.night.setOut(clockText(setOut.minutes))}</p>
      <ol class="walk-steps">
        {plan.stops.map((stop) => (
          <Stop key={itemKey(stop.item)} stop={stop} />
        ))}
      </ol>
      {plan.unreachable.length > 0 && (
        <p>{t.itinerary.unreachable(plan.unreachable.map(({ name }) => name[language]).join(', '))}</p>
      )}
      {plan.endMinutes !== null && <p>{t.itinerary.total(Math.round(plan.walkMinutes), clockText(plan.endMinutes))}</p>}
      {(plan.request.stepFree || walkWishes.value.stepFree) && <p class="note">{words.night.stepsUnknown}</p>}
      <p class="quiet">{plan.best ? t.itinerary.best : t.itinerary.good}</p>
      <Tools plan={plan} />
    </div>
  );
}
