import { jinjuName, jinjuPoint } from '../../../src/core/geo/jinju.ts';
import { ringsOf } from '../../../src/core/geo/polygons.ts';
import { type Item, itemKey, pointOfItem } from '../../../src/core/item.ts';
import { itemsOf } from '../../../src/core/items.ts';
import type { Language } from '../../../src/core/model/index.ts';
import type { ProfileNeed } from '../../../src/core/profile/needs.ts';
import { toKoreaTime } from '../../../src/core/schedule/korea-time.ts';
import { litEdition } from '../../../src/core/schedule/occurrence.ts';
import { neighboursAmong } from '../../../src/core/text-map/group.ts';
import { sightOf } from '../../../src/core/text-map/sight.ts';
import type { ChosenPlace, TextMapContext } from '../../../src/ui/text-map/context.ts';
import { entryOf } from '../../../src/ui/text-map/entry.ts';
import { loadEveryText } from '../../i18n/every-text.ts';
import { realAppRecords } from '../real-cards.ts';

export const realItems = itemsOf(realAppRecords);

/** An item of the real data by its key; throws where there is none. */
export function realItem(key: string): Item {
  const found = realItems.find((item) => itemKey(item) === key);
  if (found === undefined) throw new Error(`realItem: expected an item ${key}, found none`);
  return found;
}

const river = realAppRecords.water.flatMap(({ kind, geometry }) =>
  kind === 'river' && geometry.type === 'Polygon' ? ringsOf({ ...geometry, type: 'Polygon' }) : [],
);

interface Given {
  /** ISO; an evening of the edition of 2025 unless told. */
  readonly now?: string;
  /** Key of the item that distances are seen from; the castle unless told, Jinju on the globe. */
  readonly from?: string;
  readonly kinds?: readonly Item['kind'][];
  readonly needs?: readonly ProfileNeed[];
  /** What is known of steps, by id of a site; of the real ones nothing is. */
  readonly stepFree?: Readonly<Record<string, boolean>>;
  /** Sites where something loud is on. */
  readonly loud?: readonly string[];
}

/** The context of the real records in a language, without ways on foot. */
export async function realContext(language: Language, given: Given = {}): Promise<TextMapContext> {
  const { now = '2025-10-10T11:10:00Z', from = 'site:jinjuseong', kinds = ['site', 'crossing', 'bridge'] } = given;
  const { needs = [], stepFree = {}, loud = [] } = given;
  const epochMs = Date.parse(now);
  const time = toKoreaTime(epochMs);
  const isWorld = kinds.includes('partner');
  const start = realItem(from);
  const place: ChosenPlace = isWorld
    ? { point: jinjuPoint, name: jinjuName[language], kind: 'city' }
    : { point: pointOfItem(start) ?? jinjuPoint, name: start.name[language], kind: 'landmark' };
  return {
    t: await loadEveryText(language),
    language,
    records: realAppRecords,
    time,
    epochMs,
    heard: (_, open) => open,
    lit: litEdition(realAppRecords.editions, time) !== null,
    from: place,
    river: isWorld ? [] : river,
    routeTo: () => null,
    needs,
    factsFor: ({ kind, id }) => ({
      stepFree: (kind === 'site' ? stepFree[id] : undefined) ?? null,
      calm: kind === 'site' && loud.includes(id) ? false : null,
    }),
    neighbourOf: neighboursAmong(realItems.filter(({ kind }) => kinds.includes(kind))),
  };
}

/** What the map in words says of an item. */
export function saysOf(key: string, context: TextMapContext): readonly string[] {
  const item = realItem(key);
  return entryOf({ item, sight: sightOf(context.from.point, pointOfItem(item) ?? [0, 0]) }, context).sentences;
}
