import type { Language } from '../../src/core/model/index.ts';
import type { HandOverTexts, KeyboardTexts } from '../../src/i18n/kiosk-parts.ts';
import {
  type AnalysisTexts,
  type AsideTexts,
  type CardTexts,
  type GlobeTexts,
  type KioskTexts,
  type Messages,
  type NightTexts,
  type OfflineTexts,
  type OwnDataTexts,
  type PlannerTexts,
  type TerritoryTexts,
  textParts,
} from '../../src/i18n/parts.ts';

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
  AsideTexts &
  KeyboardTexts &
  HandOverTexts;

/** All parts of a language's texts in one object. */
export async function loadEveryText(language: Language): Promise<EveryText> {
  const parts = await Promise.all(textParts.map((part) => part[language]()));
  return Object.assign({}, ...parts) as EveryText;
}
