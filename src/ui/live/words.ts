import type { Alert } from '../../core/alerts/feed.ts';
import type { Language } from '../../core/model/index.ts';
import { formatKoreaTime } from '../../core/schedule/korea-time.ts';
import { formatKoreaMoment } from '../../i18n/format.ts';
import type { LiveTexts } from '../../i18n/live/part.ts';
import type { Messages } from '../../i18n/parts.ts';
import { itemByKey, records } from '../../state/store.ts';

/** A moment in Korea: the time alone where it is of the shown day. */
export function momentText(ms: number, shownMs: number, language: Language): string {
  const [text, shown] = [formatKoreaTime(ms), formatKoreaTime(shownMs)];
  return text.slice(0, 10) === shown.slice(0, 10) ? text.slice(11) : formatKoreaMoment(language, ms);
}

/** The name of what an alert is about; null for the whole city. */
export function nameOf(alert: Alert, language: Language): string | null {
  if (alert.kind === 'weather') return null;
  const [kind, id] = alert.of.split(':');
  const named =
    kind === 'programme' ? records.value.programme.find((entry) => entry.id === id) : itemByKey.value.get(alert.of);
  return named?.name[language] ?? alert.of;
}

/** What an alert says, without the name of what it is about. */
export function alertText(alert: Alert, { live }: Messages & LiveTexts, language: Language): string {
  const said = alert.text?.[language];
  if (alert.kind === 'weather') return `${live.weather}: ${said}`;
  if (alert.kind === 'closure') return `${alert.of.startsWith('programme:') ? live.calledOff : live.closed} · ${said}`;
  const crowd = live.crowd(live.words[alert.level], alert.level);
  return said === undefined ? crowd : `${crowd} · ${said}`;
}
