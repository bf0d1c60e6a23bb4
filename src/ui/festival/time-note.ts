import type { AgendaEntry } from '../../core/schedule/agenda.ts';
import type { KoreaTime } from '../../core/schedule/korea-time.ts';
import type { Messages } from '../../i18n/parts.ts';
import { clockText } from './clock-text.ts';

/** When something of the programme begins or ends, seen from the shown time. */
export function timeNote({ startsIn, endsIn }: AgendaEntry, t: Messages, { minutes }: KoreaTime): string {
  if (startsIn === null) return t.now.timeUnknown;
  if (startsIn > 0) return t.now.startsIn(startsIn);
  return endsIn === null ? t.now.sinceStart(clockText(minutes + startsIn)) : t.now.endsIn(endsIn);
}
