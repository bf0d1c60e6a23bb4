import { distanceMeters, midpoint } from '../../../src/core/geo/distance.ts';
import { createOutline, metersOutside, type Outline } from '../../../src/core/geo/outline.ts';
import type { Entries, Loaded } from '../load.ts';
import { type Problem, problemAt } from '../problem.ts';

const lengthTolerance = 0.15;

/** Returns a problem for each bridge whose middle is not over the river, and for each length that its ends contradict. */
export function checkBridges({ entries }: Loaded): readonly Problem[] {
  const rivers = riverOutlines(entries);
  const all = [...entries.floatingBridges, ...entries.bridges];
  const dry = all.flatMap(({ record: { ends, precisionMeters }, place }) => {
    if (ends === null || rivers.length === 0) return [];
    const middle = midpoint(...ends);
    const distance = Math.min(...rivers.map((river) => metersOutside(middle, river)));
    if (distance <= (precisionMeters ?? 0)) return [];
    return [problemAt(place, ['ends'], `a middle ${Math.round(distance)} m from the river`, 'ends on both banks')];
  });
  return [...dry, ...checkLengths(entries), ...checkPrecision(entries)];
}

function riverOutlines({ water }: Entries): readonly Outline[] {
  return water.flatMap(({ record }) => (record.kind === 'river' ? [createOutline(record.id, record.geometry)] : []));
}

function checkLengths({ bridges }: Entries): readonly Problem[] {
  return bridges.flatMap(({ record: { ends, lengthMeters }, place }) => {
    const measured = distanceMeters(...ends);
    if (Math.abs(lengthMeters / measured - 1) <= lengthTolerance) return [];
    return [problemAt(place, ['lengthMeters'], lengthMeters, `${Math.round(measured)} m ± 15 %, as between its ends`)];
  });
}

function checkPrecision({ floatingBridges }: Entries): readonly Problem[] {
  return floatingBridges.flatMap(({ record: { ends, precisionMeters }, place }) => {
    if ((ends === null) === (precisionMeters === null)) return [];
    const expected = ends === null ? 'null, because no ends are known' : 'metres, because ends are given';
    return [problemAt(place, ['precisionMeters'], precisionMeters, expected)];
  });
}
