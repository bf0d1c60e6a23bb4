import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { type SheetSize, sheetSize, sheetSizes } from './panel-state.ts';
import { useMessages } from './use-state.ts';

const step = (by: number): void => {
  const index = sheetSizes.indexOf(sheetSize.value) + by;
  sheetSize.value = sheetSizes[Math.min(sheetSizes.length - 1, Math.max(0, index))] ?? 'half';
};

/** The size nearest to where a drag ended, as a share of the window's height. */
const nearest = (share: number): SheetSize => (share < 0.3 ? 'peek' : share < 0.68 ? 'half' : 'full');

/** The panel: beside the map on a wide screen, a sheet over its lower part on a narrow one. */
export function Sheet({ children }: { readonly children: ComponentChildren }) {
  const t = useMessages();
  const sheet = useRef<HTMLElement>(null);
  const moved = useRef(false);

  const onPointerDown = (event: PointerEvent) => {
    const handle = event.currentTarget as HTMLElement;
    handle.setPointerCapture(event.pointerId);
    moved.current = false;
    const startY = event.clientY;
    const startHeight = sheet.current?.offsetHeight ?? 0;
    const onMove = (move: PointerEvent) => {
      if (Math.abs(move.clientY - startY) > 6) moved.current = true;
      if (moved.current) sheet.current?.style.setProperty('--dragged', `${startHeight + startY - move.clientY}px`);
    };
    const onUp = (up: PointerEvent) => {
      handle.removeEventListener('pointermove', onMove);
      sheet.current?.style.removeProperty('--dragged');
      if (moved.current) sheetSize.value = nearest((startHeight + startY - up.clientY) / window.innerHeight);
    };
    handle.addEventListener('pointermove', onMove);
    handle.addEventListener('pointerup', onUp, { once: true });
    handle.addEventListener('pointercancel', onUp, { once: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowUp') step(1);
    else if (event.key === 'ArrowDown') step(-1);
    else return;
    event.preventDefault();
  };

  return (
    <main ref={sheet} id="panel" class={`panel ${sheetSize.value}`} aria-label={t.panel.label} tabIndex={-1}>
      <button
        type="button"
        class="handle"
        aria-label={t.panel.drag}
        onPointerDown={onPointerDown}
        onKeyDown={onKeyDown}
        onClick={() => {
          if (!moved.current) sheetSize.value = sheetSize.value === 'peek' ? 'half' : 'peek';
        }}
      >
        <span />
      </button>
      <div class="panel-body">{children}</div>
    </main>
  );
}
