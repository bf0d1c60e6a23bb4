import type { Loaded } from '../load.ts';
import { type FieldPath, type Place, type Problem, problemAt } from '../problem.ts';

/** Returns a problem for each id that a list inside a record (goals, projects, claims …) holds twice. */
export function checkInnerIds({ entries }: Loaded): readonly Problem[] {
  const { model, creators, partners } = entries;
  return [...model, ...creators, ...partners].flatMap(({ record, place }) =>
    Object.entries(record).flatMap(([field, list]) => (Array.isArray(list) ? repeatedIn(list, place, [field]) : [])),
  );
}

function repeatedIn(list: readonly unknown[], place: Place, path: FieldPath): readonly Problem[] {
  const ids = list.map(idOf);
  return ids.flatMap((id, index) =>
    id === undefined || ids.indexOf(id) === index
      ? []
      : [problemAt(place, [...path, index, 'id'], id, 'an id that the list does not hold already')],
  );
}

function idOf(item: unknown): unknown {
  return typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
}
