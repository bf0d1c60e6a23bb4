import { inquiryPart } from '../../../i18n/inquiry/part.ts';
import { analysisPart, territoryPart } from '../../../i18n/planner-parts.ts';
import type { Tool } from '../../../state/app-state.ts';
import { itemByKey, records } from '../../../state/store.ts';
import { useLanguage, useTexts } from '../../use-state.ts';
import { settingWords } from './setting-words.ts';

/** The parts of the texts that name settings; whoever uses `useSettingWords` fetches them before. */
export const settingParts = [analysisPart, inquiryPart, territoryPart] as const;

/** Returns how settings are named and told. */
export function useSettingWords() {
  const language = useLanguage();
  const goals = Object.fromEntries((records.value.model?.goals ?? []).map(({ id, name }) => [id, name[language]]));
  const nameOf = (kind: string, id: string) => itemByKey.value.get(`${kind}:${id}`)?.name[language];
  const t = { ...useTexts(analysisPart), ...useTexts(inquiryPart), ...useTexts(territoryPart), goals, nameOf };
  return (tool: Tool | null, name: string, value: string | undefined) => settingWords(tool, { name, value }, t);
}
