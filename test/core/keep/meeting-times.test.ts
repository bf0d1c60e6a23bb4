import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meetingStepMs } from '../../../src/core/keep/meeting-code.ts';
import { meetingDays, meetingHours, meetingMinutes, withPart } from '../../../src/core/keep/meeting-times.ts';
import { parseKoreaTime, toKoreaTime } from '../../../src/core/schedule/korea-time.ts';

const step = fc.integer({ min: Date.UTC(2001, 0) / meetingStepMs, max: Date.UTC(2098, 0) / meetingStepMs });
const moment = step.map((steps) => toKoreaTime(steps * meetingStepMs));

describe('times of a meeting', () => {
  it('offer two weeks in their order, and always what is chosen', () => {
    fc.assert(
      fc.property(moment, moment, (shown, chosen) => {
        const days = meetingDays(shown.day, chosen.day);
        expect(days).toContain(chosen.day);
        expect(days).toContain(shown.day);
        expect(days).toEqual([...new Set(days)].toSorted());
        expect(days.length).toBeGreaterThanOrEqual(14);
      }),
    );
    expect(meetingDays('2026-12-25', '2026-12-31').at(-1)).toBe('2027-01-07');
  });

  it('are moments of Korea whichever part is changed, and the others stay', () => {
    fc.assert(
      fc.property(
        moment,
        fc.constantFrom(...meetingHours),
        fc.constantFrom(...meetingMinutes),
        (shown, hour, minute) => {
          const read = (text: string) => toKoreaTime(parseKoreaTime(text) ?? Number.NaN);
          expect(read(withPart(shown, {}))).toEqual(shown);
          expect(read(withPart(shown, { hour }))).toEqual({
            ...shown,
            minutes: Number(hour) * 60 + (shown.minutes % 60),
          });
          expect(read(withPart(shown, { minute })).minutes % 60).toBe(Number(minute));
          expect(withPart(shown, { day: '2026-10-05', hour, minute })).toBe(`2026-10-05T${hour}:${minute}`);
        },
      ),
    );
  });
});
