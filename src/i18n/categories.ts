import type { ItemKind } from '../core/item.ts';
import type {
  centreLevels,
  clusterKinds,
  Division,
  linkageKinds,
  placeCategories,
  Sector,
  SiteKind,
} from '../core/model/index.ts';

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** A word for every category: a category without one does not compile. */
export interface CategoryWords {
  readonly site: Words<SiteKind>;
  readonly sector: Words<Sector>;
  readonly cluster: Words<(typeof clusterKinds)[number]>;
  readonly linkage: Words<(typeof linkageKinds)[number]>;
  readonly centre: Words<(typeof centreLevels)[number]>;
  readonly division: Words<Division['kind']>;
  readonly place: Words<(typeof placeCategories)[number]>;
  readonly kind: Words<ItemKind>;
}
