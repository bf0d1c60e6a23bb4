import { useLayoutEffect, useRef } from 'preact/hooks';
import { kioskPart } from '../i18n/kiosk/part.ts';
import { useTexts } from '../ui/use-state.ts';
import { chooseOption, nameOfSelect, openSelect } from './selects.ts';

/** The open list of choices, each as large as everything that is touched. */
export function Choices() {
  const { kiosk } = useTexts(kioskPart);
  const dialog = useRef<HTMLDialogElement>(null);
  const select = openSelect.value;
  useLayoutEffect(() => {
    if (select === null || dialog.current === null) return;
    dialog.current.showModal();
    dialog.current.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
  }, [select]);
  if (select === null) return null;
  const close = () => {
    if (openSelect.peek() !== select) return;
    // What lies behind an open question takes no focus.
    dialog.current?.close();
    openSelect.value = null;
    if (select.isConnected) select.focus();
  };
  return (
    <dialog ref={dialog} class="kiosk-box kiosk-choices" aria-labelledby="choices-title" onClose={close}>
      <h2 id="choices-title">{nameOfSelect(select)}</h2>
      <ul>
        {[...select.options].map((option) => (
          <li key={option.value}>
            <button
              type="button"
              lang={option.lang || undefined}
              disabled={option.disabled}
              aria-pressed={option.selected}
              onClick={() => {
                close();
                if (!option.selected) chooseOption(select, option.value);
              }}
            >
              {option.label}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" onClick={close}>
        {kiosk.close}
      </button>
    </dialog>
  );
}
