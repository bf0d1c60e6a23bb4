import { type DivisionFigures, indicatorIds } from '../../../core/divisions/indicators.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { analysisPart } from '../../../i18n/parts.ts';
import { setParams } from '../../../state/actions.ts';
import { besideAtMost } from '../../../state/planner/divisions-params.ts';
import { useLanguage, useTexts } from '../../use-state.ts';

interface Props {
  readonly all: readonly DivisionFigures[];
  readonly selectedCode: string | null;
  readonly codes: readonly string[];
}

const write = (codes: readonly string[]): void => setParams({ beside: codes.length === 0 ? null : codes.join('~') });

/** Up to six divisions side by side with the whole city, every figure in a row. */
export function Beside({ all, selectedCode, codes }: Props) {
  const t = useTexts(analysisPart);
  const language = useLanguage();
  const chosen = codes.flatMap((code) => all.filter(({ division }) => division.code === code));
  const addable = all.find(({ division: { code } }) => code === selectedCode && !codes.includes(code));
  const total = (pick: (figures: DivisionFigures) => number): number => all.reduce((sum, row) => sum + pick(row), 0);
  const rows: readonly (readonly [string, (figures: DivisionFigures) => number, number])[] = [
    ...indicatorIds.map((id) => [t.indicators.names[id], (figures: DivisionFigures) => figures.counts[id], 0] as const),
    [t.compare.area, ({ division }) => division.areaKm2, 1],
  ];
  return (
    <section class="params">
      <h3>{t.compare.beside}</h3>
      <p class="quiet">{t.compare.besideHelp}</p>
      {addable !== undefined && chosen.length < besideAtMost && (
        <button type="button" onClick={() => write([...codes, addable.division.code])}>
          {t.compare.add(addable.division.name[language])}
        </button>
      )}
      {chosen.length > 0 && (
        <div class="table-room">
          <table class="data-table">
            <thead>
              <tr>
                <td />
                {chosen.map(({ division: { code, name } }) => (
                  <th key={code} scope="col" class="number">
                    <button
                      type="button"
                      aria-label={t.compare.remove(name[language])}
                      onClick={() => write(codes.filter((other) => other !== code))}
                    >
                      {name[language]} ×
                    </button>
                  </th>
                ))}
                <th scope="col" class="number">
                  {t.compare.whole}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(([label, pick, digits]) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  {chosen.map((figures) => (
                    <td key={figures.division.code} class="number">
                      {formatNumber(language, pick(figures), digits)}
                    </td>
                  ))}
                  <td class="number">{formatNumber(language, total(pick), digits)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
