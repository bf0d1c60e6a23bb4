import type { OfflineStatus } from '../core/offline/messages.ts';
import { formatDay, formatMoment } from '../i18n/format.ts';
import { cardPart, type Messages, offlinePart } from '../i18n/parts.ts';
import type { Problem } from '../load/result.ts';
import { setAt } from '../state/actions.ts';
import { addedByLink } from '../state/favourites.ts';
import { offlineStatus } from '../state/offline-status.ts';
import { storageTrouble } from '../state/storage.ts';
import { appState, koreaTime, mapStatus, problems, records, shownMoment } from '../state/store.ts';
import { Icon } from './Icon.tsx';
import { lazily } from './lazily.tsx';
import { useLanguage, useMessages } from './use-state.ts';

const KeepNotices = lazily(async () => (await import('./keep/KeepNotices.tsx')).KeepNotices, cardPart);
const OfflineNotice = lazily(async () => (await import('./offline/OfflineNotice.tsx')).OfflineNotice, offlinePart);

function problemText({ kind, where }: Problem, { notice }: Messages): string {
  switch (kind) {
    case 'missing':
      return notice.missing(where);
    case 'unreadable':
      return notice.unreadable(where);
    case 'offline':
      return notice.offline(where);
    case 'bad-record':
      return notice.badRecord(where);
    case 'bad-archive':
      return notice.badArchive(where);
    case 'no-webgl':
      return notice.noWebgl;
    case 'map':
    case 'tile':
      return notice.tile;
  }
}

function Problems() {
  const t = useMessages();
  const found = problems.value;
  if (found.length === 0) return null;
  return (
    <div class="notice warning" role="alert">
      <Icon name="warning" size={18} />
      <div>
        <ul class="lines">
          {found.slice(0, 4).map((problem) => (
            <li key={`${problem.kind} ${problem.where}`}>{problemText(problem, t)}</li>
          ))}
        </ul>
        <details>
          <summary>
            {t.notice.details} ({t.notice.problems(found.length)})
          </summary>
          <ul class="lines technical" lang="en">
            {found.map(({ kind, where, detail }) => (
              <li key={`${kind} ${where}`}>
                {where}: {detail}
              </li>
            ))}
          </ul>
        </details>
        <button type="button" onClick={() => location.reload()}>
          {t.notice.retry}
        </button>
      </div>
    </div>
  );
}

function Shifted() {
  const t = useMessages();
  if (appState.value.at === null) return null;
  return (
    <p class="notice shifted" role="status">
      <Icon name="clock" size={18} />
      <span>{t.notice.shifted(formatMoment(useLanguage(), shownMoment.value, 'Asia/Seoul'))}</span>
      <button type="button" onClick={() => setAt(null)}>
        {t.notice.backToNow}
      </button>
    </p>
  );
}

/** Whether the festival is coming, on or over. */
export function Season() {
  const t = useMessages();
  const language = useLanguage();
  const { day } = koreaTime.value;
  const dated = records.value.editions.flatMap(({ year, status, start, end }) =>
    status === 'held' && start !== null && end !== null ? [{ year, start, end }] : [],
  );
  const edition = dated.find(({ end }) => end >= day) ?? dated.at(-1);
  if (appState.value.view !== 'festival' || edition === undefined) return null;
  const { year, start, end } = edition;
  const [from, to] = [formatDay(language, start), formatDay(language, end)];
  const text =
    day < start
      ? t.notice.coming(year, from, to)
      : day <= end
        ? t.notice.running(year, to)
        : t.notice.season(year, from, to);
  return (
    <p class="notice">
      <Icon name="festival" size={18} />
      <span>{text}</span>
    </p>
  );
}

/** Whether there may be something to say about what the device keeps. */
const isOfflineNoticed = (status: OfflineStatus | null): boolean =>
  status?.trouble === 'full' || (status?.extent === 'shell' && status.release !== null);

/** What must be known before anything else: problems and a shifted clock. */
export function Notices() {
  const t = useMessages();
  return (
    <div class="notices">
      <Problems />
      {(addedByLink.value !== null || storageTrouble.value !== null) && <KeepNotices />}
      {isOfflineNoticed(offlineStatus.value) && <OfflineNotice />}
      <Shifted />
      {mapStatus.value === 'loading' && <p class="visually-hidden">{t.notice.loadingMap}</p>}
    </div>
  );
}
