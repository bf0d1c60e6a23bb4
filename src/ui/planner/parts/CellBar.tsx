/** One part of a bar: its share of the whole width, and a CSS colour. */
export interface BarPart {
  readonly share: number;
  readonly colour: string;
}

/** A bar beside the number of a table's cell: parts one after another on a scale from 0 to 1. The number says it in words. */
export function CellBar({ parts }: { readonly parts: readonly BarPart[] }) {
  const ends = parts.map((_, index) => parts.slice(0, index).reduce((sum, { share }) => sum + share, 0));
  return (
    <svg class="cell-bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      {parts.map(({ share, colour }, index) => (
        <rect
          key={colour}
          x={100 * (ends[index] ?? 0)}
          width={Math.max(0, 100 * share)}
          y="1"
          height="10"
          fill={colour}
        />
      ))}
    </svg>
  );
}

/** A range on a scale from 0 to 1 beside the words of a table's cell, with a mark in it. */
export function CellRange({ from, to, at }: { readonly from: number; readonly to: number; readonly at: number }) {
  return (
    <svg class="cell-bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      <rect class="scale" x="0" width="100" y="5.5" height="1" />
      <rect class="range" x={100 * from} width={Math.max(1.5, 100 * (to - from))} y="4" height="4" />
      <rect class="here" x={100 * at - 1.5} width="3" y="0" height="12" />
    </svg>
  );
}
