import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beatQuery } from '../../../src/core/healing/beat.ts';
import { type FrameWatch, isStalled, isToAsk, lookAtFrames } from '../../../src/core/healing/frames.ts';
import { isMemoryShort, noMemory, noteMemory } from '../../../src/core/kiosk/memory.ts';

const mb = 1024 * 1024;

describe('frames', () => {
  const watch = (frames: readonly (number | null)[]) => {
    let seen: FrameWatch | null = null;
    let asked = 0;
    let stalls = 0;
    for (const count of frames) {
      seen = lookAtFrames(seen, count);
      if (isToAsk(seen)) asked += 1;
      if (isStalled(seen)) stalls += 1;
    }
    return { asked, stalls };
  };
  const looks = (count: number, frames: number | null) => Array.from({ length: count }, () => frames);

  it('a map at rest is asked for a frame, and has not stalled when it answers', () => {
    expect(watch(looks(60, 5))).toEqual({ asked: 0, stalls: 0 });
    expect(watch([...looks(62, 5), ...looks(10, 6)])).toEqual({ asked: 1, stalls: 0 });
  });

  it('a map that does not answer has stalled', () => {
    expect(watch(looks(100, 5)).stalls).toBe(0);
    expect(watch(looks(101, 5))).toEqual({ asked: 1, stalls: 1 });
  });

  it('where nothing should be drawn nothing is missed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 59 })), (runs) => {
        expect(watch(runs.flatMap((run) => [...looks(run, 1), null]))).toEqual({ asked: 0, stalls: 0 });
      }),
    );
  });
});

describe('memory', () => {
  const run = (samples: readonly number[]) => samples.reduce(noteMemory, noMemory);
  const constant = (count: number, bytes: number) => Array.from({ length: count }, () => bytes);

  it('is short where it grows and stays, not where it is swept up', () => {
    expect(isMemoryShort(run(constant(200, 100 * mb)), 4000 * mb)).toBe(false);
    expect(isMemoryShort(run([...constant(10, 100 * mb), ...constant(9, 900 * mb)]), 4000 * mb)).toBe(false);
    expect(isMemoryShort(run([...constant(10, 100 * mb), ...constant(10, 900 * mb)]), 4000 * mb)).toBe(true);
    const saw = Array.from({ length: 400 }, (_, index) => (100 + 200 * (index % 9)) * mb);
    expect(isMemoryShort(run(saw), 4000 * mb)).toBe(false);
  });

  it('is short where most of what there may be is used', () => {
    expect(isMemoryShort(run(constant(10, 300 * mb)), 400 * mb)).toBe(true);
    expect(isMemoryShort(run(constant(10, 300 * mb)), null)).toBe(false);
    expect(isMemoryShort(run(constant(9, 300 * mb)), 400 * mb)).toBe(false);
  });
});

describe('a beat', () => {
  it('tells how the kiosk is and nothing else', () => {
    const query = beatQuery({
      beat: 3,
      upSeconds: 120.4,
      frames: 17,
      map: 'ready',
      step: 'well',
      errors: 0,
      recoveries: 1,
      heapMb: 61.7,
    });
    expect(query).toBe('beat=3&up=120&frames=17&map=ready&step=well&errors=0&recoveries=1&heap=62');
    expect(query).toMatch(/^[\w=&.-]+$/);
  });
});
