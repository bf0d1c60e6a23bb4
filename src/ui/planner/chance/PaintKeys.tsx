/** CSS colours of paints that the map knows by name. */
const colours: Readonly<Record<string, string>> = {
  'high-2': 'var(--split-4)',
  'high-1': 'var(--split-3)',
  middle: 'var(--split-2)',
  'low-1': 'var(--split-1)',
  'low-2': 'var(--split-0)',
  slate: 'var(--role-slate)',
};

interface Props {
  /** Each paint with its meaning and how many areas have it. */
  readonly keys: readonly { readonly paint: string; readonly label: string; readonly count: number }[];
}

/** What the colours of the map mean, with the number of areas, so that the map can be read without them. */
export function PaintKeys({ keys }: Props) {
  return (
    <ul class="keys">
      {keys.map(({ paint, label, count }) => (
        <li key={label}>
          <svg class="swatch" viewBox="0 0 24 16" aria-hidden="true">
            <rect width="24" height="16" fill={colours[paint] ?? 'none'} />
          </svg>
          {`${label} (${count})`}
        </li>
      ))}
    </ul>
  );
}
