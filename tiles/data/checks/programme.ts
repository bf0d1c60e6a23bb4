import type { Edition } from '../../../src/core/model/index.ts';
import type { Loaded } from '../load.ts';
import { type Problem, problemAt } from '../problem.ts';

/** Returns a problem for each event of a cancelled edition. */
export function checkProgramme({ entries }: Loaded): readonly Problem[] {
  const editions = editionsByYear(entries);
  return entries.programme.flatMap(({ record, place }) => {
    const cancelled = editions.get(record.edition)?.status === 'cancelled';
    return cancelled ? [problemAt(place, ['edition'], record.edition, 'an edition that was held')] : [];
  });
}

/** Returns a note for each day outside its edition: right for an exhibition that stays longer, else a slip. */
export function findOutlyingDays({ entries }: Loaded): readonly Problem[] {
  const editions = editionsByYear(entries);
  return entries.programme.flatMap(({ record, place }) => {
    const { start, end } = editions.get(record.edition) ?? { start: null, end: null };
    if (start === null || end === null) return [];
    return record.occurrences.flatMap(({ from, to }, index) => {
      if (from >= start && to <= end) return [];
      return [problemAt(place, ['occurrences', index], `${from} to ${to}`, `days from ${start} to ${end}`)];
    });
  });
}

function editionsByYear({ editions }: Loaded['entries']): ReadonlyMap<number, Edition> {
  return new Map(editions.map(({ record }) => [record.year, record]));
}
