import { afterEach, describe, expect, it, vi } from 'vitest';
import { askPosition, forgetOrigin, isOnMap, isTroubled, origin, startFromPoint } from '../../src/state/position.ts';

type Answer = { readonly coords: Partial<GeolocationCoordinates> } | { readonly code: number } | 'nothing';

/** A device that answers so to whoever asks where it is. */
function deviceThat(answer: Answer): void {
  const getCurrentPosition = (found: (position: object) => void, failed: (error: object) => void) => {
    if (answer === 'nothing') return;
    if ('coords' in answer) found(answer);
    else failed({ ...answer, PERMISSION_DENIED: 1 });
  };
  vi.stubGlobal('navigator', { geolocation: { getCurrentPosition } });
}

const castle = { longitude: 128.0795, latitude: 35.1895 };

afterEach(() => {
  forgetOrigin();
  vi.unstubAllGlobals();
});

describe('the position of the device', () => {
  it.each([
    ['NaN', { longitude: Number.NaN, latitude: 35.19, accuracy: 10 }],
    ['without end', { longitude: 128.08, latitude: Number.POSITIVE_INFINITY, accuracy: 10 }],
    ['at 0, 0, as broken receivers say', { longitude: 0, latitude: 0, accuracy: 10 }],
  ])('%s is none', (_, coords) => {
    deviceThat({ coords });
    askPosition();
    expect(origin.value).toEqual({ state: 'lost' });
    expect(isTroubled.value).toBe(true);
  });

  it('is taken as it is told, with its accuracy', () => {
    deviceThat({ coords: { ...castle, accuracy: 12 } });
    askPosition();
    expect(origin.value).toEqual({ state: 'position', lon: 128.0795, lat: 35.1895, accuracyMeters: 12 });
    expect([isOnMap.value, isTroubled.value]).toEqual([true, false]);
  });

  it('is troubled when it is imprecise, or accurate to nobody knows what', () => {
    deviceThat({ coords: { ...castle, accuracy: 101 } });
    askPosition();
    expect(isTroubled.value).toBe(true);
    deviceThat({ coords: { ...castle, accuracy: Number.NaN } });
    askPosition();
    expect(origin.value).toMatchObject({ accuracyMeters: 100 });
    expect(isTroubled.value).toBe(true);
  });

  it('far from Jinju is not on the map', () => {
    deviceThat({ coords: { longitude: 126.98, latitude: 37.57, accuracy: 10 } });
    askPosition();
    expect([isOnMap.value, isTroubled.value]).toEqual([false, true]);
  });

  it.each([
    [1, 'denied'],
    [2, 'lost'],
    [3, 'lost'],
  ])('that is refused with code %i is %s', (code, state) => {
    deviceThat({ code });
    askPosition();
    expect(origin.value).toEqual({ state });
  });

  it('that is being asked for says so, and a device without one is lost', () => {
    deviceThat('nothing');
    askPosition();
    expect(origin.value).toEqual({ state: 'asking' });
    vi.stubGlobal('navigator', {});
    askPosition();
    expect(origin.value).toEqual({ state: 'lost' });
  });
});

describe('an answer of the device that comes late', () => {
  it.each([
    ['a chosen start', () => startFromPoint(128.08, 35.19), { state: 'point', lon: 128.08, lat: 35.19 }],
    ['the begin of a visit', forgetOrigin, { state: 'none' }],
  ])('changes nothing after %s', (_, choose, kept) => {
    const answers: (() => void)[] = [];
    const getCurrentPosition = (found: (position: object) => void, failed: (error: object) => void) =>
      answers.push(
        () => found({ coords: { ...castle, accuracy: 12 } }),
        () => failed({ code: 1, PERMISSION_DENIED: 1 }),
      );
    vi.stubGlobal('navigator', { geolocation: { getCurrentPosition } });
    askPosition();
    choose();
    for (const answer of answers) answer();
    expect(answers).toHaveLength(2);
    expect(origin.value).toEqual(kept);
  });
});

it('a point that is no point moves nobody', () => {
  startFromPoint(128.08, 35.19);
  startFromPoint(Number.NaN, 35.19);
  expect(origin.value).toEqual({ state: 'point', lon: 128.08, lat: 35.19 });
});
