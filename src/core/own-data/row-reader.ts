import { coordinateNumber } from './coordinate-number.ts';
import type { Columns } from './own-data.ts';
import { isPlaced, type PointCollector, placeIn, type Reading } from './point-collector.ts';

interface Options {
  readonly headings: readonly string[];
  readonly columns: Columns;
  readonly reading: Reading;
  readonly collector: PointCollector;
}

const clean = (cell: string | undefined): string => (cell ?? '').trim();

/**
 * Returns a function that takes the cells of a row, and its number, into the collector. A row without any text is passed
 * over, which it tells by false; one with too few cells for its coordinates, or with broken ones, is a problem.
 */
export function rowReader({ headings, columns, reading, collector }: Options) {
  const place = placeIn(reading);
  const inMetres = reading.system !== 'lonlat';
  return (cells: readonly string[], row: number): boolean => {
    if (cells.every((cell) => cell.trim() === '')) return false;
    if (cells.length > headings.length && cells.slice(headings.length).some((cell) => cell.trim() !== '')) {
      collector.fail(row, '', `${cells.length} > ${headings.length}`, 'cells');
      return true;
    }
    const numbers = { x: Number.NaN, y: Number.NaN };
    for (const axis of ['x', 'y'] as const) {
      const cell = clean(cells[columns[axis]]);
      const heading = headings[columns[axis]] ?? '';
      numbers[axis] = coordinateNumber(cell);
      if (Number.isFinite(numbers[axis])) continue;
      collector.fail(row, heading, cell, cell === '' ? 'filled' : inMetres ? 'metres' : 'number');
      return true;
    }
    const found = place(numbers.x, numbers.y);
    if (isPlaced(found)) {
      collector.add(found, {
        name: columns.name === null ? '' : clean(cells[columns.name]),
        category: columns.category === null ? null : clean(cells[columns.category]),
        address: columns.address === null ? '' : clean(cells[columns.address]),
      });
    } else {
      const both = found.expected === 'in-korea' || found.expected === 'not-zero';
      const text = both ? `${clean(cells[columns.x])}, ${clean(cells[columns.y])}` : clean(cells[columns[found.axis]]);
      const heading = both
        ? `${headings[columns.x] ?? ''}, ${headings[columns.y] ?? ''}`
        : (headings[columns[found.axis]] ?? '');
      collector.fail(row, heading, text, found.expected);
    }
    return true;
  };
}
