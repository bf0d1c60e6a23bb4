import { inquiryPart } from '../../../i18n/inquiry/part.ts';
import { analysisPart } from '../../../i18n/planner-parts.ts';
import { ownData } from '../../../state/planner/own-data.ts';
import { type NamedPoints, ownSetId } from '../../../state/planner/point-sets.ts';
import { useLanguage, useTexts } from '../../use-state.ts';

/** Texts and language of the tool. */
export function useWords() {
  const language = useLanguage();
  return { t: { ...useTexts(analysisPart), ...useTexts(inquiryPart) }, language };
}

/** Returns what a receipt tells of a point set: its name, and of the own file how its coordinates were read. */
export const setParameters = ({ id }: Pick<NamedPoints, 'id'>): Readonly<Record<string, string>> =>
  id === ownSetId && ownData.value !== null ? { set: id, system: ownData.value.reading.system } : { set: id };
