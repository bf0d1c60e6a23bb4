import type { Language } from '../../src/core/model/index.ts';
import { embedPart } from '../../src/i18n/embed/part.ts';
import { kioskPart } from '../../src/i18n/kiosk/part.ts';
import { type LiveTexts, livePart } from '../../src/i18n/live/part.ts';
import { pagesPart } from '../../src/i18n/pages/part.ts';
import {
  type AnalysisTexts,
  type AsideTexts,
  type CardTexts,
  type EmbedTexts,
  type GlobeTexts,
  type KioskTexts,
  type Messages,
  type NightTexts,
  type OfflineTexts,
  type OwnDataTexts,
  type PagesTexts,
  type PlannerTexts,
  type ReportTexts,
  type TerritoryTexts,
  textParts,
} from '../../src/i18n/parts.ts';
import { reportPart } from '../../src/i18n/report/part.ts';

export type EveryText = Messages &
  CardTexts &
  GlobeTexts &
  NightTexts &
  PlannerTexts &
  AnalysisTexts &
  TerritoryTexts &
  OwnDataTexts &
  OfflineTexts &
  KioskTexts &
  LiveTexts &
  AsideTexts &
  PagesTexts &
  EmbedTexts &
  ReportTexts;

const lateParts = [embedPart, livePart, kioskPart, pagesPart, reportPart];

/** All parts of a language's texts in one object. */
export async function loadEveryText(language: Language): Promise<EveryText> {
  const parts = await Promise.all([...textParts, ...lateParts].map((part) => part[language]()));
  return Object.assign({}, ...parts) as EveryText;
}
