import type { InquiryTexts, Messages } from '../../../i18n/parts.ts';
import type { ReachSet } from '../../../state/planner/reach-params.ts';
import { faceOf } from '../../face.ts';

/** Returns the word for a category of a set; those of the own file stand for themselves. */
export function categoryName(set: ReachSet, category: string, t: Messages & InquiryTexts): string {
  if (set !== 'own') return faceOf({ kind: set, category }, t).kind;
  return category === '' ? t.inquiry.noCategory : category;
}
