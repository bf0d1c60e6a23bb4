import type { ScaleLinear } from 'd3-scale';
import { chart } from './Axes.tsx';

/** A value that can be chosen on an axis of a chart. */
export interface AxisMark {
  readonly axis: 'x' | 'y';
  readonly value: number;
  readonly step: number;
  readonly label: string;
  /** The value with its unit. */
  readonly text: string;
  readonly onPick: (value: number) => void;
}

const keySteps: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 };

/** Returns what makes the room of a chart a slider along one of its axes: by click and by arrow keys. `height` is the chart's. */
export function axisSlider(mark: AxisMark, scale: ScaleLinear<number, number>, height: number = chart.height) {
  const [least = 0, end = 0] = scale.domain();
  // What the slider beside the chart sets may lie beyond the axis.
  const most = Math.max(end, mark.value);
  const choose = (value: number) =>
    mark.onPick(Math.min(most, Math.max(least + mark.step, Math.round(value / mark.step) * mark.step)));
  return {
    role: 'slider' as const,
    tabIndex: 0,
    'aria-label': mark.label,
    'aria-valuenow': mark.value,
    'aria-valuemin': least,
    'aria-valuemax': most,
    'aria-valuetext': mark.text,
    onClick: (event: MouseEvent) => {
      const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
      const isAcross = mark.axis === 'x';
      const share = isAcross ? (event.clientX - box.left) / box.width : (event.clientY - box.top) / box.height;
      choose(scale.invert(share * (isAcross ? chart.width : height)));
    },
    onKeyDown: (event: KeyboardEvent) => {
      const by = keySteps[event.key];
      if (by === undefined) return;
      choose(mark.value + by * mark.step);
      event.preventDefault();
    },
  };
}
