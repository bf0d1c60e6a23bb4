import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { offlinePart } from '../../i18n/offline/part.ts';
import { Icon } from '../Icon.tsx';
import { useLanguage, useTexts } from '../use-state.ts';
import { formatBytes } from './words.ts';

interface Room {
  readonly used: number;
  readonly quota: number;
  readonly isPersisted: boolean;
}

/** Browsers of iOS and iPadOS tell whether the page stands on the home screen; outside of it they clear after a week. */
const isClearedWeekly = (): boolean => (navigator as { standalone?: boolean }).standalone === false;

async function measure(): Promise<Room | null> {
  try {
    const [{ usage = 0, quota = 0 }, isPersisted] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
    ]);
    return { used: usage, quota, isPersisted };
  } catch {
    return null;
  }
}

/** How much room there is, whether the browser may clear it, and what to do about that. */
export function Storage() {
  const { offline } = useTexts(offlinePart);
  const language = useLanguage();
  const room = useSignal<Room | null>(null);
  const wasRefused = useSignal(false);
  const look = async () => {
    room.value = await measure();
  };
  useEffect(() => void look(), []);
  const protect = async () => {
    wasRefused.value = !(await navigator.storage.persist().catch(() => false));
    await look();
  };
  const { value } = room;
  return (
    <section class="storage">
      <h3>{offline.storage}</h3>
      {isClearedWeekly() && (
        <p class="notice warning">
          <Icon name="warning" size={18} />
          <span>{offline.homeScreen}</span>
        </p>
      )}
      {value !== null && (
        <>
          <p>{offline.room(formatBytes(language, value.used), formatBytes(language, value.quota))}</p>
          <p role="status">
            {value.isPersisted ? offline.persisted : wasRefused.value ? offline.refused : offline.notPersisted}
          </p>
          {!value.isPersisted && (
            <button type="button" onClick={() => void protect()}>
              {offline.persist}
            </button>
          )}
        </>
      )}
    </section>
  );
}
