import {
  cityFigure,
  type DivisionFigures,
  type FigureBase,
  type FigureId,
  figuresOf,
  indicatorIds,
  sectorFigures,
} from '../../../core/divisions/indicators.ts';
import { analysisPart } from '../../../i18n/planner-parts.ts';
import { setParams } from '../../../state/actions.ts';
import { basesOf, besideAtMost, type DivisionSettings } from '../../../state/planner/divisions-params.ts';
import { useLanguage, useTexts } from '../../use-state.ts';
import { CellBar } from '../parts/CellBar.tsx';
import { Select } from '../parts/Choice.tsx';
import { formatFigure } from '../parts/figures.ts';
import { nameOfFigure, unitOf } from '../words.ts';

interface Props {
  readonly all: readonly DivisionFigures[];
  readonly selectedCode: string | null;
  readonly settings: DivisionSettings;
  readonly onSelect: (code: string) => void;
}

const write = (codes: readonly string[]): void => setParams({ beside: codes.length === 0 ? null : codes.join('~') });

/** A figure of the divisions side by side and of the whole city. */
interface FigureRow {
  readonly id: FigureId | 'area';
  readonly label: string;
  readonly values: readonly number[];
  /** The highest of all divisions of the city. */
  readonly most: number;
  readonly city: number;
}

/** Every figure in the relation that is shown, sectors only where one of these divisions has a place of them. */
function useRows(all: readonly DivisionFigures[], codes: readonly string[], base: FigureBase): readonly FigureRow[] {
  const t = useTexts(analysisPart);
  const pick = (values: readonly number[]): readonly number[] =>
    codes.map((code) => values[all.findIndex(({ division }) => division.code === code)] ?? Number.NaN);
  const highest = (values: readonly number[]): number => Math.max(0, ...values.filter(Number.isFinite));
  const areas = all.map(({ division }) => division.areaKm2);
  const isThere = (figure: FigureId): boolean =>
    all.some(({ division, counts }) => codes.includes(division.code) && counts[figure] > 0);
  const rows = [...indicatorIds, ...sectorFigures.filter(isThere)].map((id): FigureRow => {
    const ownBase = basesOf(id).includes(base) ? base : 'count';
    const values = figuresOf(all, id, ownBase);
    const notes = [unitOf(id, ownBase, t), ownBase === base ? '' : t.indicators.bases[ownBase]].filter(Boolean);
    const label = notes.length === 0 ? nameOfFigure(id, t) : t.compare.named(nameOfFigure(id, t), notes.join(' · '));
    return { id, label, values: pick(values), most: highest(values), city: cityFigure(all, id, ownBase) };
  });
  const city = areas.reduce((sum, area) => sum + area, 0);
  return [...rows, { id: 'area', label: t.compare.area, values: pick(areas), most: highest(areas), city }];
}

/** Up to six divisions side by side with the whole city: every figure in a row, in the relation that the map shows. */
export function Beside({ all, selectedCode, settings, onSelect }: Props) {
  const t = useTexts(analysisPart);
  const language = useLanguage();
  const chosen = settings.beside.flatMap((code) => all.filter(({ division }) => division.code === code));
  const codes = chosen.map(({ division }) => division.code);
  const rows = useRows(all, codes, settings.base);
  const others = all.filter(({ division }) => !codes.includes(division.code));
  const addable = others.find(({ division }) => division.code === selectedCode);
  const isFull = chosen.length >= besideAtMost;
  return (
    <section class="params beside">
      <h3>{t.compare.beside}</h3>
      <p class="quiet">{isFull ? t.compare.full : t.compare.besideHelp}</p>
      {addable !== undefined && !isFull && (
        <button type="button" onClick={() => write([...codes, addable.division.code])}>
          {t.compare.add(addable.division.name[language])}
        </button>
      )}
      {!isFull && (
        <Select
          label={t.compare.addOne}
          value=""
          options={[
            { value: '', label: t.compare.addNone },
            ...others.map(({ division: { code, name } }) => ({ value: code, label: name[language] })),
          ]}
          onChange={(code) => code !== '' && write([...codes, code])}
        />
      )}
      {chosen.length > 0 && (
        <>
          <div class="table-room" tabIndex={-1}>
            <table class="data-table">
              <caption>{t.indicators.bases[settings.base]}</caption>
              <thead>
                <tr>
                  <th scope="col">{t.compare.figure}</th>
                  {chosen.map(({ division: { code, name } }) => (
                    <th key={code} scope="col" class={`number ${code === selectedCode ? 'chosen' : ''}`}>
                      <button
                        type="button"
                        class="link"
                        aria-pressed={code === selectedCode}
                        onClick={() => onSelect(code)}
                      >
                        {name[language]}
                      </button>
                      <button
                        type="button"
                        class="remove"
                        aria-label={t.compare.remove(name[language])}
                        onClick={() => write(codes.filter((other) => other !== code))}
                      >
                        ×
                      </button>
                    </th>
                  ))}
                  <th scope="col" class="number">
                    {t.compare.whole}
                  </th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ id, label, values, most, city }) => (
                  <tr key={id} class={id === settings.indicator ? 'selected' : ''}>
                    <th scope="row">{label}</th>
                    {values.map((value, index) => (
                      <td key={codes[index]} class="number">
                        {formatFigure(language, value)}
                        <CellBar
                          parts={[{ share: most > 0 && value > 0 ? value / most : 0, colour: 'var(--role-azure)' }]}
                        />
                      </td>
                    ))}
                    <td class="number">{formatFigure(language, city)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p class="quiet">{t.compare.besideBars}</p>
        </>
      )}
    </section>
  );
}
