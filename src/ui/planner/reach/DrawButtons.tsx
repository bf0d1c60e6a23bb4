import { useEffect, useState } from 'preact/hooks';
import { encodeRing } from '../../../core/geo/ring-code.ts';
import { territoryPart } from '../../../i18n/planner-parts.ts';
import type { DrawMode } from '../../../map/draw.ts';
import { setParams } from '../../../state/actions.ts';
import { draw, drawMode, drawn } from '../../../state/drawing.ts';
import { fromRing } from '../../../state/planner/reach-params.ts';
import { mapStatus } from '../../../state/store.ts';
import { useTexts } from '../../use-state.ts';

const modes: readonly DrawMode[] = ['polygon', 'circle', 'freehand'];

/** Draws an area on the map, which the link then carries. */
export function DrawButtons() {
  const { near } = useTexts(territoryPart);
  const [isRefused, setRefused] = useState(false);
  const mode = drawMode.value;
  const { value } = drawn;
  useEffect(() => {
    if (value === null || !value.isFinished || value.geometry === null) return;
    const code = encodeRing(value.geometry);
    setRefused(code === null);
    draw(null);
    if (code !== null) setParams(fromRing(code));
  }, [value]);
  useEffect(() => () => draw(null), []);
  if (mapStatus.value === 'absent') return <p class="quiet">{near.noMap}</p>;
  return (
    <fieldset class="group">
      <legend>{near.draw}</legend>
      <div class="draw-modes">
        {modes.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={mode === each}
            onClick={() => {
              setRefused(false);
              draw(mode === each ? null : each);
            }}
          >
            {near.modes[each]}
          </button>
        ))}
        {mode !== null && (
          <button type="button" onClick={() => draw(null)}>
            {near.stop}
          </button>
        )}
      </div>
      {mode !== null && <p role="status">{near.drawing[mode]}</p>}
      {isRefused && <p role="alert">{near.tooFine}</p>}
    </fieldset>
  );
}
