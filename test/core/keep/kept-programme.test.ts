import { describe, expect, it } from 'vitest';
import { calendarItem, keptProgramme } from '../../../src/core/keep/kept-programme.ts';
import { loadRealRecords } from '../../load/real-files.ts';

const records = await loadRealRecords();
const ids = (keys: readonly string[], edition = 2025) => keptProgramme(keys, records, edition).map(({ id }) => id);

describe('the programme of what was saved', () => {
  it('is what takes place at the saved sites in that edition', () => {
    expect(ids(['site:manggyeong-stage'])).toEqual(['2025-drones', '2025-fireworks', '2025-namgaram-concerts']);
    expect(ids(['site:manggyeong-stage'], 2023)).toEqual(['2023-drones', '2023-fireworks']);
  });

  it('is all of the edition where the edition is saved, each entry once', () => {
    const all = records.programme.filter(({ edition }) => edition === 2025).map(({ id }) => id);
    expect(ids(['edition:2025', 'site:manggyeong-stage'])).toEqual(all);
    expect(ids(['edition:2024'])).toEqual([]);
  });

  it('is nothing for places without programme, other kinds and no places', () => {
    expect(ids([])).toEqual([]);
    expect(ids(['partner:omsk', 'site:no-such-site', 'asset:manggyeong-stage'])).toEqual([]);
  });
});

describe('an entry for the calendar', () => {
  const fireworks = records.programme.find(({ id }) => id === '2025-fireworks');
  if (fireworks === undefined) throw new Error('expected the fireworks of 2025 among the records, found none');
  const site = records.sites.find(({ id }) => id === fireworks.site);
  const linkTo = (id: string) => `https://map.example/#sel=site:${id}`;

  it('names the place in Hangul first, then in the chosen language', () => {
    const english = calendarItem(fireworks, records, { language: 'en', linkTo });
    expect(english.location.startsWith(`${site?.name.ko} (${site?.name.en})`)).toBe(true);
    expect(english.summary).toBe(fireworks.name.en);
    expect(english.url).toBe('https://map.example/#sel=site:manggyeong-stage');
    const korean = calendarItem(fireworks, records, { language: 'ko', linkTo });
    expect(korean.location).not.toContain('(');
  });

  it('of a site that is gone has no location and no point', () => {
    const lost = calendarItem(fireworks, { sites: [] }, { language: 'ja', linkTo });
    expect(lost.location).toBe('');
    expect(lost.point).toBeNull();
  });
});
