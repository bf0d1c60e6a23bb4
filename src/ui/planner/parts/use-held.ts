import { useEffect, useMemo } from 'preact/hooks';
import { analysis } from '../../../state/planner/analysis.ts';
import type { NamedPoints } from '../../../state/planner/point-sets.ts';

type HeldSet = Pick<NamedPoints, 'id' | 'lonLats' | 'codes'> & { readonly categories: readonly unknown[] };

/** Which set the worker holds under each id: a tool that opens may hold it before the one that closes lets go. */
const held = new Map<string, HeldSet>();

/** Gives the worker the points under the set's id, and takes them back afterwards. */
export function useHeld(set: HeldSet | undefined): void {
  // Before the jobs of the same rendering ask for them.
  const mine = useMemo(() => {
    if (set === undefined) return undefined;
    const { id, lonLats, codes, categories } = set;
    const copy = { ...set };
    held.set(id, copy);
    analysis.hold(id, {
      lonLats,
      ...(categories.length === 0 ? {} : { categories: { codes, count: categories.length } }),
    });
    return copy;
  }, [set]);
  useEffect(
    () => () => {
      if (mine === undefined || held.get(mine.id) !== mine) return;
      held.delete(mine.id);
      analysis.hold(mine.id, null);
    },
    [mine],
  );
}
