import type { Params } from '../../../state/app-state.ts';
import type { ReachFrom } from '../../../state/planner/reach-params.ts';

/** Returns what an area is made of in one word, for a receipt: the same as in the link. */
export function areaWord(from: ReachFrom | null, { ring, item, route, found, own }: Params): string {
  switch (from?.kind) {
    case undefined:
      return 'none';
    case 'drawn':
      return `ring ${ring}`;
    case 'item':
      return `item ${item}`;
    case 'route':
      return `route ${route}`;
    case 'found':
      return `found ${found}`;
    case 'own':
      return `own ${own}`;
  }
}
