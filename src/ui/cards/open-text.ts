import type { KoreaTime } from '../../core/schedule/korea-time.ts';
import type { OpenState } from '../../core/schedule/opening.ts';
import type { CardTexts } from '../../i18n/parts.ts';
import { clockText } from '../festival/clock-text.ts';

/** The words for it. */
interface OpenTexts {
  readonly card: Pick<CardTexts['card'], 'openNow' | 'openUntil' | 'closedNow' | 'opensAt'>;
}

/** Whether something is open at a moment, and until or from when; null where that is not known. */
export function openText(open: OpenState, { minutes }: KoreaTime, { card }: OpenTexts): string | null {
  if (open.state === 'unknown') return null;
  if (open.state === 'open')
    return open.endsIn === null ? card.openNow : card.openUntil(clockText(minutes + open.endsIn));
  return open.startsIn === null ? card.closedNow : card.opensAt(clockText(minutes + open.startsIn));
}
