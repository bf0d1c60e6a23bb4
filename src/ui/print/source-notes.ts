import { groupBy } from '../../core/group-by.ts';
import type { Source } from '../../core/model/index.ts';
import { toKoreaTime } from '../../core/schedule/korea-time.ts';
import { formatDay } from '../../i18n/format.ts';
import { printPart } from '../../i18n/print/part.ts';
import { language, now } from '../../state/store.ts';
import { textsWith } from '../../state/texts.ts';

const mostSources = 12;

/** The last lines of a page: the sources, the most used first, and the day in Korea on which the page is made, whatever time is shown. */
export function sourceNotes(used: readonly Source[]): readonly string[] {
  const { print } = textsWith(printPart);
  const uses = groupBy(used, ({ key }) => key);
  const ordered = [...uses.values()].toSorted((a, b) => b.length - a.length).flatMap(([source]) => source ?? []);
  const named = ordered
    .slice(0, mostSources)
    .map(({ title, publisher, date }) => [title, publisher, date].filter((part) => part !== undefined).join(', '));
  const rest = ordered.length - named.length;
  const lines = rest > 0 ? [...named, print.further(rest)] : named;
  return [
    ...(lines.length === 0 ? [] : [`${print.sources}: ${lines.join('; ')}`]),
    print.made(formatDay(language.peek(), toKoreaTime(now.peek()).day)),
  ];
}
