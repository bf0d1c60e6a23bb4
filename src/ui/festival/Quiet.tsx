import { parseKoreaTime } from '../../core/schedule/korea-time.ts';
import { formatDay, formatKoreaMoment } from '../../i18n/format.ts';
import { nightPart } from '../../i18n/parts.ts';
import { setAt } from '../../state/actions.ts';
import { appState, koreaTime, records, shownMoment } from '../../state/store.ts';
import { Icon } from '../Icon.tsx';
import { useLanguage, useTexts } from '../use-state.ts';

/** The hour of an evening at which most is on. */
const evening = '20:10';

/** Where nothing is known of the shown time: the last evening of which something is. */
export function Quiet() {
  const t = useTexts(nightPart);
  const language = useLanguage();
  const days = records.value.programme.flatMap(({ edition, occurrences }) =>
    records.value.editions.some(({ year, start, end }) => year === edition && start !== null && end !== null)
      ? occurrences.filter(({ hours }) => hours !== null).map(({ from }) => from)
      : [],
  );
  const past = days.filter((day) => (parseKoreaTime(`${day}T${evening}`) ?? 0) <= shownMoment.value).toSorted();
  const day = past.at(-1);
  if (records.value.programme.length === 0) return null;
  return (
    <div class="empty">
      <Season />
      <p>{t.night.nothing}</p>
      {day !== undefined && appState.value.at === null && (
        <button type="button" onClick={() => setAt(`${day}T${evening}`)}>
          {t.night.lastEvening(formatDay(language, day))}
        </button>
      )}
    </div>
  );
}

/** That the device's clock is off, and what the map goes by. */
export function ClockNotice() {
  const t = useTexts(nightPart);
  return <p class="notice warning">{t.night.clockWrong(formatKoreaMoment(useLanguage(), shownMoment.value))}</p>;
}

/** Whether the festival is coming, on or over. */
export function Season() {
  const t = useTexts(nightPart);
  const language = useLanguage();
  const { day } = koreaTime.value;
  const dated = records.value.editions.flatMap(({ year, status, start, end }) =>
    status === 'held' && start !== null && end !== null ? [{ year, start, end }] : [],
  );
  const edition = dated.find(({ end }) => end >= day) ?? dated.at(-1);
  if (edition === undefined) return null;
  const { year, start, end } = edition;
  const [from, to] = [formatDay(language, start), formatDay(language, end)];
  const text =
    day < start
      ? t.night.coming(year, from, to)
      : day <= end
        ? t.night.running(year, to)
        : t.night.season(year, from, to);
  return (
    <p class="notice">
      <Icon name="festival" size={18} />
      <span>{text}</span>
    </p>
  );
}
