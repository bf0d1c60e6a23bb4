import { offlinePart } from '../../i18n/offline/part.ts';
import { keepOffline } from '../../state/offline.ts';
import { isOfferDismissed, offlineStatus } from '../../state/offline-status.ts';
import { appState } from '../../state/store.ts';
import { Icon } from '../Icon.tsx';
import { lazily } from '../lazily.tsx';
import { useLanguage, useTexts } from '../use-state.ts';
import { allBytes, formatBytes, heldBytes } from './words.ts';

/** For whoever can do something about it, and that is no visitor of a kiosk: a full device, and, where the browser is asked to be sparing, the question whether to download the large parts. */
function OfflineNoticeWithin() {
  const { offline } = useTexts(offlinePart);
  const language = useLanguage();
  const status = offlineStatus.value;
  if (appState.value.kiosk || status === null || status.isFetching || isOfferDismissed.value) return null;
  const rest = allBytes(status) - heldBytes(status);
  const dismiss = () => {
    isOfferDismissed.value = true;
  };
  const isOffer = status.trouble === null && status.extent === 'shell' && status.release !== null && rest > 0;
  if (!isOffer && status.trouble !== 'full') return null;
  return (
    <p class="notice" role="status" data-offline={isOffer ? 'offer' : 'full'}>
      <Icon name="info" size={18} />
      <span>{isOffer ? offline.offer(formatBytes(language, rest)) : offline.trouble.full}</span>
      {isOffer && (
        <button type="button" onClick={() => keepOffline('all')}>
          {offline.save}
        </button>
      )}
      <button type="button" onClick={dismiss}>
        {offline.notNow}
      </button>
    </p>
  );
}

/** The same with its texts, which no first visit asks for. */
export const OfflineNotice = lazily(async () => OfflineNoticeWithin, offlinePart);
