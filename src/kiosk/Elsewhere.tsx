import { useLayoutEffect, useRef } from 'preact/hooks';
import { kioskPart } from '../i18n/kiosk/part.ts';
import { Qr } from '../ui/keep/Qr.tsx';
import { useTexts } from '../ui/use-state.ts';
import { elsewhere } from './guards.ts';

/** The code of a page of someone else that was touched: a kiosk never leaves its own. */
export function Elsewhere() {
  const { kiosk } = useTexts(kioskPart);
  const dialog = useRef<HTMLDialogElement>(null);
  const link = elsewhere.value;
  useLayoutEffect(() => {
    if (link !== null && dialog.current?.open === false) dialog.current.showModal();
  }, [link]);
  if (link === null) return null;
  const close = () => {
    elsewhere.value = null;
  };
  return (
    <dialog ref={dialog} class="kiosk-box" aria-labelledby="elsewhere-title" onClose={close}>
      <h2 id="elsewhere-title">{kiosk.elsewhere}</h2>
      <p>{kiosk.elsewhereHelp}</p>
      <Qr link={link} />
      <button type="button" onClick={close}>
        {kiosk.close}
      </button>
    </dialog>
  );
}
