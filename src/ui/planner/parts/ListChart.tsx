import type { ComponentChildren } from 'preact';
import { chart } from './Axes.tsx';
import { idByKey } from './list-keys.ts';

interface Props {
  readonly label: string;
  /** Before the id of each option. */
  readonly prefix: string;
  /** In the order in which arrow keys go through them. */
  readonly ids: readonly string[];
  /** Selected, where it is among them. */
  readonly selectedId: string | null;
  /** The selected one in words. */
  readonly words: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly children: ComponentChildren;
}

/** A chart whose marks are the options of a list: arrow keys go from mark to mark, and the selected one is told below. */
export function ListChart({ label, prefix, ids, selectedId, words, onSelect, children }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    const next = idByKey(event.key, ids, selectedId);
    if (next === null) return;
    onSelect(next);
    event.preventDefault();
  };
  return (
    <figure class="chart">
      <figcaption>{label}</figcaption>
      <div
        class="chart-room"
        role="listbox"
        tabIndex={0}
        aria-label={label}
        {...(words === undefined ? {} : { 'aria-activedescendant': `${prefix}-${selectedId}` })}
        onKeyDown={onKeyDown}
      >
        <svg viewBox={`0 0 ${chart.width} ${chart.height}`} role="presentation">
          {children}
        </svg>
      </div>
      {words !== undefined && <p class="chart-words">{words}</p>}
    </figure>
  );
}
