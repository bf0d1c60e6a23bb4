import { describe, expect, it } from 'vitest';
import { parseKoreaTime } from '../../../src/core/schedule/korea-time.ts';
import { isSunUp, sunTimes } from '../../../src/core/schedule/sun.ts';

const minuteMs = 60_000;
const toleranceMinutes = 4;

/**
 * Sunrise and sunset in Jinju, Korea time. 4 October 2025: almanac of the Korea Astronomy and Space Science Institute; the
 * others: formulas of the NOAA solar calculator for 35.19° N, 128.08° E, sun's upper edge at the horizon.
 */
const almanac: readonly (readonly [day: string, sunrise: string, sunset: string])[] = [
  ['2021-12-04', '07:20', '17:15'],
  ['2024-10-05', '06:26', '18:06'],
  ['2025-06-21', '05:13', '19:45'],
  ['2025-10-04', '06:24', '18:07'],
  ['2025-12-22', '07:33', '17:20'],
  ['2026-03-20', '06:32', '18:39'],
  ['2026-10-03', '06:24', '18:09'],
];

const moment = (text: string): number => parseKoreaTime(text) ?? Number.NaN;
const minutesApart = (a: number | null, b: number) => Math.abs((a ?? Number.NaN) - b) / minuteMs;

describe.each(almanac)('the sun over Jinju on %s', (day, sunrise, sunset) => {
  const rise = moment(`${day}T${sunrise}`);
  const set = moment(`${day}T${sunset}`);

  it(`rises at about ${sunrise} and sets at about ${sunset}`, () => {
    const times = sunTimes(moment(`${day}T12:00`));
    expect(minutesApart(times.sunrise, rise)).toBeLessThanOrEqual(toleranceMinutes);
    expect(minutesApart(times.sunset, set)).toBeLessThanOrEqual(toleranceMinutes);
  });

  it('is up between the two and only then', () => {
    const margin = toleranceMinutes * minuteMs;
    const moments = [rise - margin, rise + margin, moment(`${day}T12:00`), set - margin, set + margin];
    expect(moments.map(isSunUp)).toEqual([false, true, true, true, false]);
    expect([moment(`${day}T00:00`), moment(`${day}T23:59`)].map(isSunUp)).toEqual([false, false]);
  });

  it.each(['00:45', '06:00', '18:30', '23:59'])('tells the same times when asked at %s', (clock) => {
    expect(sunTimes(moment(`${day}T${clock}`))).toEqual(sunTimes(moment(`${day}T12:00`)));
  });
});
