import { useEffect, useRef } from 'preact/hooks';
import type { Item } from '../../core/item.ts';
import { addressOf, districtOf } from '../../core/keep/address.ts';
import { records } from '../../state/store.ts';
import { Icon } from '../Icon.tsx';
import { useLanguage, useMessages } from '../use-state.ts';

/** What the visitor would say; the driver reads Korean in every language of the map. */
const request = '이곳으로 가 주세요.';

interface Props {
  readonly item: Item;
  readonly onClose: () => void;
}

/** A place for a driver's eyes: its name and address in Hangul over the whole screen, the visitor's own language below. */
export function DriverCard({ item, onClose }: Props) {
  const t = useMessages();
  const language = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  const address = addressOf(item, records.value);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="driver" aria-label={t.keep.driver} onClose={onClose}>
      <button type="button" onClick={() => dialog.current?.close()}>
        <Icon name="close" size={18} />
        {t.panel.close}
      </button>
      <div lang="ko">
        <p class="driver-request">{request}</p>
        <p class="driver-name">{item.name.ko}</p>
        <p class="driver-address">{address ?? districtOf(item)}</p>
      </div>
      <p class="driver-own">
        {language !== 'ko' && item.name[language]}
        {address === null && <small>{t.keep.noAddress}</small>}
      </p>
    </dialog>
  );
}
