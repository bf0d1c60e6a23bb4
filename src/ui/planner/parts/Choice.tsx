import { useId } from 'preact/hooks';

/** One thing that can be chosen. */
export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Heading under which a list gathers it, with those before and after it of the same heading. */
  readonly group?: string;
}

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
}

/** A few alternatives, all visible: for up to five short words. */
export function Choice<Value extends string>({ label, value, options, onChange }: Props<Value>) {
  const name = useId();
  return (
    <fieldset class="param-choice">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Many alternatives, in a list that opens. */
export function Select<Value extends string>({ label, value, options, onChange }: Props<Value>) {
  const id = useId();
  return (
    <div class="param-select">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value as Value)}>
        {grouped(options).map(({ group, options: some }) =>
          group === undefined ? some.map(renderOption) : <optgroup label={group}>{some.map(renderOption)}</optgroup>,
        )}
      </select>
    </div>
  );
}

const renderOption = ({ value, label }: Option<string>) => (
  <option key={value} value={value}>
    {label}
  </option>
);

/** Returns options with neighbours of the same heading together. */
function grouped(
  options: readonly Option<string>[],
): readonly { readonly group: string | undefined; readonly options: readonly Option<string>[] }[] {
  const groups: { group: string | undefined; options: Option<string>[] }[] = [];
  for (const option of options) {
    const last = groups.at(-1);
    if (last !== undefined && last.group === option.group) last.options.push(option);
    else groups.push({ group: option.group, options: [option] });
  }
  return groups;
}
