import { describe, expect, it } from 'vitest';
import { idByKey } from '../../../src/ui/planner/parts/list-keys.ts';

describe('arrow keys in a chart', () => {
  const ids = ['a', 'b', 'c'];
  it.each([
    ['ArrowRight', null, 'a'],
    ['ArrowRight', 'a', 'b'],
    ['ArrowUp', 'c', 'c'],
    ['ArrowLeft', 'b', 'a'],
    ['ArrowDown', 'a', 'a'],
    ['ArrowRight', 'gone', 'a'],
    ['Enter', 'a', null],
  ])('%s from %s leads to %s', (key, selected, expected) => {
    expect(idByKey(key, ids, selected)).toBe(expected);
  });

  it('lead nowhere in an empty chart', () => {
    expect(idByKey('ArrowRight', [], null)).toBeNull();
  });
});
