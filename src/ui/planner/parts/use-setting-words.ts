import { inquiryPart } from '../../../i18n/inquiry/part.ts';
import { analysisPart, territoryPart } from '../../../i18n/parts.ts';
import type { Tool } from '../../../state/app-state.ts';
import { useTexts } from '../../use-state.ts';
import { settingWords } from './setting-words.ts';

/** The parts of the texts that name settings; whoever uses `useSettingWords` fetches them before. */
export const settingParts = [analysisPart, inquiryPart, territoryPart] as const;

/** Returns how settings are named and told. */
export function useSettingWords() {
  const t = { ...useTexts(analysisPart), ...useTexts(inquiryPart), ...useTexts(territoryPart) };
  return (tool: Tool | null, name: string, value: string | undefined) => settingWords(tool, { name, value }, t);
}
