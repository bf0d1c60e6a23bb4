import type { Position } from '../../src/core/model/index.ts';
import { findOutlyingDays } from './checks/programme.ts';
import type { Entries, Loaded } from './load.ts';
import { formatProblem } from './problem.ts';
import { type TableName, tables } from './tables.ts';
import { formatTable } from './text-table.ts';

/** Returns a table of files, records and the number of sources that they cite. */
export function summarise({ entries, ids }: Loaded): string {
  const rows = (Object.keys(tables) as TableName[]).map((name) => {
    const cited = new Set(entries[name].flatMap(({ record }) => citedSources(record)));
    return [`data/${tables[name].file}`, `${ids[name].length}`, cited.size > 0 ? `${cited.size}` : ''];
  });
  return formatTable(['file', 'records', 'sources'], rows);
}

/** Returns what is allowed but worth knowing, one line each. */
export function listWarnings(loaded: Loaded): readonly string[] {
  const { entries } = loaded;
  const points = positionsOf(entries);
  const count = (certainty: Position['certainty']) => points.filter((point) => point?.certainty === certainty).length;
  const unconfirmed = entries.sources.filter(({ record }) => !record.confirmed).length;
  const hangulOnly = entries.places.length + entries.busStops.length;
  return [
    `${points.length} positions: ${count('surveyed')} surveyed, ${count('estimated')} estimated, ${count('proxy')} proxy, ` +
      `${points.filter((point) => point === null).length} unknown`,
    `${unconfirmed} of ${entries.sources.length} sources are unconfirmed`,
    `${hangulOnly} names are known in Hangul only and are romanised`,
    ...findOutlyingDays(loaded).map((problem) => `outside its edition: ${formatProblem(problem)}`),
  ];
}

/** Returns the keys of all sources that a record cites, at any depth. */
export function citedSources(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null || 'coordinates' in value) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    key === 'sources' && Array.isArray(child) ? child.map(String) : citedSources(child),
  );
}

function positionsOf(entries: Entries): readonly (Position | null)[] {
  const placed = [...entries.sites, ...entries.assets, ...entries.clusters, ...entries.linkages, ...entries.centres];
  return [...placed, ...entries.places, ...entries.partners, ...entries.otherTies].map(({ record }) => record.position);
}
