import type { Geometry } from 'geojson';
import type { Localized } from '../../src/core/model/index.ts';
import { languages } from '../../src/core/model/index.ts';

/** Properties of a feature in a tile. */
export type Properties = Readonly<Record<string, string | number | boolean>>;

/** A feature with the zooms at which it is in the tiles, both included. */
export interface LayerFeature {
  /** Index + 1 among the records sorted by id; absent for what nobody selects. */
  readonly id?: number;
  readonly geometry: Geometry;
  readonly properties: Properties;
  readonly minzoom: number;
  readonly maxzoom: number;
}

/** A source layer of an archive. */
export interface Layer {
  readonly name: string;
  /** What it shows, in one sentence, for the metadata of the archive. */
  readonly description: string;
  /**
   * Simplification in units of a 4096-unit tile when a tile is cut; 0 for points, for straight lines and for shapes
   * whose shared borders were simplified already.
   */
  readonly tolerance: number;
  /** Features in drawing order. A shape that differs by zoom is one feature per zoom. */
  readonly features: readonly LayerFeature[];
}

/** First and last zoom, both included. */
export interface ZoomRange {
  readonly minzoom: number;
  readonly maxzoom: number;
}

/** Zooms of `jinju.pmtiles`. */
export const cityZooms: ZoomRange = { minzoom: 8, maxzoom: 16 };

/** Zooms of `world.pmtiles`. */
export const worldZooms: ZoomRange = { minzoom: 0, maxzoom: 6 };

/** Returns every zoom of a range in order. */
export function zoomsOf({ minzoom, maxzoom }: ZoomRange): readonly number[] {
  return Array.from({ length: maxzoom - minzoom + 1 }, (_, index) => minzoom + index);
}

/** Returns the properties `name_ko`, `name_en`, `name_ja`, `name_zh`, or the same under another prefix. */
export function localizedProperties(text: Localized, prefix = 'name'): Readonly<Record<string, string>> {
  return Object.fromEntries(languages.map((language) => [`${prefix}_${language}`, text[language]]));
}

/** Returns the records in the order of their ids, which does not depend on the machine's locale. */
export function sortById<T>(records: readonly T[], idOf: (record: T) => string): readonly T[] {
  return records.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : 0));
}
