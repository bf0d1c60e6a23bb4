import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { keeperPart } from '../../i18n/keeper/part.ts';
import { useTexts } from '../../ui/use-state.ts';
import { keeperScreen } from '../keeper.ts';

interface Props {
  readonly title: string;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  /** Keys that `onKeyDown` needs before they move the focus. */
  readonly ownKeys?: string;
  readonly children: ComponentChildren;
}

/** A screen for keepers: what is read above, what is pressed below. */
export function KeeperDialog({ title, onKeyDown = () => {}, ownKeys = '', children }: Props) {
  const { keeper } = useTexts(keeperPart);
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => {
    keeperScreen.value = null;
  };
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="kiosk-box keeper"
      aria-label={title}
      data-own-keys={ownKeys}
      onKeyDown={onKeyDown}
      onClose={() => {
        if (dialog.current?.isConnected === true) close();
      }}
    >
      <h2>{title}</h2>
      {children}
      <button type="button" class="keeper-close" onClick={close}>
        {keeper.close}
      </button>
    </dialog>
  );
}
