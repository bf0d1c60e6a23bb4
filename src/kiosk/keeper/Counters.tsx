import { views } from '../../core/item.ts';
import { countsCodes, toldDays } from '../../core/kiosk/counters.ts';
import { languages } from '../../core/model/vocabulary.ts';
import { keeperPart } from '../../i18n/keeper/part.ts';
import { languageNames } from '../../i18n/parts.ts';
import { Qr } from '../../ui/keep/Qr.tsx';
import { useTexts } from '../../ui/use-state.ts';
import { areCountsKept, counts } from '../counting.ts';

/** Days that a screen has room for; all leave as a file or as codes. */
const shownDays = 7;

/** What of the totals may be told; `code`: which of their codes is shown, counted on and on, null: none. */
export function Counters({ code }: { readonly code: number | null }) {
  const { keeper, view } = useTexts(keeperPart);
  const days = toldDays(counts.value);
  const names = [...views.map((name) => view[name]), ...languages.map((name) => languageNames[name]), keeper.easier];
  const codes = countsCodes(counts.value);
  const shown = code === null ? 0 : code % codes.length;
  return (
    <section class="keeper-part" aria-label={keeper.counters}>
      <h3>{keeper.counters}</h3>
      <p class="quiet">{keeper.countersHelp}</p>
      {!areCountsKept.value && <p role="status">{keeper.notStored}</p>}
      {days.length === 0 && <p>{keeper.nothingCounted}</p>}
      {code !== null && (
        <>
          <Qr link={codes[shown] ?? ''} />
          <p>{keeper.codeOf(shown + 1, codes.length)}</p>
        </>
      )}
      {days.length > 0 && (
        <>
          <div class="keeper-table">
            <table>
              <thead>
                <tr>
                  <th scope="col">{keeper.day}</th>
                  {days.slice(0, shownDays).map(({ day }) => (
                    <th key={day} scope="col">
                      {day.slice(5)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {names.map((name, index) => (
                  <tr key={name}>
                    <th scope="row">{name}</th>
                    {days.slice(0, shownDays).map(({ day, told }) => (
                      <td key={day}>{told[index]}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p class="quiet">{keeper.days(days.length)}</p>
        </>
      )}
    </section>
  );
}
