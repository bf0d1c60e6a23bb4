import { scaleLinear } from 'd3-scale';
import { Axes, chart, chartRange } from './Axes.tsx';

/** A point of a curve; one whose y is not finite leaves a gap. */
export type CurvePoint = readonly [x: number, y: number];

/** A curve with its name; `dashes` tells it from the others without colour. */
export interface Curve {
  readonly label: string;
  readonly points: readonly CurvePoint[];
  readonly style?: 'solid' | 'dashed' | 'dotted';
}

interface Props {
  /** What the chart shows, for those who don't see it. */
  readonly label: string;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly curves: readonly Curve[];
  /** A shaded band: x, lower and upper end. */
  readonly band?: { readonly label: string; readonly points: readonly (readonly [number, number, number])[] };
  /** A mark on the axis that a number can be chosen by; `axis` is the one that it lies on. */
  readonly mark?: {
    readonly axis: 'x' | 'y';
    readonly value: number;
    readonly step: number;
    readonly label: string;
    readonly text: string;
    readonly onPick: (value: number) => void;
  };
}

const pathOf = (points: readonly (readonly [number, number])[]): string => {
  let pen = 'M';
  let path = '';
  for (const [x, y] of points) {
    if (!(Number.isFinite(x) && Number.isFinite(y))) {
      pen = 'M';
      continue;
    }
    path += `${pen}${x.toFixed(1)},${y.toFixed(1)}`;
    pen = 'L';
  }
  return path;
};

const isFinitePair = ([x, y]: CurvePoint): boolean => Number.isFinite(x) && Number.isFinite(y);

const keySteps: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 };

/** Curves over a common axis. With a `mark` it is a slider: click, or use the arrow keys, to choose a value. */
export function LineChart({ label, xLabel, yLabel, curves, band, mark }: Props) {
  const known = [
    ...curves.flatMap(({ points }) => points.filter(isFinitePair)),
    ...(band?.points ?? [])
      .flatMap(([x, low, high]): CurvePoint[] => [
        [x, low],
        [x, high],
      ])
      .filter(isFinitePair),
  ];
  const x = scaleLinear([0, Math.max(...known.map(([value]) => value), 1e-9)], chartRange.x);
  const y = scaleLinear(
    [Math.min(0, ...known.map(([, value]) => value)), Math.max(...known.map(([, value]) => value), 1e-9)],
    chartRange.y,
  ).nice(4);
  const onAxis = mark?.axis === 'x' ? x : y;
  const choose = (value: number) => {
    const [least = 0, most = 0] = onAxis.domain();
    if (mark !== undefined)
      mark.onPick(Math.min(most, Math.max(least + mark.step, Math.round(value / mark.step) * mark.step)));
  };
  const onClick = (event: MouseEvent) => {
    const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const share = mark?.axis === 'x' ? (event.clientX - box.left) / box.width : (event.clientY - box.top) / box.height;
    choose(onAxis.invert(share * (mark?.axis === 'x' ? chart.width : chart.height)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = keySteps[event.key];
    if (by === undefined || mark === undefined) return;
    choose(mark.value + by * mark.step);
    event.preventDefault();
  };
  const asSlider = mark !== undefined && {
    role: 'slider' as const,
    tabIndex: 0,
    'aria-label': mark.label,
    'aria-valuenow': mark.value,
    'aria-valuemin': onAxis.domain()[0] ?? 0,
    'aria-valuemax': onAxis.domain()[1] ?? 0,
    'aria-valuetext': mark.text,
    onClick,
    onKeyDown,
  };
  return (
    <figure class="chart">
      <figcaption>{label}</figcaption>
      <div class="chart-room" {...(asSlider || { role: 'img' as const, 'aria-label': label })}>
        <svg viewBox={`0 0 ${chart.width} ${chart.height}`} aria-hidden="true">
          <Axes x={x} y={y} xLabel={xLabel} yLabel={yLabel} />
          {band !== undefined && (
            <path
              class="band"
              d={`${pathOf(band.points.filter(([, low]) => Number.isFinite(low)).map(([at, low]) => [x(at), y(low)]))}${pathOf(
                band.points
                  .filter(([, , high]) => Number.isFinite(high))
                  .map(([at, , high]): [number, number] => [x(at), y(high)])
                  .reverse(),
              ).replace('M', 'L')}Z`}
            />
          )}
          {curves.map(({ label: name, points, style }) => (
            <path key={name} class={`curve ${style ?? 'solid'}`} d={pathOf(points.map(([px, py]) => [x(px), y(py)]))} />
          ))}
          {mark !== undefined && (
            <line
              class="mark"
              {...(mark.axis === 'x'
                ? { x1: x(mark.value), x2: x(mark.value), y1: chartRange.y[1], y2: chartRange.y[0] }
                : { x1: chartRange.x[0], x2: chartRange.x[1], y1: y(mark.value), y2: y(mark.value) })}
            />
          )}
        </svg>
      </div>
      {curves.length + (band === undefined ? 0 : 1) > 1 && (
        <ul class="chart-keys">
          {curves.map(({ label: name, style }) => (
            <li key={name}>
              <svg viewBox="0 0 28 8" aria-hidden="true">
                <path class={`curve ${style ?? 'solid'}`} d="M0,4L28,4" />
              </svg>
              {name}
            </li>
          ))}
          {band !== undefined && (
            <li>
              <svg viewBox="0 0 28 8" aria-hidden="true">
                <path class="band" d="M0,0L28,0L28,8L0,8Z" />
              </svg>
              {band.label}
            </li>
          )}
        </ul>
      )}
    </figure>
  );
}
