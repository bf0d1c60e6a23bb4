import { scaleLinear } from 'd3-scale';
import { useId } from 'preact/hooks';
import { useLanguage } from '../../use-state.ts';
import { Axes, chartRange } from './Axes.tsx';
import { formatFigure } from './figures.ts';
import { ListChart } from './ListChart.tsx';

/** One row of the data as a block of a bar. */
export interface Block {
  readonly id: string;
  readonly label: string;
  readonly value: number;
}

interface Props {
  readonly label: string;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly blocks: readonly Block[];
  /** Edges of classes, ascending: bars take the colour of the class in which they begin. */
  readonly edges: readonly number[];
  /** Colour of each class, a CSS colour. */
  readonly colours: readonly string[];
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
}

/** How the values spread: bars of blocks, one for each row, with the edges of the classes; arrow keys go from block to block. */
export function Histogram({ label, xLabel, yLabel, blocks, edges, colours, selectedId, onSelect }: Props) {
  const language = useLanguage();
  const prefix = useId();
  const inOrder = blocks.toSorted((a, b) => a.value - b.value);
  const [least, most] = [inOrder[0]?.value ?? 0, inOrder.at(-1)?.value ?? 1];
  const x = scaleLinear([Math.min(0, least), most > least ? most : least + 1], chartRange.x).nice(16);
  const ticks = x.ticks(16);
  const bins = ticks.slice(0, -1).map((from, index) => {
    const to = ticks[index + 1] ?? from;
    const isLast = index === ticks.length - 2;
    const own = inOrder.filter(({ value }) => value >= from && (value < to || (isLast && value <= to)));
    return { from, to, own };
  });
  const y = scaleLinear([0, Math.max(1, ...bins.map(({ own }) => own.length))], chartRange.y).nice(4);
  const classOf = (value: number): number => edges.slice(1, -1).filter((edge) => edge <= value).length;
  const words = ({ label: name, value }: Block): string => `${name}: ${xLabel} ${formatFigure(language, value)}`;
  const selected = inOrder.find(({ id }) => id === selectedId);
  return (
    <ListChart
      {...{ label, prefix, selectedId, onSelect }}
      ids={inOrder.map(({ id }) => id)}
      words={selected === undefined ? undefined : words(selected)}
    >
      <Axes x={x} y={y} xLabel={xLabel} yLabel={yLabel} />
      {bins.flatMap(({ from, to, own }) =>
        own.map((block, level) => (
          <rect
            key={block.id}
            id={`${prefix}-${block.id}`}
            class={block.id === selectedId ? 'bin selected' : 'bin'}
            role="option"
            aria-selected={block.id === selectedId}
            aria-label={words(block)}
            fill={colours[classOf((from + to) / 2)] ?? 'var(--ramp-4)'}
            x={x(from) + 0.5}
            width={Math.max(0.5, x(to) - x(from) - 1)}
            y={y(level + 1)}
            height={y(level) - y(level + 1)}
            onClick={() => onSelect(block.id)}
          >
            <title>{words(block)}</title>
          </rect>
        )),
      )}
      {edges.slice(1, -1).map((edge) => (
        <line key={edge} class="edge" x1={x(edge)} x2={x(edge)} y1={chartRange.y[1]} y2={chartRange.y[0]} />
      ))}
      {selected !== undefined && <path class="here" d={`M${x(selected.value)},${chartRange.y[0]}l-5,9h10Z`} />}
    </ListChart>
  );
}
