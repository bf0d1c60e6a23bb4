import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { plannerPart } from '../../../i18n/planner-parts.ts';
import { useLanguage, useTexts } from '../../use-state.ts';

/** A column: its heading with unit, how to sort by it and what it shows. */
export interface Column<Row> {
  readonly id: string;
  readonly label: string;
  readonly isNumber?: boolean;
  /** What rows are sorted by; null comes last. */
  readonly value: (row: Row) => number | string | null;
  readonly show: (row: Row) => ComponentChildren;
}

/** The column that rows are sorted by. */
export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

interface Props<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  /** null: the order of the rows. */
  readonly firstSort: Sort | null;
  /** Undefined where nothing can be selected: then a row only brings the map somewhere. */
  readonly selectedId?: string | null | undefined;
  /** Ids of rows that go with what is selected elsewhere. */
  readonly marked?: ReadonlySet<string>;
  /** Makes the first cell of each row a button. */
  readonly onSelect?: (row: Row) => void;
}

const shownAtFirst = 60;

/** Returns rows in the order of a column, those without a value last. */
export function sortRows<Row>(
  rows: readonly Row[],
  { value }: Pick<Column<Row>, 'value'>,
  descending: boolean,
  locale: string,
): readonly Row[] {
  const turn = descending ? -1 : 1;
  const { compare } = new Intl.Collator(locale);
  return rows.toSorted((rowA, rowB) => {
    const [a, b] = [value(rowA), value(rowB)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    if (typeof a === 'number' && typeof b === 'number') return turn * (a - b);
    return turn * compare(String(a), String(b));
  });
}

/** A table whose headings sort it: the twin, in words, of a map or chart. */
export function DataTable<Row>({ caption, columns, rows, idOf, firstSort, selectedId, marked, onSelect }: Props<Row>) {
  const t = useTexts(plannerPart);
  const language = useLanguage();
  const [sort, setSort] = useState(firstSort);
  const [limit, setLimit] = useState(shownAtFirst);
  const by = sort === null ? undefined : (columns.find(({ id }) => id === sort.column) ?? columns[0]);
  const sorted = sort === null || by === undefined ? rows : sortRows(rows, by, sort.descending, language);
  const turnTo = (column: Column<Row>) =>
    setSort({
      column: column.id,
      descending: sort?.column === column.id ? !sort.descending : column.isNumber === true,
    });
  return (
    <div class="table-room" tabIndex={-1}>
      <table class="data-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => {
              const order = sort?.column !== column.id ? undefined : sort.descending ? 'descending' : 'ascending';
              return (
                <th
                  key={column.id}
                  scope="col"
                  class={column.isNumber === true ? 'number' : ''}
                  {...(order === undefined ? {} : { 'aria-sort': order })}
                >
                  <button type="button" title={t.parts.sortBy(column.label)} onClick={() => turnTo(column)}>
                    {column.label}
                    {order !== undefined && <span class={`sort-mark ${order}`} aria-hidden="true" />}
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, limit).map((row) => {
            const id = idOf(row);
            const isSelected = id === selectedId || marked?.has(id) === true;
            return (
              <tr key={id} class={isSelected ? 'selected' : ''}>
                {columns.map((column, index) =>
                  index === 0 ? (
                    <th key={column.id} scope="row">
                      {onSelect === undefined ? (
                        column.show(row)
                      ) : (
                        <button
                          type="button"
                          class="link"
                          aria-pressed={selectedId === undefined ? undefined : isSelected}
                          onClick={() => onSelect(row)}
                        >
                          {column.show(row)}
                        </button>
                      )}
                    </th>
                  ) : (
                    <td key={column.id} class={column.isNumber === true ? 'number' : ''}>
                      {column.show(row)}
                    </td>
                  ),
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      {sorted.length > limit && (
        <button type="button" class="more" onClick={() => setLimit(limit * 4)}>
          {t.panel.more(sorted.length - limit)}
        </button>
      )}
    </div>
  );
}
