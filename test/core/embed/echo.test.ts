import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEcho, isSameLook } from '../../../src/core/embed/echo.ts';

const look = fc.record({
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
  lat: fc.double({ min: -85, max: 85, noNaN: true }),
  zoom: fc.double({ min: 5, max: 16, noNaN: true }),
  bearing: fc.constant(0),
  pitch: fc.constant(0),
});

describe('two maps in step', () => {
  it('do not lead each other on: where a map was sent, and what lies on its way, is no move of its own', () => {
    fc.assert(
      fc.property(look, look, (goal, onWay) => {
        const echo = createEcho();
        expect(echo.isEcho(onWay, 0)).toBe(false);
        echo.sent(goal, 1000);
        expect(echo.isEcho(onWay, 1100)).toBe(true);
        expect(echo.isEcho({ ...goal, lon: goal.lon + 1e-6 }, 1300)).toBe(true);
        // It has come to rest: the next other place is someone’s wish, at once.
        expect(echo.isEcho(onWay, 1301)).toBe(isSameLook(onWay, goal));
      }),
    );
  });

  it('follow a map that comes back by itself to where it was sent', () => {
    const echo = createEcho();
    const goal = { lon: 128, lat: 35, zoom: 12, bearing: 0, pitch: 0 };
    echo.sent(goal, 0);
    const moves = [goal, { ...goal, zoom: 13 }, goal];
    expect(moves.map((look, step) => echo.isEcho(look, 100 * step))).toEqual([true, false, false]);
  });

  it('are free again when a journey never ends where it was to', () => {
    const echo = createEcho();
    const goal = { lon: 128, lat: 35, zoom: 12, bearing: 0, pitch: 0 };
    echo.sent(goal, 0);
    expect(echo.isEcho({ ...goal, zoom: 9 }, 2000)).toBe(false);
  });
});
