import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceMeters } from '../../../src/core/geo/distance.ts';
import { decodeMeeting, encodeMeeting, type Meeting, meetingCell } from '../../../src/core/keep/meeting-code.ts';
import { formatKoreaTime, parseKoreaTime } from '../../../src/core/schedule/korea-time.ts';
import { loadRealRecords } from '../../load/real-files.ts';

const quarterMs = 15 * 60_000;
const dayMs = 86_400_000;
const now = Date.UTC(2025, 9, 11, 11, 10);
const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** The city's own extent, to the metre inside the code's. */
const inCity = fc.record({
  lon: fc.double({ min: 127.888, max: 128.368, noNaN: true }),
  lat: fc.double({ min: 35.051, max: 35.351, noNaN: true }),
});
const meetingArb: fc.Arbitrary<Meeting> = fc
  .tuple(inCity, fc.integer({ min: -600 * 96, max: 600 * 96 }))
  .map(([place, steps]) => ({ ...place, epochMs: Math.round(now / quarterMs + steps) * quarterMs }));

function encode(meeting: Meeting): string {
  const code = encodeMeeting(meeting, now);
  if (code === null) throw new Error(`expected a code for ${JSON.stringify(meeting)}, found none`);
  return code;
}

function decode(code: string, nowMs = now): Meeting {
  const decoded = decodeMeeting(code, nowMs);
  if (!decoded.ok) throw new Error(`expected a meeting in ${code}, found ${decoded.reason}`);
  return decoded.meeting;
}

describe('a meeting and its code', () => {
  it('agree to the minute and to about ten metres, for every place and quarter of an hour', () => {
    fc.assert(
      fc.property(meetingArb, (meeting) => {
        const back = decode(encode(meeting));
        expect(back.epochMs).toBe(meeting.epochMs);
        expect(distanceMeters([back.lon, back.lat], [meeting.lon, meeting.lat])).toBeLessThan(12);
        expect(encode(back)).toBe(encode(meeting));
      }),
    );
  });

  it('agree when the code is read months later', () => {
    fc.assert(
      fc.property(meetingArb, fc.integer({ min: -50, max: 50 }), (meeting, days) => {
        expect(decode(encode(meeting), now + days * dayMs).epochMs).toBe(meeting.epochMs);
      }),
    );
  });

  it('is nine signs in three groups, none of which is 0, O, 1 or I', () => {
    fc.assert(
      fc.property(meetingArb, (meeting) => {
        expect(encode(meeting)).toMatch(/^[2-9A-HJ-NP-Z]{3}-[2-9A-HJ-NP-Z]{3}-[2-9A-HJ-NP-Z]{3}$/);
      }),
    );
  });

  it('exists for every site of the festival, and tells them apart where they stand apart', async () => {
    const { sites } = await loadRealRecords();
    const epochMs = parseKoreaTime('2025-10-11T20:30') ?? 0;
    for (const { position } of sites) {
      const back = decode(encode({ ...position, epochMs }));
      expect(formatKoreaTime(back.epochMs)).toBe('2025-10-11T20:30');
      expect(meetingCell(back.lon, back.lat)).toBe(meetingCell(position.lon, position.lat));
    }
  });

  it('rounds the time to the nearest quarter of an hour', () => {
    const place = { lon: 128.08, lat: 35.19 };
    const at = (clock: string) => encode({ ...place, epochMs: parseKoreaTime(`2025-10-11T${clock}`) ?? 0 });
    expect(at('20:33')).toBe(at('20:30'));
    expect(at('20:38')).toBe(at('20:45'));
  });
});

describe('no code', () => {
  it.each([
    ['Omsk', { lon: 73.37, lat: 54.99 }],
    ['nowhere', { lon: 0, lat: 0 }],
    ['not a place', { lon: Number.NaN, lat: 35.19 }],
    ['an endless longitude', { lon: Number.POSITIVE_INFINITY, lat: 35.19 }],
  ])('for %s', (_, place) => {
    expect(encodeMeeting({ ...place, epochMs: now }, now)).toBeNull();
  });

  it('for a time that could be taken for another year', () => {
    const place = { lon: 128.08, lat: 35.19 };
    expect(encodeMeeting({ ...place, epochMs: now - 1500 * dayMs }, now)).toBeNull();
    expect(encodeMeeting({ ...place, epochMs: Number.NaN }, now)).toBeNull();
    expect(encodeMeeting({ ...place, epochMs: now + 365 * dayMs }, now)).not.toBeNull();
  });
});

describe('mistakes', () => {
  const plain = (meeting: Meeting) => encode(meeting).replaceAll('-', '');

  it('one wrong sign is noticed wherever it is', () => {
    fc.assert(
      fc.property(meetingArb, fc.nat(8), fc.integer({ min: 1, max: 31 }), (meeting, index, by) => {
        const code = plain(meeting);
        const wrong = signs[(signs.indexOf(code[index] ?? '') + by) % 32];
        const changed = code.slice(0, index) + wrong + code.slice(index + 1);
        expect(decodeMeeting(changed, now)).toEqual({ ok: false, reason: 'check' });
      }),
    );
  });

  it('two neighbours that changed places are noticed', () => {
    fc.assert(
      fc.property(meetingArb, fc.nat(7), (meeting, index) => {
        const code = plain(meeting);
        const changed = code.slice(0, index) + code[index + 1] + code[index] + code.slice(index + 2);
        if (changed !== code) expect(decodeMeeting(changed, now)).toEqual({ ok: false, reason: 'check' });
      }),
    );
  });

  it('of spelling are forgiven: small and full-width letters, spaces, any hyphen', () => {
    const meeting = { lon: 128.0818, lat: 35.1894, epochMs: Math.round(now / quarterMs) * quarterMs };
    const code = encode(meeting);
    const fullWidth = [...code].map((sign) => (sign === '-' ? '－' : String.fromCharCode(sign.charCodeAt(0) + 0xfee0)));
    for (const typed of [
      code.toLowerCase(),
      ` ${code.replaceAll('-', ' ')} `,
      fullWidth.join(''),
      code.replaceAll('-', '–'),
    ])
      expect(decode(typed)).toEqual(decode(code));
  });

  it('name the sign that no code has, or the length', () => {
    expect(decodeMeeting('K7M-2Q0-9AB', now)).toEqual({ ok: false, reason: 'letter', letter: '0' });
    expect(decodeMeeting('진주', now)).toEqual({ ok: false, reason: 'letter', letter: '진' });
    expect(decodeMeeting('', now)).toEqual({ ok: false, reason: 'length' });
    expect(decodeMeeting('K7M', now)).toEqual({ ok: false, reason: 'length' });
  });

  it('of any kind never throw, and what is understood lies in the city', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.string({ unit: fc.constantFrom(...signs), minLength: 9, maxLength: 9 }),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const decoded = decodeMeeting(text, now);
        if (decoded.ok) expect(meetingCell(decoded.meeting.lon, decoded.meeting.lat)).not.toBeNull();
      }),
    );
  });
});
