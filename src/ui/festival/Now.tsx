import { programmeIcon } from '../../core/icons/index.ts';
import { type AgendaEntry, agendaAt } from '../../core/schedule/agenda.ts';
import { clockMinutes, formatKoreaTime, parseKoreaTime } from '../../core/schedule/korea-time.ts';
import { litEdition } from '../../core/schedule/occurrence.ts';
import { sunTimes } from '../../core/schedule/sun.ts';
import { formatDay } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/parts.ts';
import { select, setAt } from '../../state/actions.ts';
import { answers, type Need, needs, openNeed } from '../../state/quick.ts';
import { appState, itemByKey, koreaTime, records, shownMoment } from '../../state/store.ts';
import { walksFirst, walkTo } from '../../state/walks.ts';
import { Icon } from '../Icon.tsx';
import { ItemRow } from '../ItemRow.tsx';
import { Name } from '../Name.tsx';
import { openPanel } from '../panel-state.ts';
import { useLanguage, useMessages } from '../use-state.ts';
import { TimeShift } from './TimeShift.tsx';
import { WhereFrom } from './WhereFrom.tsx';
import { walkSummary } from './walk-words.ts';

const needIcons = { toilet: 'toilet', help: 'tourist-info', wayOut: 'bus', food: 'bowl' } as const;
const fewest = 6;

function timeNote({ startsIn, endsIn }: AgendaEntry, t: Messages): string {
  if (startsIn === null) return t.now.timeUnknown;
  if (startsIn > 0) return t.now.startsIn(startsIn);
  return endsIn === null ? t.now.sinceStart : t.now.endsIn(endsIn);
}

function Entry({ entry }: { readonly entry: AgendaEntry }) {
  const t = useMessages();
  const language = useLanguage();
  const { item } = entry;
  const site = itemByKey.value.get(`site:${item.site}`);
  const route = site === undefined ? null : walkTo(site);
  const walk = route === null ? null : walkSummary(route, t, language);
  return (
    <li>
      <button
        type="button"
        class="row"
        onClick={() => {
          select({ kind: 'site', id: item.site }, true);
          openPanel();
        }}
      >
        <span class="badge hue-amber">
          <Icon name={programmeIcon[item.kind]} size={18} />
        </span>
        <span class="row-text">
          <span class="row-name">
            <Name name={item.name} language={language} />
          </span>
          <small>
            <b>{timeNote(entry, t)}</b>
            {site !== undefined && ` · ${site.name[language]}`}
          </small>
          {walk !== null && <small>{walk}</small>}
        </span>
      </button>
    </li>
  );
}

function Entries({ title, entries }: { readonly title: string; readonly entries: readonly AgendaEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="rows-of">
        {entries.map((entry) => (
          <Entry key={`${entry.item.id}-${entry.startsIn}`} entry={entry} />
        ))}
      </ul>
    </section>
  );
}

/** Sunset, and how long until the lanterns are lit. */
function Lights() {
  const t = useMessages();
  const { editions } = records.value;
  const time = koreaTime.value;
  const edition = editions.find(
    ({ start, end, status }) =>
      status === 'held' && start !== null && end !== null && start <= time.day && time.day <= end,
  );
  const { sunset } = sunTimes(shownMoment.value);
  const known = editions.filter(({ lights }) => lights !== undefined).at(-1)?.lights;
  const lights = (time.day === edition?.start ? edition?.openingNightLights : undefined) ?? edition?.lights ?? known;
  const wait = lights === undefined ? null : clockMinutes(lights.start) - time.minutes;
  const state =
    litEdition(editions, time) !== null
      ? t.now.lightsOn
      : edition !== undefined && wait !== null && wait > 0
        ? t.now.lightsIn(wait)
        : null;
  return (
    <p class="quiet">
      {[state, sunset === null ? null : t.now.sunset(formatKoreaTime(sunset).slice(11))]
        .filter((part) => part !== null)
        .join(' · ')}
    </p>
  );
}

/** Where nothing is known of the shown time: the last evening of which something is. */
function LastEvening() {
  const t = useMessages();
  const language = useLanguage();
  const days = records.value.programme.flatMap(({ edition, occurrences }) =>
    records.value.editions.some(({ year, start, end }) => year === edition && start !== null && end !== null)
      ? occurrences.filter(({ hours }) => hours !== null).map(({ from }) => from)
      : [],
  );
  const past = days.filter((day) => (parseKoreaTime(`${day}T20:10`) ?? 0) <= shownMoment.value).toSorted();
  const day = past.at(-1);
  return (
    <div class="empty">
      <p>{t.now.nothing}</p>
      {day !== undefined && appState.value.at === null && (
        <button type="button" onClick={() => setAt(`${day}T20:10`)}>
          {t.now.lastEvening(formatDay(language, day))}
        </button>
      )}
    </div>
  );
}

function Needs() {
  const t = useMessages();
  const language = useLanguage();
  const chosen = openNeed.value;
  return (
    <section aria-label={t.now.quick}>
      <div class="needs">
        {(Object.keys(needs) as Need[]).map((need) => (
          <button
            key={need}
            type="button"
            aria-expanded={chosen === need}
            onClick={() => {
              openNeed.value = chosen === need ? null : need;
              openPanel();
            }}
          >
            <Icon name={needIcons[need]} size={22} />
            {t.now[need]}
          </button>
        ))}
      </div>
      {chosen !== null && (
        <ul class="rows-of">
          {walksFirst(answers.value)
            .slice(0, fewest)
            .map((item) => {
              const route = walkTo(item);
              return (
                <ItemRow
                  key={item.id}
                  item={item}
                  note={route === null ? undefined : walkSummary(route, t, language)}
                />
              );
            })}
        </ul>
      )}
    </section>
  );
}

/** The start of the festival's view: what one needs, what is on, what is next, each with the way there. */
export function Now() {
  const t = useMessages();
  const { now, soon, someTime } = agendaAt(records.value.programme, koreaTime.value);
  return (
    <div class="now">
      <Needs />
      <WhereFrom />
      <TimeShift />
      <Lights />
      {now.length + soon.length === 0 && <LastEvening />}
      <Entries title={t.now.title} entries={now} />
      <Entries title={t.now.soon} entries={soon} />
      <Entries title={t.now.someTime} entries={someTime} />
    </div>
  );
}
