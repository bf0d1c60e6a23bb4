import { scaleLinear } from 'd3-scale';
import { type ComparedCity, compareCities, squareSide } from '../../core/partners/compare.ts';
import { formatNumber } from '../../i18n/format.ts';
import { globePart } from '../../i18n/globe/part.ts';
import { setCompared } from '../../state/actions.ts';
import { appState, koreaTime, records } from '../../state/store.ts';
import { lazily } from '../lazily.tsx';
import { useLanguage, useTexts } from '../use-state.ts';
import '../styles/partners.css';

const least = 2;

type Measure = 'areaKm2' | 'population' | 'density' | 'distanceKm' | 'tieYears';
const measures: readonly { readonly id: Measure; readonly unit: string; readonly digits: number }[] = [
  { id: 'areaKm2', unit: 'km²', digits: 1 },
  { id: 'population', unit: '', digits: 0 },
  { id: 'density', unit: '/km²', digits: 0 },
  { id: 'distanceKm', unit: 'km', digits: 0 },
  { id: 'tieYears', unit: '', digits: 0 },
];

function Chooser({ chosen }: { readonly chosen: readonly string[] }) {
  const t = useTexts(globePart);
  const language = useLanguage();
  return (
    <fieldset class="chooser">
      <legend>{t.globe.compareHelp}</legend>
      {records.value.partners.map(({ id, name }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={() => {
              const next = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
              if (next.length >= least) setCompared(next);
            }}
            disabled={chosen.includes(id) && chosen.length <= least}
          />
          {name[language]}
        </label>
      ))}
    </fieldset>
  );
}

/** A bar chart as a table: readable without colour, and by a screen reader. */
function Bars({
  rows,
  measure,
}: {
  readonly rows: readonly ComparedCity[];
  readonly measure: (typeof measures)[number];
}) {
  const t = useTexts(globePart);
  const language = useLanguage();
  const largest = Math.max(...rows.map((row) => row[measure.id]?.value ?? 0));
  const width = scaleLinear([0, largest], [0, 100]);
  const unit = measure.id === 'tieYears' ? t.globe.yearsUnit : measure.unit;
  return (
    <table class="bars">
      <caption>{`${t.globe[measure.id]}${unit === '' || t.globe[measure.id].includes('km²') ? '' : ` (${unit})`}`}</caption>
      <tbody>
        {rows.map((row) => {
          const figure = row[measure.id];
          return (
            <tr key={row.id}>
              <th scope="row">{row.name[language]}</th>
              <td class="bar">
                <span
                  class={row.id === 'jinju' ? 'own' : ''}
                  ref={(element) =>
                    element?.style.setProperty('width', `${figure === null ? 0 : width(figure.value)}%`)
                  }
                />
              </td>
              <td class="figure">
                {figure === null ? '–' : formatNumber(language, figure.value, measure.digits)}
                {figure !== null && (
                  <small>
                    {[t.globe.basis[figure.basis], figure.date].filter((part) => part !== undefined).join(', ')}
                  </small>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Squares of the cities' areas at one scale, to feel what the figures say. */
function Squares({ rows }: { readonly rows: readonly ComparedCity[] }) {
  const t = useTexts(globePart);
  const language = useLanguage();
  const sides = rows.map((row) => ({ row, side: squareSide(row.areaKm2?.value ?? 0) }));
  const size = scaleLinear([0, Math.max(...sides.map(({ side }) => side))], [0, 7]);
  return (
    <section>
      <h3>{t.globe.squares}</h3>
      <ul class="squares">
        {sides.map(({ row, side }) => (
          <li key={row.id}>
            <span
              class={row.id === 'jinju' ? 'own' : ''}
              ref={(element) => {
                element?.style.setProperty('width', `${size(side)}rem`);
                element?.style.setProperty('height', `${size(side)}rem`);
              }}
            />
            {row.name[language]}
            <small>{t.globe.side(formatNumber(language, side, 1))}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Two to eight partner cities beside Jinju, on figures whose basis is said. */
function CompareWithin() {
  const { partners, divisions } = records.value;
  const chosen = appState.value.compared.length === 0 ? partners.map(({ id }) => id) : appState.value.compared;
  const jinju = {
    populationCount: divisions.reduce((sum, { population }) => sum + population, 0),
    areaKm2: divisions.reduce((sum, { areaKm2 }) => sum + areaKm2, 0),
  };
  const rows = compareCities(
    partners.filter(({ id }) => chosen.includes(id)),
    jinju,
    koreaTime.value.day,
  );
  return (
    <div class="compare">
      <Chooser chosen={chosen} />
      {measures.map((measure) => (
        <Bars key={measure.id} rows={rows} measure={measure} />
      ))}
      <Squares rows={rows} />
    </div>
  );
}

/** The same with its texts, which no first visit asks for. */
export const Compare = lazily(async () => CompareWithin, globePart);
