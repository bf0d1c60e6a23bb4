import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEnvelope } from '../../../src/core/alerts/envelope.ts';
import { type Alert, crowdWords, type Feed, parseFeed } from '../../../src/core/alerts/feed.ts';
import { clockToleranceMs, freshness, mostAgeMs } from '../../../src/core/alerts/freshness.ts';
import { parseLiveSettings } from '../../../src/core/alerts/live-settings.ts';
import { closedBridges, closureAmong } from '../../../src/core/alerts/obey.ts';
import { nextLookMs } from '../../../src/core/alerts/polling.ts';
import { formatKoreaTime, parseKoreaTime } from '../../../src/core/schedule/korea-time.ts';

const text = { ko: '공사', en: 'Works', ja: '工事', zh: '施工' };
const closure = { kind: 'closure', of: 'bridge:cheonsu', from: '2026-10-04T18:00', until: '2026-10-04T23:00', text };
const draft = (...alerts: unknown[]) => ({ format: 1, issued: '2026-10-04T17:55', alerts });
const at = (moment: string) => parseKoreaTime(moment) ?? Number.NaN;

const moments = fc
  .integer({ min: at('2026-01-01T00:00') / 60_000, max: at('2027-01-01T00:00') / 60_000 })
  .map((minute) => formatKoreaTime(minute * 60_000));
const span = fc
  .tuple(moments, moments)
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => ({ from: a < b ? a : b, until: a < b ? b : a }));
const anyAlert = fc.oneof(
  fc
    .tuple(span, fc.constantFrom('site:a', 'bridge:b', 'crossing:c-1', 'programme:d'))
    .map(([when, of]) => ({ kind: 'closure', of, ...when, text })),
  span.map((when) => ({ kind: 'weather', ...when, text })),
  fc
    .tuple(span, fc.constantFrom(...crowdWords))
    .map(([when, level]) => ({ kind: 'crowd', of: 'division:4817025000', level, ...when })),
);

describe('parseFeed', () => {
  it('reads closures, weather and crowd words with their moments in Korea', () => {
    const { feed, faults } = parseFeed(
      draft(
        closure,
        { kind: 'weather', from: '2026-10-04T00:00', until: '2026-10-05T00:00', text },
        { kind: 'crowd', of: 'site:jinjuseong', level: '혼잡', from: '2026-10-04T18:00', until: '2026-10-04T19:00' },
      ),
    );
    expect(faults).toEqual([]);
    expect(feed?.issued).toBe(Date.parse('2026-10-04T08:55:00Z'));
    expect(feed?.alerts[0]).toMatchObject({
      from: Date.parse('2026-10-04T09:00:00Z'),
      until: Date.parse('2026-10-04T14:00:00Z'),
    });
    expect(feed?.alerts.map(({ kind }) => kind)).toEqual(['closure', 'weather', 'crowd']);
  });

  it.each([
    [{ ...closure, until: '2026-10-04T18:00' }, 'alerts[1]', 'an end after its start'],
    [{ ...closure, from: '2026-02-30T18:00' }, 'alerts[1].from', 'a moment in Korea'],
    [{ ...closure, of: 'site:../x' }, 'alerts[1].of', 'a key site|bridge'],
    [{ ...closure, text: { ...text, zh: '' } }, 'alerts[1].text.zh', ''],
    [
      { kind: 'crowd', of: 'site:a', level: 'full', from: closure.from, until: closure.until },
      'alerts[1].level',
      '여유',
    ],
    [{ ...closure, extra: 1 }, 'alerts[1].extra', ''],
  ])('leaves out a broken alert and names it: %j', (broken, place, expected) => {
    const { feed, faults } = parseFeed(draft(closure, broken, closure));
    expect(feed?.alerts).toHaveLength(2);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.place).toBe(place);
    expect(faults[0]?.expected).toContain(expected);
  });

  it('never throws, and everything that it lets through is an alert', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.array(fc.oneof(fc.anything(), anyAlert)).map((list) => draft(...list)),
        ),
        (content) => {
          const { feed, faults } = parseFeed(content);
          if (feed === null) expect(faults.length).toBeGreaterThan(0);
          for (const { from, until, kind } of feed?.alerts ?? []) {
            expect(from).toBeLessThan(until);
            expect(['closure', 'weather', 'crowd']).toContain(kind);
          }
          for (const { place, found, expected } of faults)
            expect(place.length + found.length + expected.length).toBeLessThan(600);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('keeps every sound alert, in order', () => {
    fc.assert(
      fc.property(fc.array(anyAlert, { maxLength: 30 }), (list) => {
        const { feed, faults } = parseFeed(draft(...list));
        expect(faults).toEqual([]);
        expect(feed?.alerts.map(({ from }) => formatKoreaTime(from))).toEqual(list.map(({ from }) => from));
      }),
    );
  });
});

