import type { Localized, Position } from './model/index.ts';

export const views = ['festival', 'planner', 'partners'] as const;
export type View = (typeof views)[number];

/** What can be listed, found and selected; `<kind>:<id>` in a link. */
export const itemKinds = [
  'site',
  'asset',
  'place',
  'cluster',
  'linkage',
  'centre',
  'division',
  'bridge',
  'crossing',
  'stop',
  'goal',
  'project',
  'study',
  'model',
  'partner',
  'tie',
  'story',
  'edition',
] as const;
export type ItemKind = (typeof itemKinds)[number];

/** The common face of every record: enough to list, search, count, filter and place it. */
export interface Item {
  readonly kind: ItemKind;
  readonly id: string;
  readonly name: Localized;
  /** Category within the kind, such as a site kind or a sector. */
  readonly category: string;
  /** Null: known, but without a place on the map. */
  readonly position: Pick<Position, 'lon' | 'lat' | 'precisionMeters' | 'certainty'> | null;
  /** 1 = most important. */
  readonly rank: number;
  /** Hangul name of the division; null when unknown or outside the city. */
  readonly division: string | null;
  /** Further words by which it is found, in any language. */
  readonly keywords: readonly string[];
}

/** The key of an item in maps and links. */
export const itemKey = ({ kind, id }: Pick<Item, 'kind' | 'id'>): string => `${kind}:${id}`;

/** The point of an item as `[lon, lat]`, or null. */
export const pointOfItem = ({ position }: Item): [number, number] | null =>
  position === null ? null : [position.lon, position.lat];
