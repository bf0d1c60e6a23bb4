import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Occurrence, ProgrammeItem } from '../../../src/core/model/index.ts';
import { agendaAt } from '../../../src/core/schedule/agenda.ts';
import { toKoreaTime } from '../../../src/core/schedule/korea-time.ts';
import { isOn } from '../../../src/core/schedule/occurrence.ts';

const four = (text: string) => ({ ko: text, en: text, ja: text, zh: text });
const item = (id: string, ...occurrences: Occurrence[]): ProgrammeItem => ({
  id,
  edition: 2025,
  kind: 'concert',
  name: four(id),
  site: 'stage',
  occurrences,
  sources: ['x'],
});
const daily = (start: string, end: string | null): Occurrence => ({
  from: '2025-10-04',
  to: '2025-10-19',
  hours: [{ start, end }],
});
const at = (text: string) => toKoreaTime(Date.parse(`${text}:00+09:00`));
const ids = (entries: readonly { readonly item: { readonly id: string } }[]) => entries.map((entry) => entry.item.id);

describe('the agenda', () => {
  const programme = [
    item('early', daily('13:00', '19:00')),
    item('running', daily('18:00', '23:00')),
    item('late', daily('18:00', '25:30')),
    item('soon', daily('21:00', '21:30')),
    item('far', daily('22:30', '23:30')),
    item('unknown', { from: '2025-10-04', to: '2025-10-19', hours: null }),
  ];

  it('at 20:10 names what is on, ending first, and what begins within two hours', () => {
    const { now, soon, someTime } = agendaAt(programme, at('2025-10-10T20:10'));
    expect(ids(now)).toEqual(['running', 'late']);
    expect(now[0]).toMatchObject({ startsIn: -130, endsIn: 170 });
    expect(ids(soon)).toEqual(['soon']);
    expect(soon[0]?.startsIn).toBe(50);
    expect(ids(someTime)).toEqual(['unknown']);
  });

  it('at 00:30 keeps what began in the evening before', () => {
    expect(ids(agendaAt(programme, at('2025-10-11T00:30')).now)).toEqual(['late']);
  });

  it('is half-open: on at its start, over at its end', () => {
    expect(ids(agendaAt(programme, at('2025-10-10T18:00')).now)).toContain('running');
    expect(ids(agendaAt(programme, at('2025-10-10T23:00')).now)).not.toContain('running');
  });

  it('names what has no hours until its last day ends, and not on the day after', () => {
    expect(ids(agendaAt(programme, at('2025-10-19T23:59')).someTime)).toEqual(['unknown']);
    expect(agendaAt(programme, at('2025-10-20T12:00')).someTime).toEqual([]);
  });

  it('in November is empty', () => {
    expect(agendaAt(programme, at('2025-11-10T20:10'))).toEqual({ now: [], soon: [], someTime: [] });
  });

  it('agrees with isOn at any moment, for any hours', () => {
    const hour = fc.integer({ min: 0, max: 29 });
    const clock = (minutes: number) =>
      `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    fc.assert(
      fc.property(
        hour,
        fc.integer({ min: 1, max: 600 }),
        fc.integer({ min: 0, max: 20 * 1440 }),
        (from, length, later) => {
          const occurrence = daily(clock(from * 60), clock(Math.min(1800, from * 60 + length)));
          const time = toKoreaTime(Date.parse('2025-10-03T00:00:00+09:00') + later * 60_000);
          const { now } = agendaAt([item('one', occurrence)], time);
          expect(now.length > 0).toBe(isOn(occurrence, time) === 'yes');
        },
      ),
    );
  });
});