describe('freshness', () => {
  const feedOf = (content: unknown): Feed => parseFeed(content).feed ?? expect.fail('expected a feed');
  const feed = feedOf(draft(closure));
  it('is neither believed too early nor when it is old, but when all of it is over', () => {
    expect(freshness(feed, feed.issued)).toBe('fresh');
    expect(freshness(feed, feed.issued - clockToleranceMs)).toBe('fresh');
    expect(freshness(feed, feed.issued - clockToleranceMs - 1)).toBe('early');
    expect(freshness(feed, at('2026-10-04T23:00'))).toBe('fresh');
    expect(freshness(feed, feed.issued + mostAgeMs - 1)).toBe('fresh');
    expect(freshness(feed, feed.issued + mostAgeMs)).toBe('stale');
  });

  it('a clock a year off believes nothing, whichever way', () => {
    expect(freshness(feed, feed.issued - 365 * 86_400_000)).toBe('early');
    expect(freshness(feed, feed.issued + 365 * 86_400_000)).toBe('stale');
    expect(freshness(feed, Number.NaN)).toBe('early');
  });
});

describe('closures', () => {
  const alerts: readonly Alert[] = parseFeed(draft(closure, { ...closure, of: 'site:jinjuseong' })).feed?.alerts ?? [];
  it('name what is closed and why', () => {
    expect(closureAmong(alerts, 'site:jinjuseong')?.text.en).toBe('Works');
    expect(closureAmong(alerts, 'site:elsewhere')).toBeNull();
  });

  it('bridges count from three hours before they close until they open again, half-open', () => {
    const closedAt = (moment: string) => closedBridges(alerts, at(moment));
    expect(closedAt('2026-10-04T15:00')).toEqual([]);
    expect(closedAt('2026-10-04T15:01')).toEqual(['cheonsu']);
    expect(closedAt('2026-10-04T22:59')).toEqual(['cheonsu']);
    expect(closedAt('2026-10-04T23:00')).toEqual([]);
  });
});

describe('envelopes and settings', () => {
  it('of any kind never throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ alerts: fc.stringMatching(/^[a-z./-]{1,9}$/) })), (content) => {
        parseEnvelope(content);
        const { settings } = parseLiveSettings(content);
        expect(settings.alerts === null || !settings.alerts.includes('..')).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('names what is wrong with settings and goes on with the rest', () => {
    const { settings, faults } = parseLiveSettings({
      alerts: 'live/alerts.json',
      alertsKey: 'short',
      heartbeat: '//elsewhere.example/beat',
      nonsense: 1,
    });
    expect(settings).toMatchObject({
      alerts: 'live/alerts.json',
      alertsKey: null,
      heartbeat: null,
      alertsSeconds: 120,
    });
    expect(faults.map(({ field }) => field)).toEqual(['alertsKey', 'heartbeat', 'nonsense']);
  });
});

describe('nextLookMs', () => {
  it('waits longer after each failure, never beyond half an hour or the pace', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10_000, max: 86_400_000 }),
        fc.nat(50),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (pace, failures, chance) => {
          const wait = nextLookMs(pace, failures, chance);
          expect(wait).toBeGreaterThanOrEqual(0.9 * pace);
          expect(wait).toBeLessThanOrEqual(1.1 * Math.max(pace, 1_800_000));
          expect(nextLookMs(pace, failures + 1, chance)).toBeGreaterThanOrEqual(wait);
        },
      ),
    );
    expect(nextLookMs(120_000, 0, 0.5)).toBe(120_000);
    expect(nextLookMs(120_000, 2, 0.5)).toBe(480_000);
  });
});
