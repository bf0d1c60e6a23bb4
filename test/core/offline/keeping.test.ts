import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginStart,
  isWorthFetching,
  type Keeping,
  neededReleases,
  noteStarted,
  nothingKept,
  parseKeeping,
  releaseOf,
  rollBack,
  swapTo,
  unpinClosed,
  widen,
} from '../../../src/core/offline/keeping.ts';

const [a, b, c] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb', 'cccccccccccc'] as const;
const proven = (id: string): Keeping => noteStarted(beginStart(swapTo(nothingKept, id, [])), 'page');
const times = (count: number, change: (keeping: Keeping) => Keeping, keeping: Keeping): Keeping =>
  Array.from({ length: count }).reduce<Keeping>(change, keeping);

describe('a new release', () => {
  it('serves new pages at once, open ones keep theirs, and the old one stays until the new one has started', () => {
    const swapped = swapTo(proven(a), b, ['open']);
    expect(releaseOf(swapped, 'new')).toBe(b);
    expect(releaseOf(swapped, 'open')).toBe(a);
    expect([...neededReleases(swapped)].sort()).toEqual([a, b]);
    const started = noteStarted(beginStart(swapped), 'new');
    expect(started).toMatchObject({ current: b, previous: null, proven: true });
    expect([...neededReleases(unpinClosed(started, ['new']))]).toEqual([b]);
  });

  it('is not proved by a page of the old one', () => {
    const swapped = swapTo(proven(a), b, ['open']);
    expect(noteStarted(swapped, 'open')).toBe(swapped);
  });

  it('is given up after three starts that did not end well, and not taken again', () => {
    const failing = times(3, beginStart, swapTo(proven(a), b, []));
    expect(failing.current).toBe(b);
    const back = beginStart(failing);
    expect(back).toMatchObject({ current: a, proven: true, refused: [b] });
    expect(isWorthFetching(back, b)).toBe(false);
    expect(swapTo(back, b, [])).toBe(back);
    expect(swapTo(back, c, []).current).toBe(c);
  });

  it('that never started is no place to return to', () => {
    const twice = swapTo(swapTo(proven(a), b, []), c, []);
    expect(twice.previous).toBe(a);
    expect(rollBack(twice).current).toBe(a);
  });

  it('may be the one before again, when the host returns to it', () => {
    expect(swapTo(swapTo(proven(a), b, []), a, [])).toMatchObject({ current: a, previous: null, proven: true });
  });

  it('without one before stays: without a network there is nothing else', () => {
    const first = times(9, beginStart, swapTo(nothingKept, a, []));
    expect(first).toMatchObject({ current: a, starts: 3, refused: [] });
    expect(rollBack(first)).toBe(first);
    expect(rollBack(proven(a))).toEqual(proven(a));
    expect(swapTo(first, b, []).current).toBe(b);
  });
});

describe('what a device keeps never shrinks by itself', () => {
  it('once everything, always everything', () => {
    expect(widen(widen(nothingKept, 'all'), 'shell').extent).toBe('all');
    expect(widen(nothingKept, 'shell')).toBe(nothingKept);
  });
});

type Step = (keeping: Keeping) => Keeping;
const ids = fc.constantFrom(a, b, c, 'dddddddddddd');
const clients = fc.constantFrom('one', 'two', 'three');
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(ids, fc.uniqueArray(clients)).map(
    ([id, open]): Step =>
      (keeping) =>
        swapTo(keeping, id, open),
  ),
  clients.map(
    (client): Step =>
      (keeping) =>
        noteStarted(keeping, client),
  ),
  fc.uniqueArray(clients).map(
    (open): Step =>
      (keeping) =>
        unpinClosed(keeping, open),
  ),
  fc.constant<Step>(beginStart),
  fc.constant<Step>(rollBack),
);

describe('whatever happens', () => {
  it('a reader of the stored state gets the same state, and nobody is stranded', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let keeping = nothingKept;
        let everProven = false;
        for (const change of steps) {
          const before = keeping;
          keeping = change(keeping);
          expect(parseKeeping(JSON.parse(JSON.stringify(keeping)))).toEqual(keeping);
          everProven ||= keeping.proven;
          // Once something has started well, there is always a release to serve that has, or can still be returned from.
          if (everProven) expect(keeping.current).not.toBeNull();
          if (keeping.current !== null && !keeping.proven && everProven) expect(keeping.previous).not.toBeNull();
          expect(keeping.starts).toBeLessThanOrEqual(3);
          expect(keeping.refused).not.toContain(keeping.current);
          for (const client of Object.keys(keeping.pinned))
            expect(neededReleases(keeping)).toContain(releaseOf(before, client));
        }
      }),
    );
  });

  it('anything else in its place is nothing kept', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(parseKeeping(value)).toEqual(nothingKept);
      }),
    );
    for (const change of [{ current: '../x' }, { starts: -1 }, { format: 2 }, { pinned: { page: 7 } }])
      expect(parseKeeping({ ...proven(a), ...change })).toEqual(nothingKept);
  });
});
