import { describe, expect, it } from 'vitest';
import { isShown, type LegendEntry } from '../../src/core/legend.ts';

const entry: LegendEntry = {
  id: 'lamps',
  group: 'city',
  views: ['festival', 'planner'],
  shownIn: ['festival', 'partners'],
};

describe('isShown', () => {
  it.each([
    ['festival', [], true],
    ['planner', [], false],
    ['partners', [], true],
    ['festival', ['lamps'], false],
    ['planner', ['lamps'], true],
    ['planner', ['river'], false],
    ['festival', ['lamp', 'lamps-x'], true],
  ] as const)('in %s with %j reversed: %s', (view, toggled, expected) => {
    expect(isShown(entry, view, toggled)).toBe(expected);
  });
});
