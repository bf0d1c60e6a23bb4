import { useState } from 'preact/hooks';
import { attractionParts } from '../../../core/linkage/index.ts';
import { territoryPart } from '../../../i18n/planner-parts.ts';
import { setParams } from '../../../state/actions.ts';
import { type LinkageSettings, linkageParams } from '../../../state/planner/linkage-params.ts';
import { writeParam } from '../../../state/planner/read-params.ts';
import { appState } from '../../../state/store.ts';
import { useTexts } from '../../use-state.ts';
import { Slider } from '../parts/Slider.tsx';

/** Names of what the tool is asked with in the link; a pinned result beside it is none of them. */
const ownParams: readonly string[] = [...Object.keys(linkageParams), 'own'];

/** What of the model can be moved. */
export function LinkageControls({ settings }: { readonly settings: LinkageSettings }) {
  const t = useTexts(territoryPart);
  const [isRefused, setRefused] = useState(false);
  const { weights } = settings;
  const setWeight = (part: keyof typeof weights, value: number) => {
    const isNothing = value === 0 && attractionParts.every((other) => other === part || weights[other] === 0);
    setRefused(isNothing);
    if (!isNothing) setParams({ [part]: writeParam(value, linkageParams[part].fallback) });
  };
  return (
    <fieldset class="params group">
      <legend>{t.ties.weights}</legend>
      {attractionParts.map((part) => (
        <Slider
          key={`${part} ${isRefused}`}
          label={t.ties.parts[part]}
          unit="%"
          value={weights[part]}
          {...boundsOf(linkageParams[part])}
          onInput={(value) => setWeight(part, value)}
        />
      ))}
      {isRefused && <p role="alert">{t.ties.notAllZero}</p>}
      <Slider
        label={t.ties.exponent}
        unit=""
        value={settings.distanceExponent}
        {...boundsOf(linkageParams.b)}
        onInput={(value) => setParams({ b: writeParam(value, linkageParams.b.fallback) })}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={settings.ownAtFloor}
          onChange={({ currentTarget }) => setParams({ own: currentTarget.checked ? null : 'far' })}
        />
        <span>{t.ties.own}</span>
      </label>
      <Slider
        label={t.ties.least}
        unit={t.ties.people}
        value={settings.leastPeople}
        {...boundsOf(linkageParams.min)}
        onInput={(value) => setParams({ min: writeParam(value, linkageParams.min.fallback) })}
      />
      {ownParams.some((name) => appState.value.params[name] !== undefined) && (
        <button type="button" onClick={() => setParams(Object.fromEntries(ownParams.map((name) => [name, null])))}>
          {t.ties.reset}
        </button>
      )}
    </fieldset>
  );
}

/** The bounds of a parameter as a slider takes them. */
export const boundsOf = ({
  min,
  max,
  step,
}: {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}) => ({
  min,
  max,
  step,
});
