import { scaleLinear } from 'd3-scale';
import { useLanguage } from '../../use-state.ts';
import { Axes, chart, chartRange } from './Axes.tsx';
import { formatFigure } from './figures.ts';

interface Props {
  readonly label: string;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly values: readonly number[];
  /** Edges of classes, ascending: bars take the colour of the class in which they begin. */
  readonly edges: readonly number[];
  /** Colour of each class, a CSS colour. */
  readonly colours: readonly string[];
  /** The value of what is selected, marked. */
  readonly selected: number | null;
}

/** How the values spread, in bars, with the edges of the classes. */
export function Histogram({ label, xLabel, yLabel, values, edges, colours, selected }: Props) {
  const language = useLanguage();
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const x = scaleLinear([Math.min(0, least), most > least ? most : least + 1], chartRange.x).nice(8);
  const ticks = x.ticks(16);
  const bins = ticks.slice(0, -1).map((from, index) => {
    const to = ticks[index + 1] ?? from;
    const isLast = index === ticks.length - 2;
    return {
      from,
      to,
      count: values.filter((value) => value >= from && (value < to || (isLast && value <= to))).length,
    };
  });
  const y = scaleLinear([0, Math.max(1, ...bins.map(({ count }) => count))], chartRange.y).nice(4);
  const classOf = (value: number): number => edges.slice(1, -1).filter((edge) => edge <= value).length;
  const words = bins
    .filter(({ count }) => count > 0)
    .map(({ from, to, count }) => `${formatFigure(language, from)}–${formatFigure(language, to)}: ${count}`)
    .join('; ');
  return (
    <figure class="chart">
      <figcaption>{label}</figcaption>
      <svg viewBox={`0 0 ${chart.width} ${chart.height}`} role="img" aria-label={`${label}. ${words}`}>
        <Axes x={x} y={y} xLabel={xLabel} yLabel={yLabel} />
        {bins.map(({ from, to, count }) => (
          <rect
            key={from}
            class="bin"
            fill={colours[classOf((from + to) / 2)] ?? 'var(--ramp-4)'}
            x={x(from) + 0.5}
            width={Math.max(0.5, x(to) - x(from) - 1)}
            y={y(count)}
            height={y(0) - y(count)}
          />
        ))}
        {edges.slice(1, -1).map((edge) => (
          <line key={edge} class="edge" x1={x(edge)} x2={x(edge)} y1={chartRange.y[1]} y2={chartRange.y[0]} />
        ))}
        {selected !== null && <path class="here" d={`M${x(selected)},${chartRange.y[0]}l-5,9h10Z`} />}
      </svg>
    </figure>
  );
}
