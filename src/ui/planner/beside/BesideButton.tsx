import { besidePart } from '../../../i18n/beside/part.ts';
import { setParams } from '../../../state/actions.ts';
import { appState } from '../../../state/store.ts';
import { lazily } from '../../lazily.tsx';
import { useTexts } from '../../use-state.ts';
import { useWide } from './use-wide.ts';

/** Where the focus goes when the second map is closed. */
export const toggleId = 'two-maps';

function Toggle() {
  const { beside } = useTexts(besidePart);
  const isWide = useWide();
  const { kiosk, params } = appState.value;
  const isOpen = params.side !== undefined;
  if (kiosk) return null;
  if (!isWide) return <p class="quiet">{beside.narrow}</p>;
  return (
    <button type="button" id={toggleId} aria-pressed={isOpen} onClick={() => setParams({ side: isOpen ? null : '1' })}>
      {beside.open}
    </button>
  );
}

/** Opens the pinned result on a map of its own beside the first. It fetches its own texts. */
export const BesideButton = lazily(async () => Toggle, besidePart);
