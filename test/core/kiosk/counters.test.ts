import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  type Counted,
  count,
  countedThings,
  countsCodes,
  countsCsv,
  countsSchema,
  noCounts,
  toldDays,
} from '../../../src/core/kiosk/counters.ts';

const dayAt = (index: number) => new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);
const many = (times: number, day: string, thing: Counted, counts = noCounts) =>
  Array.from({ length: times }).reduce<typeof noCounts>((before) => count(before, day, thing), counts);

describe('totals of a kiosk', () => {
  it('are by day and thing, and nothing else', () => {
    const counts = many(7, '2026-10-04', 'language-ko', many(2, '2026-10-04', 'easier'));
    expect(counts).toEqual({ '2026-10-04': { 'language-ko': 7, easier: 2 } });
    expect(v.is(countsSchema, counts)).toBe(true);
  });

  it('below five are never told, zero included', () => {
    const counts = many(5, '2026-10-04', 'language-ko', many(4, '2026-10-04', 'easier'));
    const [{ told } = { told: [] }] = toldDays(counts);
    const byThing = Object.fromEntries(countedThings.map((thing, index) => [thing, told[index]]));
    expect(byThing).toMatchObject({ 'language-ko': '5', easier: '<5', 'screen-planner': '<5' });
  });

  it('are told of days, things and numbers from five, in whatever leaves the device', () => {
    const someCounts = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.constantFrom(...countedThings)), {
      maxLength: 300,
      size: 'max',
    });
    fc.assert(
      fc.property(someCounts, (events) => {
        const counts = events.reduce((before, [day, thing]) => count(before, dayAt(day), thing), noCounts);
        const rows = countsCsv(counts).replace('\ufeff', '').trimEnd().split('\r\n');
        const coded = countsCodes(counts).flatMap((code) => code.split('\n').slice(1));
        expect(coded).toEqual(rows.slice(1));
        for (const row of coded) expect(row).toMatch(/^\d{4}-\d\d-\d\d(,(<5|[5-9]|[1-9]\d+))+$/);
        for (const code of countsCodes(counts)) expect(code.length).toBeLessThanOrEqual(600);
      }),
    );
  });

  it('are kept of the last 400 days', () => {
    let counts = noCounts;
    for (let index = 0; index < 450; index++) counts = count(counts, dayAt(index), 'easier');
    expect(Object.keys(counts)).toHaveLength(400);
    expect(Object.keys(counts)[0]).toBe(dayAt(50));
    expect(v.is(countsSchema, counts)).toBe(true);
  });

  it('of a clock that knows no day are not counted', () => {
    for (const day of ['1970-01-01', '12026-01-01', '', '__proto__'])
      expect(count(noCounts, day, 'easier')).toBe(noCounts);
  });

  it('are read from nothing that is broken', () => {
    for (const broken of [null, { today: {} }, { '2026-10-04': { easier: 0 } }, { '2026-10-04': { easier: '9' } }])
      expect(v.is(countsSchema, broken)).toBe(false);
  });
});
