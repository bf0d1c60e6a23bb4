import { cardPart } from '../../i18n/parts.ts';
import { select, setView } from '../../state/actions.ts';
import { addedByLink } from '../../state/favourites.ts';
import { storageTrouble } from '../../state/storage.ts';
import { appState } from '../../state/store.ts';
import { Icon } from '../Icon.tsx';
import { openPanel, panelTab, panelTabs } from '../panel-state.ts';
import { useTexts } from '../use-state.ts';

/** What is wrong with the device's storage, and what that means for what one saves. */
function StorageNotice() {
  const t = useTexts(cardPart);
  if (storageTrouble.value === null || appState.value.kiosk) return null;
  return (
    <p class="notice" role="status">
      <Icon name="info" size={18} />
      <span>{t.keep[storageTrouble.value]}</span>
    </p>
  );
}

/** How many places a link has added, until one looks at them. */
function LinkNotice() {
  const t = useTexts(cardPart);
  if (addedByLink.value === null) return null;
  const show = () => {
    if (!panelTabs[appState.peek().view].includes('saved')) setView('festival');
    select(null);
    panelTab.value = 'saved';
    addedByLink.value = null;
    openPanel();
  };
  return (
    <p class="notice" role="status">
      <Icon name="star" size={18} />
      <span>{t.keep.added(addedByLink.value)}</span>
      <button type="button" onClick={show}>
        {t.keep.show}
      </button>
    </p>
  );
}

/** What there is to say about saved places: trouble with the storage, and what a link has added. */
export function KeepNotices() {
  return (
    <>
      <StorageNotice />
      <LinkNotice />
    </>
  );
}
