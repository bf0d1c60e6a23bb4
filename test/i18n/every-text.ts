import type { Language } from '../../src/core/model/index.ts';
import { besidePart } from '../../src/i18n/beside/part.ts';
import { embedPart } from '../../src/i18n/embed/part.ts';
import { globePart } from '../../src/i18n/globe/part.ts';
import { inquiryPart } from '../../src/i18n/inquiry/part.ts';
import { keeperPart } from '../../src/i18n/keeper/part.ts';
import { keysPart } from '../../src/i18n/keys/part.ts';
import { kioskPart } from '../../src/i18n/kiosk/part.ts';
import { type HandOverTexts, handOverPart, type KeyboardTexts, keyboardPart } from '../../src/i18n/kiosk-parts.ts';
import { type LiveTexts, livePart } from '../../src/i18n/live/part.ts';
import { offlinePart } from '../../src/i18n/offline/part.ts';
import { pagesPart } from '../../src/i18n/pages/part.ts';
import {
  type AnalysisTexts,
  type AsideTexts,
  asidePart,
  type BesideTexts,
  basePart,
  type CardTexts,
  cardPart,
  type EmbedTexts,
  type GlobeTexts,
  type InquiryTexts,
  type KeeperTexts,
  type KeysTexts,
  type KioskTexts,
  type Messages,
  type NightTexts,
  nightPart,
  type OfflineTexts,
  type OwnDataTexts,
  type PagesTexts,
  type PlannerTexts,
  type PrintTexts,
  type ProfileTexts,
  type ReportTexts,
  type TerritoryTexts,
  type TextMapTexts,
} from '../../src/i18n/parts.ts';
import { analysisPart, ownDataPart, plannerPart, territoryPart } from '../../src/i18n/planner-parts.ts';
import { printPart } from '../../src/i18n/print/part.ts';
import { profilePart } from '../../src/i18n/profile/part.ts';
import { reportPart } from '../../src/i18n/report/part.ts';
import { textMapPart } from '../../src/i18n/textmap/part.ts';

export type EveryText = Messages &
  CardTexts &
  GlobeTexts &
  NightTexts &
  PlannerTexts &
  AnalysisTexts &
  TerritoryTexts &
  InquiryTexts &
  OwnDataTexts &
  OfflineTexts &
  KeeperTexts &
  KioskTexts &
  LiveTexts &
  AsideTexts &
  KeysTexts &
  PrintTexts &
  PagesTexts &
  BesideTexts &
  EmbedTexts &
  ReportTexts &
  TextMapTexts &
  ProfileTexts &
  KeyboardTexts &
  HandOverTexts;

const parts = [
  basePart,
  cardPart,
  globePart,
  nightPart,
  plannerPart,
  analysisPart,
  territoryPart,
  ownDataPart,
  offlinePart,
  asidePart,
  besidePart,
  embedPart,
  handOverPart,
  inquiryPart,
  keeperPart,
  keyboardPart,
  keysPart,
  kioskPart,
  livePart,
  pagesPart,
  printPart,
  profilePart,
  reportPart,
  textMapPart,
];

/** All parts of a language's texts in one object. */
export async function loadEveryText(language: Language): Promise<EveryText> {
  const texts = await Promise.all(parts.map((part) => part[language]()));
  return Object.assign({}, ...texts) as EveryText;
}
