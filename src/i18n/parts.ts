import type { Language } from '../core/model/index.ts';
import type { en as analysis } from './analysis/en.ts';
import type { en as aside } from './aside/en.ts';
import type { en as base } from './base/en.ts';
import type { en as beside } from './beside/en.ts';
import type { en as card } from './card/en.ts';
import type { en as embed } from './embed/en.ts';
import type { en as globe } from './globe/en.ts';
import type { en as inquiry } from './inquiry/en.ts';
import type { en as keeper } from './keeper/en.ts';
import type { en as keys } from './keys/en.ts';
import type { en as kiosk } from './kiosk/en.ts';
import type { en as night } from './night/en.ts';
import type { en as offline } from './offline/en.ts';
import type { en as owndata } from './owndata/en.ts';
import type { en as pages } from './pages/en.ts';
import type { en as planner } from './planner/en.ts';
import type { en as print } from './print/en.ts';
import type { en as profile } from './profile/en.ts';
import type { en as report } from './report/en.ts';
import type { en as territory } from './territory/en.ts';
import type { en as textMap } from './textmap/en.ts';

/** A language's texts with the same names as those of another. */
export type Shape<T> = T extends (...args: infer Args) => string
  ? (...args: Args) => string
  : T extends string
    ? string
    : T extends readonly string[]
      ? readonly string[]
      : { readonly [Key in keyof T]: Shape<T[Key]> };

/** The texts that the first moments need. */
export type Messages = Shape<typeof base>;
/** The texts of cards, saved places and ways. */
export type CardTexts = Shape<typeof card>;
/** The texts of the partners' view. */
export type GlobeTexts = Shape<typeof globe>;
/** The texts of the festival's night beyond the first moments. */
export type NightTexts = Shape<typeof night>;
/** The texts of the planner's workbench. */
export type PlannerTexts = Shape<typeof planner>;
/** The texts of clusters, divisions and chance. */
export type AnalysisTexts = Shape<typeof analysis>;
/** The texts of linkage, reach and projects. */
export type TerritoryTexts = Shape<typeof territory>;
/** The texts of own points, hexagons and found clusters in the tools. */
export type InquiryTexts = Shape<typeof inquiry>;
/** The texts of two results side by side. */
export type BesideTexts = Shape<typeof beside>;
/** The texts of own data, exports and receipts. */
export type OwnDataTexts = Shape<typeof owndata>;
/** The texts of offline use. */
export type OfflineTexts = Shape<typeof offline>;
/** The texts of the kiosk. */
export type KioskTexts = Shape<typeof kiosk>;
/** The texts of the keyboard. */
export type KeysTexts = Shape<typeof keys>;
/** The texts of what is printed. */
export type PrintTexts = Shape<typeof print>;
/** The texts for keepers of a kiosk. */
export type KeeperTexts = Shape<typeof keeper>;
/** The texts of legend, results and problems. */
export type AsideTexts = Shape<typeof aside>;
/** The texts of an embedded map and of how to embed it. */
export type EmbedTexts = Shape<typeof embed>;
/** The texts of reports, and of what there is to know about the map itself. */
export type ReportTexts = Shape<typeof report>;
/** The texts of the pages that are readable without the map. */
export type PagesTexts = Shape<typeof pages>;

/** The texts of what someone needs; its part is in `profile/part.ts`. */
export type ProfileTexts = Shape<typeof profile>;
/** The texts of the map in words; its part is in `textmap/part.ts`, of which the first load knows nothing. */
export type TextMapTexts = Shape<typeof textMap>;

/** Texts that are fetched together, one file a language; a language that lacks a text does not compile. */
export type TextPart<Texts> = Readonly<Record<Language, () => Promise<Texts>>>;

export const basePart: TextPart<Messages> = {
  ko: async () => (await import('./base/ko.ts')).ko,
  en: async () => (await import('./base/en.ts')).en,
  ja: async () => (await import('./base/ja.ts')).ja,
  zh: async () => (await import('./base/zh.ts')).zh,
};

export const cardPart: TextPart<CardTexts> = {
  ko: async () => (await import('./card/ko.ts')).ko,
  en: async () => (await import('./card/en.ts')).en,
  ja: async () => (await import('./card/ja.ts')).ja,
  zh: async () => (await import('./card/zh.ts')).zh,
};

export const nightPart: TextPart<NightTexts> = {
  ko: async () => (await import('./night/ko.ts')).ko,
  en: async () => (await import('./night/en.ts')).en,
  ja: async () => (await import('./night/ja.ts')).ja,
  zh: async () => (await import('./night/zh.ts')).zh,
};

export const asidePart: TextPart<AsideTexts> = {
  ko: async () => (await import('./aside/ko.ts')).ko,
  en: async () => (await import('./aside/en.ts')).en,
  ja: async () => (await import('./aside/ja.ts')).ja,
  zh: async () => (await import('./aside/zh.ts')).zh,
};

/** Each language in its own words, for the menu. */
export const languageNames: Readonly<Record<Language, string>> = {
  ko: '한국어',
  en: 'English',
  ja: '日本語',
  zh: '中文',
};
