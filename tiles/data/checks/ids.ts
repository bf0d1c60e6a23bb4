import type { Loaded } from '../load.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { TableName } from '../tables.ts';
import { tables } from '../tables.ts';

/** Tables whose records can be selected or referred to; an id means one thing in all of them together. */
const selectableTables = [
  ...(['sites', 'programme', 'floatingBridges', 'assets', 'clusters', 'linkages', 'centres', 'places'] as const),
  ...(['bridges', 'divisions', 'busStops', 'partners', 'otherTies'] as const),
] satisfies readonly TableName[];

/** Returns a problem for each id that is taken already, in its own table or among the selectable ones. */
export function checkIds({ entries }: Loaded): readonly Problem[] {
  const inTables = (Object.keys(tables) as TableName[])
    .filter((name) => 'idField' in tables[name] && !isSelectable(name))
    .flatMap((name) => repeated(entries[name]));
  return [...inTables, ...repeated(selectableTables.flatMap((name) => [...entries[name]]))];
}

function isSelectable(name: TableName): boolean {
  return (selectableTables as readonly TableName[]).includes(name);
}

function repeated(entries: readonly Loaded['entries'][TableName][number][]): readonly Problem[] {
  const first = new Map<string, string>();
  return entries.flatMap(({ place }) => {
    const taken = first.get(place.id);
    if (taken === undefined) first.set(place.id, place.file);
    return taken === undefined ? [] : [problemAt(place, [], place.id, `an id that data/${taken} does not use already`)];
  });
}
