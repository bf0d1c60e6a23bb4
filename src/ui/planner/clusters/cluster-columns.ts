import type { Language } from '../../../core/model/index.ts';
import { formatMeters } from '../../../i18n/format.ts';
import type { AnalysisTexts, InquiryTexts, Messages } from '../../../i18n/parts.ts';
import type { NamedPoints } from '../../../state/planner/point-sets.ts';
import type { Column } from '../parts/DataTable.tsx';
import type { ExportedColumn } from '../parts/Exports.tsx';
import { formatFigure } from '../parts/figures.ts';
import { nameOfCategory } from '../words.ts';
import type { ClusterRow } from './view.ts';

/** What the columns are worded by. */
export interface ColumnWords {
  readonly set: NamedPoints;
  readonly kind: 'cluster' | 'cell';
  readonly t: Messages & AnalysisTexts & InquiryTexts;
  readonly language: Language;
}

const leadingOf = ({ leading }: ClusterRow, { set, t }: ColumnWords): string =>
  leading
    .slice(0, 2)
    .map(({ category, count }) => `${nameOfCategory(set.categories[category], t)} ${count}`)
    .join(', ');

const either = (rows: readonly ClusterRow[], test: (row: ClusterRow) => boolean, column: Column<ClusterRow>) =>
  rows.some(test) ? [column] : [];

/** Returns the columns of the table: only those of which something is known. */
export function tableColumns(rows: readonly ClusterRow[], words: ColumnWords): readonly Column<ClusterRow>[] {
  const { kind, t, language } = words;
  const { columns: heads } = t.clusters;
  const number = { isNumber: true } as const;
  const meters = (value: number): string => formatMeters(language, value);
  return [
    {
      id: 'number',
      label: heads.number,
      value: (row) => row.number,
      show: (row) => (kind === 'cell' ? t.clusters.cell(row.number) : t.clusters.flyTo(row.number)),
    },
    { id: 'size', label: heads.size, ...number, value: ({ size }) => size, show: ({ size }) => size },
    ...either(rows, ({ core }) => core !== null, {
      ...{ id: 'core', label: heads.core, ...number },
      value: ({ core }) => core,
      show: ({ core }) => core,
    }),
    ...either(rows, ({ perKm2 }) => perKm2 !== null, {
      ...{ id: 'density', label: heads.density, ...number },
      value: ({ perKm2 }) => perKm2,
      show: ({ perKm2 }) => formatFigure(language, perKm2 ?? Number.NaN),
    }),
    ...either(rows, ({ leading }) => leading.length > 0 && words.set.categories.length > 0, {
      ...{ id: 'leading', label: heads.leading },
      value: (row) => leadingOf(row, words),
      show: (row) => leadingOf(row, words),
    }),
    ...either(rows, ({ survival }) => survival !== null, {
      ...{ id: 'survival', label: heads.survival },
      value: ({ survival }) => (survival === null ? null : survival.toMeters - survival.fromMeters),
      show: ({ survival }) =>
        survival === null
          ? '–'
          : `${meters(survival.fromMeters)} – ${meters(survival.toMeters)}${survival.isOpenAbove ? '+' : ''}`,
    }),
  ];
}

/** Returns the columns of the file: those of the table, radii as two numbers, and where the middle lies. */
export function fileColumns(rows: readonly ClusterRow[], words: ColumnWords): readonly ExportedColumn<ClusterRow>[] {
  const { inquiry } = words.t;
  const own = tableColumns(rows, words);
  const degrees = (value: number | undefined): number | null => (value === undefined ? null : Number(value.toFixed(6)));
  return [
    ...own.filter(({ id }) => id !== 'survival'),
    ...(own.some(({ id }) => id === 'survival')
      ? [
          { id: 'from', label: inquiry.staysFrom, value: ({ survival }: ClusterRow) => survival?.fromMeters ?? null },
          { id: 'to', label: inquiry.staysTo, value: ({ survival }: ClusterRow) => survival?.toMeters ?? null },
        ]
      : []),
    { id: 'lon', label: inquiry.longitude, value: ({ centre }) => degrees(centre[0]) },
    { id: 'lat', label: inquiry.latitude, value: ({ centre }) => degrees(centre[1]) },
  ];
}

/** Columns on paper: the number stands before them, as on the map, and where the middle lies is shown there. */
export const printedColumns = ['size', 'core', 'density', 'leading', 'from', 'to'] as const;

/** Where a cluster lies. */
export const placeOfRow = ({ centre: [lon, lat] }: ClusterRow) => ({ lon, lat });
