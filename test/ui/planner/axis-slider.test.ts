import { scaleLinear } from 'd3-scale';
import { describe, expect, it, vi } from 'vitest';
import { axisSlider } from '../../../src/ui/planner/parts/axis-slider.ts';

describe('a slider along an axis', () => {
  const onPick = vi.fn<(value: number) => void>();
  const slider = (value: number) =>
    axisSlider({ axis: 'y', value, step: 25, label: 'Radius', text: '', onPick }, scaleLinear([0, 1000], [0, 100]));
  const press = (value: number, key: string) =>
    slider(value).onKeyDown({ key, preventDefault: () => {} } as KeyboardEvent);

  it('goes by steps within the axis', () => {
    press(500, 'ArrowUp');
    expect(onPick).toHaveBeenLastCalledWith(525);
    press(1000, 'ArrowUp');
    expect(onPick).toHaveBeenLastCalledWith(1000);
  });

  it('does not fall back to the axis with a value beyond it, which another control set', () => {
    expect(slider(2000)['aria-valuemax']).toBe(2000);
    press(2000, 'ArrowUp');
    expect(onPick).toHaveBeenLastCalledWith(2000);
    press(2000, 'ArrowDown');
    expect(onPick).toHaveBeenLastCalledWith(1975);
  });
});
