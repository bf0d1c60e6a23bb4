import { ownDataPart } from '../../../i18n/planner-parts.ts';
import { appState } from '../../../state/store.ts';
import { lazily } from '../../lazily.tsx';
import { useTexts } from '../../use-state.ts';
import { type NamedTable, saveTable } from './save-table.ts';

function Button<Row>(props: NamedTable<Row>) {
  const t = useTexts(ownDataPart);
  if (appState.value.kiosk) return null;
  return (
    <button type="button" class="csv" aria-label={`${t.exports.csv}: ${props.name}`} onClick={() => saveTable(props)}>
      {t.exports.csv}
    </button>
  );
}

const Lazy = lazily<NamedTable<never>>(async () => Button, ownDataPart);

/** Hands on one more table of a result; a kiosk hands out no files. It fetches its own texts. */
export const CsvButton = Lazy as unknown as <Row>(props: NamedTable<Row>) => ReturnType<typeof Lazy>;
