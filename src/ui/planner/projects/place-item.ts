import type { Item } from '../../../core/item.ts';
import { itemByKey } from '../../../state/store.ts';

/** The record of a place of a project. */
export const itemOfPlace = (id: string): Item | undefined =>
  itemByKey.value.get(`asset:${id}`) ?? itemByKey.value.get(`linkage:${id}`) ?? itemByKey.value.get(`site:${id}`);
