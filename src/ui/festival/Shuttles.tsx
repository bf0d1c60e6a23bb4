import { agendaAt } from '../../core/schedule/agenda.ts';
import { formatClock } from '../../i18n/format.ts';
import { nightPart } from '../../i18n/parts.ts';
import { select } from '../../state/actions.ts';
import { isCalledOff } from '../../state/live-alerts.ts';
import { itemByKey, koreaTime, records } from '../../state/store.ts';
import { useLanguage, useMessages, useTexts } from '../use-state.ts';
import { timeNote } from './time-note.ts';

/** The free shuttles that run at the shown time; where none is known for it, the latest year of which some are. */
export function Shuttles() {
  const t = useTexts(nightPart);
  const messages = useMessages();
  const language = useLanguage();
  const all = records.value.programme.filter((entry) => entry.kind === 'shuttle' && !isCalledOff(entry));
  const { now, soon } = agendaAt(all, koreaTime.value);
  const year = Number(koreaTime.value.day.slice(0, 4));
  const latest = Math.max(...all.map(({ edition }) => edition).filter((edition) => edition <= year));
  const shown =
    now.length + soon.length > 0
      ? [...now, ...soon].map(({ item }) => item)
      : all.filter(({ edition }) => edition === latest);
  if (shown.length === 0) return null;
  const hours = shown[0]?.occurrences[0]?.hours?.[0];
  return (
    <section>
      <h3>{t.night.shuttles}</h3>
      <p class="quiet">
        {now.length > 0
          ? t.night.shuttlesNow(hours?.end === null || hours === undefined ? '' : formatClock(hours.end))
          : soon[0] !== undefined
            ? timeNote(soon[0], messages, koreaTime.value)
            : t.night.shuttlesThen(latest)}
      </p>
      <ul class="lines">
        {shown.map(({ id, name, site }) => (
          <li key={id}>
            {name[language]}{' '}
            <button type="button" class="link" onClick={() => select({ kind: 'site', id: site }, true)}>
              {itemByKey.value.get(`site:${site}`)?.name[language] ?? site}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
