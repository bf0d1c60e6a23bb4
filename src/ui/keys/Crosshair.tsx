import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { middleOfMap } from '../../state/middle.ts';
import { bounds } from '../../state/store.ts';
import { sheetSize } from '../panel-state.ts';
import { mapCanvas } from './crosshair-state.ts';
import { sayWhere } from './moves.ts';

/** After so long at rest it is said what lies under the crosshair. */
const restMs = 500;

/** A crosshair in the middle of the part of the map that no sheet covers; what comes under it is said. */
export function Crosshair() {
  const place = useSignal<{ readonly x: number; readonly y: number } | null>(null);
  useEffect(() => {
    let timer = 0;
    let isFirst = true;
    const stop = bounds.subscribe(async () => {
      window.clearTimeout(timer);
      // What the key says is not cut short by what lies there already.
      if (!isFirst) timer = window.setTimeout(sayWhere, restMs);
      isFirst = false;
      const middle = await middleOfMap();
      const box = mapCanvas()?.getBoundingClientRect();
      place.value = middle === null || box === undefined ? null : { x: box.left + middle.x, y: box.top + middle.y };
    });
    return () => {
      window.clearTimeout(timer);
      stop();
    };
  }, []);
  if (place.value === null || sheetSize.value === 'full') return null;
  const { x, y } = place.value;
  return (
    <div
      class="crosshair"
      aria-hidden="true"
      ref={(element) => element?.style.setProperty('transform', `translate(${x}px, ${y}px)`)}
    />
  );
}
