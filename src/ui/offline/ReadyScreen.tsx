import { useLayoutEffect, useRef } from 'preact/hooks';
import type { OfflineStatus } from '../../core/offline/messages.ts';
import { formatDataAge, formatDataDate } from '../../i18n/data-date.ts';
import { offlinePart } from '../../i18n/offline/part.ts';
import { asidePart } from '../../i18n/parts.ts';
import { setOffline } from '../../state/actions.ts';
import { keepOffline } from '../../state/offline.ts';
import { offlineAbsence, offlineStatus } from '../../state/offline-status.ts';
import { now } from '../../state/store.ts';
import { Icon } from '../Icon.tsx';
import { lazily } from '../lazily.tsx';
import { useLanguage, useTexts } from '../use-state.ts';
import { AirplaneTest } from './AirplaneTest.tsx';
import { PartTicks } from './PartTicks.tsx';
import { Storage } from './Storage.tsx';
import { allBytes, formatBytes, heldBytes, stateOf } from './words.ts';
import '../styles/offline.css';

function Actions({ status }: { readonly status: OfflineStatus }) {
  const { offline } = useTexts(offlinePart);
  const language = useLanguage();
  const rest = allBytes(status) - heldBytes(status);
  if (status.isFetching) return null;
  return (
    <>
      {status.trouble !== null && (
        <p class="notice warning" role="status" data-trouble={status.trouble}>
          <Icon name="warning" size={18} />
          <span>{offline.trouble[status.trouble]}</span>
        </p>
      )}
      {(rest > 0 || status.trouble !== null) && (
        <button type="button" class="keep-all" onClick={() => keepOffline('all')}>
          {rest > 0 ? offline.keepAll(formatBytes(language, rest)) : offline.goOn}
        </button>
      )}
    </>
  );
}

function Version({ status }: { readonly status: OfflineStatus }) {
  const { offline } = useTexts(offlinePart);
  const language = useLanguage();
  const { release, dataDate, next } = status;
  if (release === null || dataDate === null) return null;
  const age = formatDataAge(language, dataDate, now.value);
  return (
    <>
      <dl class="version">
        <dt>{offline.version}</dt>
        <dd>{release}</dd>
        <dt>{offline.dataDate}</dt>
        <dd>
          {formatDataDate(language, dataDate)}
          {age !== null && ` (${age})`}
        </dd>
      </dl>
      {next !== null && (
        <p class="notice" data-next={next}>
          <Icon name="info" size={18} />
          <span>{offline.next}</span>
          <button type="button" onClick={() => location.reload()}>
            {offline.useNow}
          </button>
        </p>
      )}
    </>
  );
}

/** What the device keeps for an evening without a network: how much, how old, whether it works, and what may take it away. */
function ReadyScreenWithin() {
  const t = useTexts(offlinePart);
  const dialog = useRef<HTMLDialogElement>(null);
  const status = offlineStatus.value;
  const absence = offlineAbsence.value;
  const state = stateOf(status, absence);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="ready" aria-label={t.menu.offline} onClose={() => setOffline(false)}>
      <header>
        <h2>{t.menu.offline}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          <Icon name="close" size={18} />
          {t.panel.close}
        </button>
      </header>
      <p>{t.offline.lead}</p>
      <p class="ready-state" role="status" data-state={state}>
        <Icon name={state === 'all' ? 'check' : 'info'} size={22} />
        <span>{t.offline.state[state]}</span>
      </p>
      {absence === null && status !== null && (
        <>
          <PartTicks status={status} />
          <Actions status={status} />
          <Version status={status} />
          <AirplaneTest />
          <Storage />
        </>
      )}
    </dialog>
  );
}

/** The same with its texts, which no first visit asks for. */
export const ReadyScreen = lazily(async () => ReadyScreenWithin, offlinePart, asidePart);
