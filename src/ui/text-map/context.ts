import type { Position } from 'geojson';
import type { Item } from '../../core/item.ts';
import type { Coordinate, Language } from '../../core/model/index.ts';
import type { ProfileNeed } from '../../core/profile/needs.ts';
import type { PlaceFacts } from '../../core/profile/rank.ts';
import type { Records } from '../../core/records.ts';
import type { KoreaTime } from '../../core/schedule/korea-time.ts';
import type { OpenState } from '../../core/schedule/opening.ts';
import type { SightedItem } from '../../core/text-map/group.ts';
import type { Route } from '../../core/walking/index.ts';
import type {
  AsideTexts,
  CardTexts,
  GlobeTexts,
  Messages,
  NightTexts,
  ProfileTexts,
  TextMapTexts,
} from '../../i18n/parts.ts';

/** Every text that the map in words is made of. */
export type TextMapWords = Messages & CardTexts & GlobeTexts & NightTexts & AsideTexts & ProfileTexts & TextMapTexts;

/** The place that distances and directions are seen from. */
export interface ChosenPlace {
  readonly point: Coordinate;
  readonly name: string;
  /** origin: where someone starts. landmark, middle: what stands in for it. city: Jinju, seen from the world. */
  readonly kind: 'origin' | 'landmark' | 'middle' | 'city';
}

/** What the sentences depend on. */
export interface TextMapContext {
  readonly t: TextMapWords;
  readonly language: Language;
  readonly records: Records;
  readonly time: KoreaTime;
  readonly epochMs: number;
  readonly lit: boolean;
  /** Whether what a key names is open, once live notices have been heard. */
  readonly heard: (key: string, open: OpenState) => OpenState;
  readonly from: ChosenPlace;
  /** Rings of the river; none on the globe. */
  readonly river: readonly (readonly Position[])[];
  /** The way on foot to an item; null where it is not known. */
  readonly routeTo: (item: Item) => Route | null;
  readonly neighbourOf: (item: Item) => SightedItem | null;
  /** What someone needs, and what is known of a place for it. */
  readonly needs: readonly ProfileNeed[];
  readonly factsFor: (item: Item) => PlaceFacts;
}
