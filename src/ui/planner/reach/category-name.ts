import type { Messages } from '../../../i18n/parts.ts';
import type { ReachSet } from '../../../state/planner/reach-params.ts';
import { faceOf } from '../../face.ts';

/** Returns the word for a category of a set. */
export const categoryName = (set: ReachSet, category: string, t: Messages): string =>
  faceOf({ kind: set, category }, t).kind;
