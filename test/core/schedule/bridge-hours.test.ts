import { beforeAll, describe, expect, it } from 'vitest';
import type { Records } from '../../../src/core/records.ts';
import { bridgesAt } from '../../../src/core/schedule/bridge-hours.ts';
import { visitWindow } from '../../../src/core/schedule/visit-window.ts';
import { loadRealRecords } from '../../load/real-files.ts';

let records: Records;
beforeAll(async () => {
  records = await loadRealRecords();
});
const at = (day: string, minutes: number) => bridgesAt(records, { day, minutes });

describe('bridgesAt', () => {
  // The city opened the bridges of 2025 from 15:00 to 23:00, from 4 to 19 October.
  it.each([
    ['2025-10-04', 14 * 60 + 50, { state: 'closed', startsIn: 10 }],
    ['2025-10-04', 15 * 60, { state: 'open', endsIn: 480 }],
    ['2025-10-10', 22 * 60 + 59, { state: 'open', endsIn: 1 }],
    ['2025-10-10', 23 * 60, { state: 'closed', startsIn: null }],
  ])('on %s at minute %i', (day, minutes, expected) => {
    const bridges = at(day, minutes);
    expect(bridges.length).toBe(2);
    for (const { open, bridge, assumed } of bridges) {
      expect(bridge.edition).toBe(2025);
      expect(assumed).toBe(false);
      expect(open).toEqual(expected);
    }
  });

  it('are none after midnight of the last evening, and in November', () => {
    expect(at('2025-10-20', 30)).toEqual([]);
    expect(at('2025-11-15', 20 * 60 + 10)).toEqual([]);
  });
});

describe('visitWindow', () => {
  const siteOf = (id: string) => records.sites.find((site) => site.id === id) ?? { id };

  it('is the next show of the fountain, which plays at 19:00, 20:00 and 21:00 for half an hour', () => {
    const fountain = siteOf('music-fountain');
    const window = visitWindow(fountain, records, { day: '2025-10-10', minutes: 19 * 60 + 40 });
    expect(window).toEqual({ opensMinutes: 20 * 60, closesMinutes: 20 * 60 + 30 });
  });

  it('is open until the fortress closes at 23:00, and over after that', () => {
    const gate = siteOf('gongbukmun');
    expect(visitWindow({ ...gate, id: 'no-programme' }, records, { day: '2025-10-10', minutes: 20 * 60 })).toEqual({
      closesMinutes: 23 * 60,
    });
    expect(visitWindow({ ...gate, id: 'no-programme' }, records, { day: '2025-10-10', minutes: 23 * 60 + 5 })).toEqual({
      closesMinutes: 23 * 60 + 5,
    });
  });

  it('before it opens tells when it closes as well: the national museum from 09:00 to 18:00', () => {
    const museum = { ...siteOf('national-museum'), id: 'no-programme' };
    expect(visitWindow(museum, records, { day: '2025-11-15', minutes: 8 * 60 + 30 })).toEqual({
      opensMinutes: 9 * 60,
      closesMinutes: 18 * 60,
    });
  });

  it('has no bounds where nothing is known', () => {
    expect(visitWindow({ id: 'nowhere' }, records, { day: '2025-10-10', minutes: 600 })).toEqual({});
  });
});
