import { records } from '../../../state/store.ts';
import { useLanguage } from '../../use-state.ts';

/** Names of centres by id and of divisions by code, in the chosen language; the id itself where there is no record. */
export function useNames() {
  const language = useLanguage();
  const { centres, divisions } = records.value;
  return {
    centre: (id: string): string => centres.find((each) => each.id === id)?.name[language] ?? id,
    division: (code: string): string => divisions.find((each) => each.code === code)?.name[language] ?? code,
  };
}
