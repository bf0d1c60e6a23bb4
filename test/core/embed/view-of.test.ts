import { expect, it } from 'vitest';
import { viewOf } from '../../../src/core/embed/view-of.ts';
import { itemKinds, views } from '../../../src/core/item.ts';

it('a record is shown in the view of its kind, what is all over the city in the shown one', () => {
  for (const shown of views) {
    expect(viewOf('site', shown)).toBe('festival');
    expect(viewOf('cluster', shown)).toBe('planner');
    expect(viewOf('partner', shown)).toBe('partners');
    for (const kind of itemKinds) expect(viewOf(kind, shown) === 'partners').toBe(kind === 'partner' || kind === 'tie');
  }
  expect(viewOf('bridge', 'festival')).toBe('festival');
  expect(viewOf('division', 'planner')).toBe('planner');
});
