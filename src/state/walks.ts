import type { Item } from '../core/item.ts';
import type { Language } from '../core/model/index.ts';
import type { Messages } from '../i18n/messages.ts';

/** The walk to an item in words; null while it is not known where one starts. */
export const walkNote = (_item: Item, _t: Messages, _language: Language): string | null => null;

/** Items with the shortest walk first; as they are while it is not known where one starts. */
export const walksFirst = (items: readonly Item[]): readonly Item[] => items;
