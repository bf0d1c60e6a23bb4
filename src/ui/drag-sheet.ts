import { type SheetSize, sheetSize } from './panel-state.ts';

/** Fingers tremble by so many pixels without meaning a drag. */
const tremblePx = 6;

/** The size nearest to where a drag ended, as a share of the window's height. */
const nearest = (share: number): SheetSize => (share < 0.3 ? 'peek' : share < 0.68 ? 'half' : 'full');

/** Lets the sheet follow the pointer that its handle holds, until it is lifted; `onMove` hears that it has moved. */
export function dragSheet(sheet: HTMLElement, handle: HTMLElement, down: PointerEvent, onMove: () => void): void {
  if (!handle.hasPointerCapture(down.pointerId)) return;
  const drag = new AbortController();
  const { signal } = drag;
  const startHeight = sheet.offsetHeight;
  let moved = false;
  const heightAt = ({ clientY }: PointerEvent): number => startHeight + down.clientY - clientY;
  const end = () => {
    drag.abort();
    sheet.style.removeProperty('--dragged');
  };
  const follow = (move: PointerEvent) => {
    moved ||= Math.abs(move.clientY - down.clientY) > tremblePx;
    if (!moved) return;
    onMove();
    sheet.style.setProperty('--dragged', `${heightAt(move)}px`);
  };
  const lift = (up: PointerEvent) => {
    end();
    if (moved) sheetSize.value = nearest(heightAt(up) / window.innerHeight);
  };
  handle.addEventListener('pointermove', follow, { signal });
  handle.addEventListener('pointerup', lift, { signal });
  handle.addEventListener('pointercancel', end, { signal });
}
