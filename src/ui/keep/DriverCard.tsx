import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Item } from '../../core/item.ts';
import { addressOf, districtOf } from '../../core/keep/address.ts';
import { cardPart } from '../../i18n/parts.ts';
import { records } from '../../state/store.ts';
import { Icon } from '../Icon.tsx';
import { useLanguage, useTexts } from '../use-state.ts';

/** What the visitor would say; the driver reads Korean in every language of the map. */
const request = '이곳으로 가 주세요.';

interface Props {
  readonly item: Item;
  readonly onClose: () => void;
}

/** A line as large as the screen lets it be: the style sheet divides the width by the number of its letters. */
function Line({ className, text }: { readonly className: string; readonly text: string }) {
  return (
    <p
      class={className}
      ref={(element) => element?.style.setProperty('--letters', String(Math.max(1, [...text].length)))}
    >
      {text}
    </p>
  );
}

/** A place for a driver's eyes: its name and address in Hangul over the whole screen, the visitor's own language below. */
export function DriverCard({ item, onClose }: Props) {
  const t = useTexts(cardPart);
  const language = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  const address = addressOf(item, records.value);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="driver" aria-label={t.keep.driver} onClose={onClose}>
      <button type="button" onClick={() => dialog.current?.close()}>
        <Icon name="close" size={18} />
        {t.panel.close}
      </button>
      <div class="driver-words">
        <div lang="ko">
          <p class="driver-request">{request}</p>
          <Line className="driver-name" text={item.name.ko} />
          <Line className="driver-address" text={address ?? districtOf(item)} />
        </div>
        {language !== 'ko' && <p class="driver-own">{item.name[language]}</p>}
        {address === null && <p class="quiet">{t.keep.noAddress}</p>}
      </div>
    </dialog>
  );
}
