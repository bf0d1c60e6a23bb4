import { programmeIcon } from '../../core/icons/index.ts';
import { type AgendaEntry, agendaAt, entryKey } from '../../core/schedule/agenda.ts';
import { clockMinutes, formatKoreaTime } from '../../core/schedule/korea-time.ts';
import { litEdition } from '../../core/schedule/occurrence.ts';
import { sunTimes } from '../../core/schedule/sun.ts';
import { cardPart, nightPart } from '../../i18n/parts.ts';
import { select } from '../../state/actions.ts';
import { isClockCorrected } from '../../state/clock.ts';
import { isMapSettled } from '../../state/map-settled.ts';
import { answersTo, type Need, needs, openNeed } from '../../state/quick.ts';
import { itemByKey, koreaTime, records, shownMoment } from '../../state/store.ts';
import { walksFirst, walkTo } from '../../state/walks.ts';
import { Icon } from '../Icon.tsx';
import { lazily } from '../lazily.tsx';
import { live } from '../live/slot.ts';
import { Name } from '../Name.tsx';
import { openPanel } from '../panel-state.ts';
import { useLanguage, useMessages } from '../use-state.ts';
import { TimeShift } from './TimeShift.tsx';
import { timeNote } from './time-note.ts';
import { WhereFrom } from './WhereFrom.tsx';
import { walkSummary, wholeMinutes } from './walk-words.ts';

const NeedAnswers = lazily(async () => (await import('./NeedAnswers.tsx')).NeedAnswers, nightPart, cardPart);
const Quiet = lazily(async () => (await import('./Quiet.tsx')).Quiet, nightPart);
const ClockNotice = lazily(async () => (await import('./Quiet.tsx')).ClockNotice, nightPart);
const Tonight = lazily(async () => (await import('./Tonight.tsx')).Tonight, nightPart, cardPart);

const needIcons = { toilet: 'toilet', help: 'tourist-info', wayOut: 'bus', food: 'bowl' } as const;

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
            <b>{timeNote(entry, t, koreaTime.value)}</b>
            {site !== undefined && ` · ${site.name[language]}`}
          </small>
          {walk !== null && <small class="walk">{walk}</small>}
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
          <Entry key={entryKey(entry, koreaTime.value)} entry={entry} />
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
      {[state, t.now.sunset(formatKoreaTime(sunset).slice(11))].filter((part) => part !== null).join(' · ')}
    </p>
  );
}

/** How far the nearest answer to a need is; nothing while that is not known. */
function Nearest({ need }: { readonly need: Need }) {
  const t = useMessages();
  const [first] = walksFirst(answersTo(need));
  const route = first === undefined ? null : walkTo(first);
  return route === null ? null : <small class="walk">{t.walk.minutes(wholeMinutes(route.minutes))}</small>;
}

function Needs() {
  const t = useMessages();
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
            <Nearest need={need} />
          </button>
        ))}
      </div>
      {chosen !== null && <NeedAnswers need={chosen} />}
    </section>
  );
}

/** The start of the festival's view: what one needs, what is on, what is next, each with the way there. */
export function Now() {
  const t = useMessages();
  const programme = records.value.programme.filter(
    (entry) => entry.kind !== 'shuttle' && !live.value?.isCalledOff(entry),
  );
  const { now, soon, someTime } = agendaAt(programme, koreaTime.value);
  // What can wait does not hold up the first map.
  const later = isMapSettled.value && records.value.sites.length > 0;
  const quiet = now.length + soon.length === 0;
  return (
    <div class="now">
      <WhereFrom />
      <Needs />
      {isClockCorrected.value && <ClockNotice />}
      <div class="time-row">
        <TimeShift />
        <Lights />
      </div>
      {later && quiet && <Quiet />}
      <Entries title={t.now.title} entries={now} />
      <Entries title={t.now.soon} entries={soon} />
      <Entries title={t.now.someTime} entries={someTime} />
      {later && <Tonight quiet={quiet} />}
    </div>
  );
}
