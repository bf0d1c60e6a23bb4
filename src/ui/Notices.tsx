import type { OfflineStatus } from '../core/offline/messages.ts';
import { formatKoreaMoment } from '../i18n/format.ts';
import { asidePart, cardPart } from '../i18n/parts.ts';
import { setAt } from '../state/actions.ts';
import { addedByLink } from '../state/favourites.ts';
import { offlineStatus } from '../state/offline-status.ts';
import { storageTrouble } from '../state/storage.ts';
import { appState, mapStatus, problems, shownMoment } from '../state/store.ts';
import { Icon } from './Icon.tsx';
import { lazily } from './lazily.tsx';
import { live } from './live/slot.ts';
import { useLanguage, useMessages } from './use-state.ts';

const Problems = lazily(async () => (await import('./Problems.tsx')).Problems, asidePart);
const KeepNotices = lazily(async () => (await import('./keep/KeepNotices.tsx')).KeepNotices, cardPart);
const OfflineNotice = lazily(async () => (await import('./offline/OfflineNotice.tsx')).OfflineNotice);

function Shifted() {
  const t = useMessages();
  if (appState.value.at === null) return null;
  return (
    <p class="notice shifted" role="status">
      <Icon name="clock" size={18} />
      <span>{t.notice.shifted(formatKoreaMoment(useLanguage(), shownMoment.value))}</span>
      <button type="button" onClick={() => setAt(null)}>
        {t.notice.backToNow}
      </button>
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
      {problems.value.length > 0 && <Problems />}
      {live.value?.notices()}
      {(addedByLink.value !== null || storageTrouble.value !== null) && <KeepNotices />}
      {isOfflineNoticed(offlineStatus.value) && <OfflineNotice />}
      <Shifted />
      {mapStatus.value === 'loading' && <p class="visually-hidden">{t.notice.loadingMap}</p>}
    </div>
  );
}
