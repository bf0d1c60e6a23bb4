import type { Edition } from '../../core/model/index.ts';
import { clockMinutes, formatKoreaTime, parseKoreaTime, previousDay } from '../../core/schedule/korea-time.ts';
import { formatDay } from '../../i18n/format.ts';
import { nightPart } from '../../i18n/parts.ts';
import { setAt } from '../../state/actions.ts';
import { appState, koreaTime, records } from '../../state/store.ts';
import { useLanguage, useTexts } from '../use-state.ts';
import { clockText } from './clock-text.ts';
import '../styles/time-choices.css';

const dayMs = 86_400_000;
/** The hours that the slider offers, in minutes after the midnight that begins the evening's day; past 24:00 belongs to it. */
const hours = { first: clockMinutes('10:00'), last: clockMinutes('26:00'), step: 10 } as const;
const usualEvening = clockMinutes('20:00');

interface DatedEdition extends Edition {
  readonly start: string;
  readonly end: string;
}

const datedEditions = (): readonly DatedEdition[] =>
  records.value.editions.filter(
    (edition): edition is DatedEdition => edition.status === 'held' && edition.start !== null && edition.end !== null,
  );

const daysOf = ({ start, end }: DatedEdition): readonly string[] => {
  const first = Date.parse(`${start}T00:00:00Z`);
  const count = Math.round((Date.parse(`${end}T00:00:00Z`) - first) / dayMs) + 1;
  return Array.from({ length: count }, (_, index) => new Date(first + index * dayMs).toISOString().slice(0, 10));
};

/** Korean local time of an evening's day and minutes, which may lie past its midnight. */
function momentOf(day: string, minutes: number): string {
  const midnight = parseKoreaTime(`${day}T00:00`) ?? 0;
  return formatKoreaTime(midnight + minutes * 60_000);
}

/** The evening and minutes that a moment belongs to: the small hours belong to the evening before. */
function eveningOf(day: string, minutes: number): { readonly day: string; readonly minutes: number } {
  return minutes > hours.last - 1440 ? { day, minutes } : { day: previousDay(day), minutes: minutes + 1440 };
}

/** An evening and an hour of any edition, to be shown by the whole map. */
export function TimeChoices() {
  const t = useTexts(nightPart);
  const language = useLanguage();
  const editions = datedEditions();
  const evening = eveningOf(koreaTime.value.day, koreaTime.value.minutes);
  const edition =
    editions.find(({ start, end }) => start <= evening.day && evening.day <= end) ??
    editions.filter(({ start }) => start <= evening.day).at(-1) ??
    editions.at(-1);
  if (edition === undefined) return null;
  const days = daysOf(edition);
  const day = days.includes(evening.day) ? evening.day : edition.start;
  const minutes =
    appState.value.at === null ? usualEvening : Math.max(hours.first, Math.min(hours.last, evening.minutes));
  return (
    <div class="time-choices">
      <label>
        <span>{t.night.edition}</span>
        <select
          value={edition.year}
          onChange={({ currentTarget }) => {
            const next = editions.find(({ year }) => year === Number(currentTarget.value));
            if (next !== undefined) setAt(momentOf(next.start, minutes));
          }}
        >
          {editions.toReversed().map(({ year }) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t.night.evening}</span>
        <select value={day} onChange={({ currentTarget }) => setAt(momentOf(currentTarget.value, minutes))}>
          {days.map((value) => (
            <option key={value} value={value}>
              {formatDay(language, value)}
            </option>
          ))}
        </select>
      </label>
      <label class="slider">
        <span>{t.night.hourOfDay}</span>
        <input
          type="range"
          min={hours.first}
          max={hours.last}
          step={hours.step}
          value={minutes}
          aria-valuetext={clockText(minutes)}
          onInput={({ currentTarget }) => setAt(momentOf(day, currentTarget.valueAsNumber))}
        />
        <span class="slider-value">{clockText(minutes)}</span>
      </label>
    </div>
  );
}
