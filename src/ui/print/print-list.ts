import { type Item, pointOfItem } from '../../core/item.ts';
import type { Source } from '../../core/model/index.ts';
import { itemsInView } from '../../core/viewport.ts';
import { formatKoreaMoment } from '../../i18n/format.ts';
import { cardPart } from '../../i18n/parts.ts';
import { printPart } from '../../i18n/print/part.ts';
import { narrowedItems } from '../../state/narrow.ts';
import { originPoint } from '../../state/position.ts';
import { neededFirst } from '../../state/profile.ts';
import { appState, bounds, language, records, shownMoment } from '../../state/store.ts';
import { textsWith } from '../../state/texts.ts';
import { walkTo } from '../../state/walks.ts';
import { shownContext } from '../card-context.ts';
import { cardOf } from '../cards/card.ts';
import { divisionName } from '../cards/parts.ts';
import { faceOf } from '../face.ts';
import { wholeMinutes } from '../festival/walk-words.ts';
import { viewLink } from '../keep/links.ts';
import { openPrintPage } from './PrintPage.tsx';
import { paperPicture } from './paper-picture.ts';
import { sourceNotes } from './source-notes.ts';

/** As many numbers as a map of this size can carry. */
const mostRows = 60;

/** The sources that the card of an item names. */
const sourcesOf = (item: Item): readonly Source[] => cardOf(item, shownContext(textsWith(cardPart)))?.sources ?? [];

/** A name as one reads it here, with the Hangul that stands on signs. */
export function nameOnPaper({ name }: Pick<Item, 'name'>): string {
  const own = name[language.peek()];
  return own === name.ko ? own : `${own} ${name.ko}`;
}

function rowOf(item: Item, index: number, hasWalks: boolean): readonly string[] {
  const t = textsWith(cardPart);
  const route = walkTo(item);
  const walk = route === null ? '' : t.walk.minutes(wholeMinutes(route.minutes));
  const division = divisionName(item.division, { records: records.peek(), language: language.peek() }) ?? '';
  return [String(index + 1), nameOnPaper(item), faceOf(item, t).kind, division, ...(hasWalks ? [walk] : [])];
}

/** Opens a page with the numbered map of what is in view and the table of its places, their sources and the day. */
export async function printList(): Promise<void> {
  const t = textsWith(printPart);
  const { print } = t;
  const inView = neededFirst(itemsInView(narrowedItems.peek(), bounds.peek()));
  const shown = inView.slice(0, mostRows);
  const hasWalks = originPoint.peek() !== null;
  const numbered = shown
    .map(pointOfItem)
    .flatMap((point) => (point === null ? [] : [{ lon: point[0], lat: point[1] }]));
  const { address, isOnIt } = await paperPicture({ numbered });
  const rest = inView.length - shown.length;
  await openPrintPage({
    title: `${t.view[appState.peek().view]} · ${t.app.title}`,
    sentence: print.inView(inView.length, formatKoreaMoment(language.peek(), shownMoment.peek())),
    picture: address,
    hasLegend: true,
    headings: [print.number, print.name, print.kind, print.division, ...(hasWalks ? [print.walk] : [])],
    rows: shown.map((item, index) => rowOf(item, index, hasWalks)),
    rest: rest > 0 ? print.rowsLeft(rest) : null,
    notes: [...(isOnIt.includes(false) ? [print.unnumbered] : []), ...sourceNotes(shown.flatMap(sourcesOf))],
    link: viewLink(),
  });
}
