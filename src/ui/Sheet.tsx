import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { sheetSize, sheetSizes } from './panel-state.ts';
import { useMessages } from './use-state.ts';

const step = (by: number): void => {
  const index = sheetSizes.indexOf(sheetSize.value) + by;
  sheetSize.value = sheetSizes[Math.min(sheetSizes.length - 1, Math.max(0, index))] ?? 'half';
};

/** The panel: beside the map on a wide screen, a sheet over its lower part on a narrow one. */
export function Sheet({ children }: { readonly children: ComponentChildren }) {
  const t = useMessages();
  const sheet = useRef<HTMLElement>(null);
  const moved = useRef(false);

  const onPointerDown = (event: PointerEvent) => {
    const handle = event.currentTarget as HTMLElement;
    handle.setPointerCapture(event.pointerId);
    moved.current = false;
    const onMove = () => {
      moved.current = true;
    };
    import('./drag-sheet.ts').then(
      ({ dragSheet }) => sheet.current !== null && dragSheet(sheet.current, handle, event, onMove),
      // Without its code the handle can still be pressed.
      () => {},
    );
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
        onClick={({ detail }) => {
          // A key clicks as well, and has moved nothing.
          if (detail === 0 || !moved.current) sheetSize.value = sheetSize.value === 'peek' ? 'half' : 'peek';
        }}
      >
        <span />
      </button>
      <div class="panel-body">{children}</div>
    </main>
  );
}
