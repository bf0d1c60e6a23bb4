import { useSignal } from '@preact/signals';
import { cardPart } from '../../i18n/parts.ts';
import { printPart } from '../../i18n/print/part.ts';
import { reportAway } from '../../state/actions.ts';
import { appState } from '../../state/store.ts';
import { Icon } from '../Icon.tsx';
import { lazily } from '../lazily.tsx';
import { useTexts } from '../use-state.ts';

function Button() {
  const { print } = useTexts(printPart);
  const isWorking = useSignal(false);
  const { view, kiosk } = appState.value;
  const prepare = async () => {
    if (isWorking.peek()) return;
    isWorking.value = true;
    try {
      if (view === 'partners') await (await import('./print-cities.ts')).printCities();
      else await (await import('./print-list.ts')).printList();
    } catch (error) {
      reportAway(error);
    } finally {
      isWorking.value = false;
    }
  };
  if (kiosk) return null;
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={() => void prepare()}>
        <Icon name="print" size={18} />
        {view === 'partners' ? print.cities : print.list}
      </button>
      <span role="status">{isWorking.value && print.working}</span>
    </>
  );
}

/** Prepares a page of what the view shows; a kiosk has no printer. It fetches its own texts. */
export const PrintButton = lazily(async () => Button, printPart, cardPart);
