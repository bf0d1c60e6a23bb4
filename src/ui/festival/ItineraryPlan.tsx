import { useSignal } from '@preact/signals';
import { type Item, pointOfItem } from '../../core/item.ts';
import type { ProgrammeItem } from '../../core/model/index.ts';
import { clockMinutes } from '../../core/schedule/korea-time.ts';
import { runsOn } from '../../core/schedule/occurrence.ts';
import { cardPart } from '../../i18n/parts.ts';
import { select, setAt } from '../../state/actions.ts';
import { appState, koreaTime, records } from '../../state/store.ts';
import { mostStops, planWalk } from '../../state/walks.ts';
import { Icon } from '../Icon.tsx';
import { useLanguage, useTexts } from '../use-state.ts';

const stays = [10, 20, 30, 45, 60] as const;

const clockText = (minutes: number): string => {
  const whole = Math.round(minutes);
  return `${String(Math.floor(whole / 60) % 24).padStart(2, '0')}:${String(whole % 60).padStart(2, '0')}`;
};

/** When something with published hours is on at a site today and not over: its window; nothing for a site without. */
function windowOf(
  site: string,
  programme: readonly ProgrammeItem[],
): { opensMinutes?: number; closesMinutes?: number } {
  const { day, minutes } = koreaTime.value;
  const slot = programme
    .filter((entry) => entry.site === site)
    .flatMap(({ occurrences }) => occurrences.filter((occurrence) => runsOn(occurrence, day)))
    .flatMap(({ hours }) => hours ?? [])
    .map(({ start, end }) => ({ start: clockMinutes(start), end: end === null ? null : clockMinutes(end) }))
    .filter(({ end }) => end !== null && end > minutes)
    .toSorted((a, b) => a.start - b.start)[0];
  return slot === undefined || slot.end === null ? {} : { opensMinutes: slot.start, closesMinutes: slot.end };
}

function Visits({ items, stayMinutes }: { readonly items: readonly Item[]; readonly stayMinutes: number }) {
  const t = useTexts(cardPart);
  const language = useLanguage();
  const placed = items.flatMap((item) => {
    const place = pointOfItem(item);
    return place === null ? [] : [{ item, place }];
  });
  const stops = placed.map(({ item }) => ({ stayMinutes, ...windowOf(item.id, records.value.programme) }));
  const plan = planWalk(
    stops,
    placed.map(({ place }) => place),
  );
  if (plan === null || placed.length < 2) return <p class="quiet">{t.itinerary.needs}</p>;
  const nameOf = (stop: number) => placed[stop]?.item.name[language] ?? '';
  return (
    <>
      <ol class="walk-steps">
        {plan.visits.map((visit) => {
          const item = placed[visit.stop]?.item;
          return (
            <li key={visit.stop}>
              <button
                type="button"
                class="link"
                onClick={() => item !== undefined && select({ kind: item.kind, id: item.id }, true)}
              >
                {nameOf(visit.stop)}
              </button>
              <span class="line-detail">
                {t.itinerary.arrive(clockText(visit.arriveMinutes), Math.round(visit.walkMinutes))}
                {visit.violation !== null && (
                  <span class="verdict verdict-conflict">
                    {visit.violation === 'missed' ? t.itinerary.missed : t.itinerary.cutShort}
                  </span>
                )}
              </span>
            </li>
          );
        })}
      </ol>
      {plan.unreachable.length > 0 && <p>{t.itinerary.unreachable(plan.unreachable.map(nameOf).join(', '))}</p>}
      {plan.endMinutes !== null && <p>{t.itinerary.total(Math.round(plan.walkMinutes), clockText(plan.endMinutes))}</p>}
      <p class="quiet">{plan.best ? t.itinerary.best : t.itinerary.good}</p>
    </>
  );
}

/** The saved places in the best order to walk them from where one is, with their hours and the river in mind. */
export function ItineraryPlan({ items }: { readonly items: readonly Item[] }) {
  const t = useTexts(cardPart);
  const open = useSignal(false);
  const stay = useSignal<number>(20);
  return (
    <section class="walk-card">
      <button
        type="button"
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <Icon name="route" size={18} />
        {t.itinerary.plan}
      </button>
      {open.value && (
        <>
          <label class="time-choices">
            {t.itinerary.stay}
            <select
              value={stay.value}
              onChange={({ currentTarget }) => {
                stay.value = Number(currentTarget.value);
              }}
            >
              {stays.map((minutes) => (
                <option key={minutes} value={minutes}>
                  {t.walk.minutes(minutes)}
                </option>
              ))}
            </select>
          </label>
          {items.length > mostStops && <p class="quiet">{t.itinerary.tooMany}</p>}
          <Visits items={items.slice(0, mostStops)} stayMinutes={stay.value} />
          {appState.value.at !== null && (
            <button type="button" onClick={() => setAt(null)}>
              {t.itinerary.late}
            </button>
          )}
        </>
      )}
    </section>
  );
}
