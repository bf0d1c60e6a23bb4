import type { Item } from '../../core/item.ts';
import { itemKey } from '../../core/item.ts';
import type { Report } from '../../core/report/report.ts';
import type { Problem } from '../../load/result.ts';
import type { CardModel } from '../cards/model.ts';

/** What a report is about, and where it is made. */
interface Around {
  readonly item: Item | null;
  readonly card: CardModel | null;
  readonly problems: readonly Problem[];
  readonly link: string;
  readonly language: string;
  readonly app: string;
  readonly data: string;
  /** What someone has written. */
  readonly wrong: string;
  readonly source: string;
}

/** What a card says, in lines; where nothing is selected, what the map complains of. */
function says({ card, problems }: Around): readonly string[] {
  if (card === null) return problems.map(({ where, detail }) => `${where}: ${detail}`);
  return [
    ...(card.text === null ? [] : [card.text]),
    ...card.rows.map(([label, value]) => `${label}: ${value}`),
    ...card.notes,
    ...card.sources.map(({ title, key }) => `[${key}] ${title}`),
  ];
}

/** Fills in a report. */
export function reportOf(around: Around): Report {
  const { item, link, language, app, data, wrong, source } = around;
  return {
    thing: item === null ? '' : `${item.name.ko} / ${item.name.en} (${itemKey(item)})`,
    link,
    says: says(around).join('\n'),
    wrong,
    source,
    data,
    app,
    language,
  };
}
