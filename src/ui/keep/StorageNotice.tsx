import { storageTrouble } from '../../state/storage.ts';
import { appState } from '../../state/store.ts';
import { Icon } from '../Icon.tsx';
import { useMessages } from '../use-state.ts';

/** What is wrong with the device's storage, and what that means for what one saves. */
export function StorageNotice() {
  const t = useMessages();
  if (storageTrouble.value === null || appState.value.kiosk) return null;
  return (
    <p class="notice" role="status">
      <Icon name="info" size={18} />
      <span>{t.keep[storageTrouble.value]}</span>
    </p>
  );
}
