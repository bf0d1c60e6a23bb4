import type { IconName } from '../../core/icons/index.ts';
import type { ItemKind } from '../../core/item.ts';
import type { Language, Localized, Source, Verdict } from '../../core/model/index.ts';
import type { Records } from '../../core/records.ts';
import type { KoreaTime } from '../../core/schedule/korea-time.ts';
import type { CardTexts, Messages } from '../../i18n/parts.ts';
import type { Role } from '../../map/palette.ts';

/** What a card depends on. */
export interface CardContext {
  readonly t: Messages & CardTexts;
  readonly language: Language;
  readonly records: Records;
  readonly sources: ReadonlyMap<string, Source>;
  readonly time: KoreaTime;
  readonly epochMs: number;
  readonly lit: boolean;
  /** For a page without a clock: what changes with the hour is left out. */
  readonly timeless?: boolean;
}

/** A line of a list inside a card; it may lead to another record. */
export interface CardLine {
  readonly text: string;
  readonly icon?: IconName | undefined;
  readonly detail?: string | undefined;
  readonly verdict?: Verdict | undefined;
  readonly to?: { readonly kind: ItemKind; readonly id: string } | undefined;
}

/** Everything that a card says, in reading order; the same shape for every kind of record. */
export interface CardModel {
  readonly name: Localized;
  readonly kind: string;
  readonly icon: IconName;
  readonly role: Role;
  readonly doubtful: boolean;
  readonly text: string | null;
  readonly rows: readonly (readonly [label: string, value: string])[];
  readonly lists: readonly { readonly heading: string; readonly lines: readonly CardLine[] }[];
  /** Contradictions and remarks that must not be missed. */
  readonly notes: readonly string[];
  readonly sources: readonly Source[];
  readonly hasPlace: boolean;
}
