import type { ScaleLinear } from 'd3-scale';
import { useLanguage } from '../../use-state.ts';
import { tickFormat } from './figures.ts';

/** The size of a chart in its own units; it is as wide as the panel. */
export const chart = { width: 320, height: 206, left: 44, right: 10, top: 24, bottom: 36 } as const;

/** The ends of the axes in the chart. */
export const chartRange = {
  x: [chart.left, chart.width - chart.right] as const,
  y: [chart.height - chart.bottom, chart.top] as const,
};

interface Props {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  /** With their units. */
  readonly xLabel: string;
  readonly yLabel: string;
}

/** Both axes of a chart, with ticks, names and units; quiet lines at the ticks of the upright one. */
export function Axes({ x, y, xLabel, yLabel }: Props) {
  const language = useLanguage();
  const [xTicks, yTicks] = [x.ticks(4), y.ticks(4)];
  const [xText, yText] = [tickFormat(language, xTicks), tickFormat(language, yTicks)];
  const floor = chart.height - chart.bottom;
  return (
    <g class="axes">
      {yTicks.map((tick) => (
        <g key={`y${tick}`}>
          <line x1={chart.left} x2={chart.width - chart.right} y1={y(tick)} y2={y(tick)} />
          <text x={chart.left - 4} y={y(tick) + 4} text-anchor="end">
            {yText(tick)}
          </text>
        </g>
      ))}
      {xTicks.map((tick) => (
        <text key={`x${tick}`} x={x(tick)} y={floor + 14} text-anchor="middle">
          {xText(tick)}
        </text>
      ))}
      <text class="axis-name" x={chart.width - chart.right} y={chart.height - 4} text-anchor="end">
        {xLabel}
      </text>
      <text class="axis-name" x={4} y={12}>
        {yLabel}
      </text>
    </g>
  );
}
