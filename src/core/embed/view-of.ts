import type { ItemKind, View } from '../item.ts';

/** The view that shows records of a kind; those that are shown all over the city have none of their own. */
const views: Readonly<Partial<Record<ItemKind, View>>> = {
  ...{ site: 'festival', crossing: 'festival', edition: 'festival', story: 'festival' },
  ...{ asset: 'planner', place: 'planner', cluster: 'planner', linkage: 'planner', centre: 'planner' },
  ...{ goal: 'planner', project: 'planner', study: 'planner', model: 'planner' },
  ...{ partner: 'partners', tie: 'partners' },
};

/** The view in which a record of a kind can be seen: the shown one where it will do. */
export const viewOf = (kind: ItemKind, shown: View): View => views[kind] ?? (shown === 'partners' ? 'planner' : shown);
