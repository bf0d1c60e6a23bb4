import { useId } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Written behind the number; empty for a plain count. */
  readonly unit: string;
  /** Called while the slider moves. */
  readonly onInput: (value: number) => void;
}

/** A slider with the same value as a number beside it, for those who know what they want. */
export function Slider({ label, value, min, max, step, unit, onInput }: Props) {
  const id = useId();
  const take = (event: Event) => {
    const { value: text, valueAsNumber } = event.currentTarget as HTMLInputElement;
    if (text !== '' && Number.isFinite(valueAsNumber)) onInput(Math.min(max, Math.max(min, valueAsNumber)));
  };
  const limits = { min, max, step, value };
  return (
    <div class="param-slider">
      <label for={id}>{label}</label>
      <input id={id} type="range" {...limits} aria-valuetext={`${value} ${unit}`.trim()} onInput={take} />
      <span class="param-number">
        <input type="number" {...limits} aria-label={`${label}${unit === '' ? '' : ` (${unit})`}`} onChange={take} />
        {unit !== '' && <span aria-hidden="true">{unit}</span>}
      </span>
    </div>
  );
}
