import { effect } from '@preact/signals';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { MapServices } from '../../src/map/contract.ts';
import { isForPaper, mapWish } from '../../src/state/map-wish.ts';
import { requestPicture } from '../../src/state/request-picture.ts';
import { mapStatus } from '../../src/state/store.ts';

let stop: () => void;
let isDown: boolean;
let taken: string[];

beforeEach(() => {
  vi.useFakeTimers();
  [isDown, taken] = [false, []];
  mapStatus.value = 'ready';
  // A picture takes a second; of a map that is taken down there never is one.
  const picture = async () => {
    taken.push(`begun ${isForPaper.peek() ? 'for paper' : 'for the screen'}`);
    await new Promise((resolve) => isDown || setTimeout(resolve, 1000));
    taken.push('ended');
    throw new Error('not drawn');
  };
  stop = effect(() => mapWish.value?.({ picture } as unknown as MapServices));
});
afterEach(() => {
  stop();
  mapWish.value = null;
  mapStatus.value = 'loading';
  vi.useRealTimers();
});

it('two pictures are taken one after the other, each in its own colours', async () => {
  const asked = [requestPicture({ forPaper: true }), requestPicture()];
  await vi.advanceTimersByTimeAsync(3000);
  expect(await Promise.all(asked)).toEqual([null, null]);
  expect(taken).toEqual(['begun for paper', 'ended', 'begun for the screen', 'ended']);
  expect(isForPaper.value).toBe(false);
});

it('a picture that never comes does not keep back the next one for good', async () => {
  isDown = true;
  void requestPicture();
  await vi.advanceTimersByTimeAsync(1000);
  isDown = false;
  const next = requestPicture();
  await vi.advanceTimersByTimeAsync(30_000);
  expect(await next).toBeNull();
  expect(taken).toEqual(['begun for the screen', 'begun for the screen', 'ended']);
});
