import { useSignal } from '@preact/signals';
import { cardPart } from '../../i18n/parts.ts';
import { reportPart } from '../../i18n/report/part.ts';
import { setDialog } from '../../state/actions.ts';
import { addressForOthers, publicAddress } from '../../state/public-address.ts';
import { appState } from '../../state/store.ts';
import { Icon } from '../Icon.tsx';
import { reportHash } from '../keep/links.ts';
import { Qr } from '../keep/Qr.tsx';
import { lazily } from '../lazily.tsx';
import { useTexts } from '../use-state.ts';

/** The report of a kiosk is written on a phone. */
function Opener() {
  const t = useTexts(reportPart);
  const isOpen = useSignal(false);
  const { kiosk } = appState.value;
  const address = addressForOthers(publicAddress.value, location.href);
  // A code that no phone can open helps nobody.
  if (kiosk && address === null) return null;
  return (
    <>
      <button
        type="button"
        aria-haspopup={kiosk ? undefined : 'dialog'}
        aria-expanded={kiosk ? isOpen.value : undefined}
        onClick={() => {
          if (kiosk) isOpen.value = !isOpen.peek();
          else setDialog('report');
        }}
      >
        <Icon name="warning" size={18} />
        {t.report.open}
      </button>
      {isOpen.value && (
        <section class="keep-panel" aria-label={t.report.open}>
          <Qr link={`${address}#${reportHash()}`} />
        </section>
      )}
    </>
  );
}

/** Opens the report of a mistake in what is selected, or in the map as a whole. */
export const ReportButton = lazily(async () => Opener, reportPart, cardPart);
