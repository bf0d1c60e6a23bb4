import type { Language } from '../../../core/model/index.ts';
import { formatMeters } from '../../../i18n/format.ts';
import type { AnalysisTexts, InquiryTexts } from '../../../i18n/parts.ts';
import type { NamedPoints } from '../../../state/planner/point-sets.ts';

const fewPoints = 20;

/** Returns what one must know about a point set whatever the method: precision, small numbers, completeness. */
export function limitsOfSet(
  { codes, precisionMeters, name }: Pick<NamedPoints, 'codes' | 'precisionMeters' | 'name'>,
  t: AnalysisTexts & InquiryTexts,
  language: Language,
): readonly string[] {
  const { limits } = t.clusters;
  return [
    ...(precisionMeters === undefined ? [] : [limits.precision(formatMeters(language, precisionMeters))]),
    ...(codes.length < fewPoints ? [limits.few] : []),
    name === undefined ? limits.listed : t.inquiry.ownPrecision(name),
  ];
}

/** Returns how much of a large set is drawn: all of it is reckoned with. */
export const drawnLimit = (drawn: number, of: number, t: InquiryTexts): readonly string[] =>
  drawn < of ? [t.inquiry.drawn(drawn, of)] : [];
