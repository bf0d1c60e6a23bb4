import type { AnalysisTexts, OwnDataTexts, PlannerTexts, TerritoryTexts, TextPart } from './parts.ts';

/** Parts that only the planner's tools open: apart from the others, so that no first visit carries their addresses. */
export const plannerPart: TextPart<PlannerTexts> = {
  ko: async () => (await import('./planner/ko.ts')).ko,
  en: async () => (await import('./planner/en.ts')).en,
  ja: async () => (await import('./planner/ja.ts')).ja,
  zh: async () => (await import('./planner/zh.ts')).zh,
};

export const analysisPart: TextPart<AnalysisTexts> = {
  ko: async () => (await import('./analysis/ko.ts')).ko,
  en: async () => (await import('./analysis/en.ts')).en,
  ja: async () => (await import('./analysis/ja.ts')).ja,
  zh: async () => (await import('./analysis/zh.ts')).zh,
};

export const territoryPart: TextPart<TerritoryTexts> = {
  ko: async () => (await import('./territory/ko.ts')).ko,
  en: async () => (await import('./territory/en.ts')).en,
  ja: async () => (await import('./territory/ja.ts')).ja,
  zh: async () => (await import('./territory/zh.ts')).zh,
};

export const ownDataPart: TextPart<OwnDataTexts> = {
  ko: async () => (await import('./owndata/ko.ts')).ko,
  en: async () => (await import('./owndata/en.ts')).en,
  ja: async () => (await import('./owndata/ja.ts')).ja,
  zh: async () => (await import('./owndata/zh.ts')).zh,
};
