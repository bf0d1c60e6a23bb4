import type { Item } from '../../../core/item.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { asidePart } from '../../../i18n/parts.ts';
import { territoryPart } from '../../../i18n/planner-parts.ts';
import { showEntries, toggle } from '../../../state/actions.ts';
import { isEntryShown, itemsOfEntry, legend, legendYears, records } from '../../../state/store.ts';
import { ItemRow } from '../../ItemRow.tsx';
import { legendFace } from '../../legend-face.ts';
import { useLanguage, useTexts } from '../../use-state.ts';
import { useNames } from './use-names.ts';

/** Rows of the legend that are evidence of linkage, besides every kind of tie. */
const wanted = (id: string): boolean =>
  ['corridors', 'stops', 'linkage-zones'].includes(id) || id.startsWith('linkage-');

/** More of one row than anybody reads. */
const mostListed = 40;

function TiesOf({ name, ties }: { readonly name: string; readonly ties: readonly Item[] }) {
  const t = useTexts(territoryPart);
  if (ties.length === 0) return <p>{t.ties.noTies(name)}</p>;
  return (
    <>
      <h4>{t.ties.tiesOf(name, ties.length)}</h4>
      <ul class="rows">
        {ties.map((item) => (
          <ItemRow key={item.id} item={item} />
        ))}
      </ul>
    </>
  );
}

/** What is on record of ties between town and countryside: shown on the map by the rows of the legend, and listed. With a division: what is on record there. */
export function Evidence({ code }: { readonly code: string | null }) {
  const t = useTexts(territoryPart);
  const aside = useTexts(asidePart);
  const language = useLanguage();
  const years = legendYears.value;
  const entries = legend.value.filter(({ id }) => wanted(id));
  const { division } = useNames();
  const nameKo = records.value.divisions.find((each) => each.code === code)?.name.ko;
  const ids = entries.map(({ id }) => id);
  const isAllShown = ids.every(isEntryShown);
  const ties = entries.filter(({ items }) => items?.kind === 'linkage').flatMap(itemsOfEntry);
  return (
    <section>
      <h3>{t.ties.evidence}</h3>
      <p class="quiet">{t.ties.evidenceLead}</p>
      <button type="button" onClick={() => showEntries(ids, !isAllShown)}>
        {isAllShown ? t.ties.hideAll : t.ties.showAll}
      </button>
      <ul class="evidence">
        {entries.map((entry) => (
          <li key={entry.id}>
            <label class="check">
              <input type="checkbox" checked={isEntryShown(entry.id)} onChange={() => toggle([entry.id])} />
              <span>{legendFace(entry, aside, years).label}</span>
              {entry.items !== undefined && <small>{formatNumber(language, itemsOfEntry(entry).length)}</small>}
            </label>
          </li>
        ))}
      </ul>
      {code !== null && <TiesOf name={division(code)} ties={ties.filter((item) => item.division === nameKo)} />}
      <details>
        <summary>{t.ties.records(ties.length)}</summary>
        <ul class="rows">
          {ties.slice(0, mostListed).map((item) => (
            <ItemRow key={item.id} item={item} />
          ))}
        </ul>
      </details>
    </section>
  );
}
