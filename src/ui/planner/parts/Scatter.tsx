import { scaleLinear } from 'd3-scale';
import { useId } from 'preact/hooks';
import { useLanguage } from '../../use-state.ts';
import { Axes, chart, chartRange } from './Axes.tsx';
import { formatFigure } from './figures.ts';
import { ListChart } from './ListChart.tsx';

/** One row of the data as a dot. */
export interface Dot {
  readonly id: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
}

interface Props {
  readonly label: string;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly dots: readonly Dot[];
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
  /** A straight line through the dots: y = intercept + slope · x. */
  readonly line?: { readonly intercept: number; readonly slope: number };
}

/** Dots of two figures; the arrow keys go from dot to dot along the first one. */
export function Scatter({ label, xLabel, yLabel, dots, selectedId, onSelect, line }: Props) {
  const language = useLanguage();
  const prefix = useId();
  const [xs, ys] = [dots.map((dot) => dot.x), dots.map((dot) => dot.y)];
  const x = scaleLinear([Math.min(0, ...xs), Math.max(1e-9, ...xs)], chartRange.x).nice(4);
  const y = scaleLinear([Math.min(0, ...ys), Math.max(1e-9, ...ys)], chartRange.y).nice(4);
  const inOrder = dots.toSorted((a, b) => a.x - b.x || a.y - b.y);
  const selected = dots.find(({ id }) => id === selectedId);
  const words = (dot: Dot): string =>
    `${dot.label}: ${xLabel} ${formatFigure(language, dot.x)}, ${yLabel} ${formatFigure(language, dot.y)}`;
  const [from = 0, to = 0] = x.domain();
  const onLine = (value: number): number => (line === undefined ? 0 : line.intercept + line.slope * value);
  const clip = `${prefix}-clip`;
  return (
    <ListChart
      {...{ label, prefix, selectedId, onSelect }}
      ids={inOrder.map(({ id }) => id)}
      words={selected === undefined ? undefined : words(selected)}
    >
      <clipPath id={clip}>
        <rect
          x={chart.left}
          y={chart.top}
          width={chart.width - chart.left - chart.right}
          height={chart.height - chart.top - chart.bottom}
        />
      </clipPath>
      <Axes x={x} y={y} xLabel={xLabel} yLabel={yLabel} />
      {line !== undefined && (
        <line
          class="curve dashed"
          clip-path={`url(#${clip})`}
          x1={x(from)}
          x2={x(to)}
          y1={y(onLine(from))}
          y2={y(onLine(to))}
        />
      )}
      {inOrder.map((dot) => (
        <circle
          key={dot.id}
          id={`${prefix}-${dot.id}`}
          class={dot.id === selectedId ? 'dot selected' : 'dot'}
          role="option"
          aria-selected={dot.id === selectedId}
          aria-label={words(dot)}
          cx={x(dot.x)}
          cy={y(dot.y)}
          r={dot.id === selectedId ? 7 : 4.5}
          onClick={() => onSelect(dot.id)}
        >
          <title>{words(dot)}</title>
        </circle>
      ))}
    </ListChart>
  );
}
