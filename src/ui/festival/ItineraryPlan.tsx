import { useSignal } from '@preact/signals';
import { type Item, itemKey } from '../../core/item.ts';
import { cardPart } from '../../i18n/parts.ts';
import { mostStops, planRequest } from '../../state/planned.ts';
import { originPoint } from '../../state/position.ts';
import { koreaTime } from '../../state/store.ts';
import { Icon } from '../Icon.tsx';
import { useTexts } from '../use-state.ts';
import { PlanView } from './PlanView.tsx';
import '../styles/walk.css';
import '../styles/time-choices.css';

const stays = [10, 20, 30, 45, 60] as const;
const usualStay = 20;

/** The saved places in the best order to walk them from where one is, with their hours and the river in mind. */
export function ItineraryPlan({ items }: { readonly items: readonly Item[] }) {
  const t = useTexts(cardPart);
  const stay = useSignal<number>(usualStay);
  const request = planRequest.value;
  const isOpen = request !== null && request.walk === null;
  const make = () => {
    const keys = items.slice(0, mostStops).map(itemKey);
    planRequest.value = { walk: null, keys, stayMinutes: stay.value, setOut: koreaTime.value, stepFree: false };
  };
  const close = () => {
    planRequest.value = null;
  };
  const isPossible = originPoint.value !== null && items.length > 1;
  return (
    <section class="walk-card">
      <button type="button" aria-expanded={isOpen} onClick={() => (isOpen ? close() : make())}>
        <Icon name="route" size={18} />
        {t.itinerary.plan}
      </button>
      <label class="time-choices">
        {t.itinerary.stay}
        <select
          value={stay.value}
          onChange={({ currentTarget }) => {
            stay.value = Number(currentTarget.value);
            if (isOpen) make();
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
      {isOpen && (isPossible ? <PlanView /> : <p class="quiet">{t.itinerary.needs}</p>)}
    </section>
  );
}
