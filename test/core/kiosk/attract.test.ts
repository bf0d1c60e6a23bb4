import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sceneAt, scenes, shiftAt } from '../../../src/core/kiosk/attract.ts';

const sequence = (seed: number, length: number) => Array.from({ length }, (_, index) => sceneAt(seed, index));

describe('the attract loop', () => {
  it('shows every scene in each round and none twice in a row', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
        const shown = sequence(seed, 40);
        for (let at = 0; at < 40; at += 4) expect(shown.slice(at, at + 4).toSorted()).toEqual(scenes.toSorted());
        for (let at = 1; at < 40; at++) expect(shown[at]).not.toBe(shown[at - 1]);
      }),
    );
  });

  it('is varied: rounds of a seed differ', () => {
    const shown = sequence(7, 80);
    const rounds = Array.from({ length: 20 }, (_, round) => shown.slice(4 * round, 4 * round + 4).join());
    expect(new Set(rounds).size).toBeGreaterThan(2);
  });

  it('moves its words over all of the room', () => {
    const places = Array.from({ length: 400 }, (_, index) => shiftAt(3, index));
    for (const axis of ['x', 'y'] as const) {
      const values = places.map((place) => place[axis]);
      expect(Math.min(...values)).toBeLessThan(0.05);
      expect(Math.max(...values)).toBeGreaterThan(0.95);
      expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
    }
  });
});
