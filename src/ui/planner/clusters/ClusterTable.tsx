import { formatMeters } from '../../../i18n/format.ts';
import { analysisPart } from '../../../i18n/parts.ts';
import { travel } from '../../../state/actions.ts';
import type { NamedPoints } from '../../../state/planner/point-sets.ts';
import { appState } from '../../../state/store.ts';
import { useLanguage, useTexts } from '../../use-state.ts';
import { type Column, DataTable } from '../parts/DataTable.tsx';
import { formatFigure } from '../parts/figures.ts';
import { nameOfCategory } from '../words.ts';
import type { ClusterRow } from './view.ts';

interface Props {
  readonly rows: readonly ClusterRow[];
  readonly set: NamedPoints;
  readonly kind: 'cluster' | 'cell';
}

/** Flies to a cluster, as near as the map is or nearer. */
const flyTo = ({ centre: [lon, lat] }: ClusterRow): void =>
  travel({ lon, lat, zoom: Math.max(13, appState.peek().camera?.zoom ?? 0), bearing: 0, pitch: 0 });

/** The clusters in words; a row brings the map to its cluster. */
export function ClusterTable({ rows, set, kind }: Props) {
  const t = useTexts(analysisPart);
  const language = useLanguage();
  const { columns: heads } = t.clusters;
  const leading = (row: ClusterRow): string =>
    row.leading
      .slice(0, 2)
      .map(({ category, count }) => `${nameOfCategory(set.categories[category], t)} ${count}`)
      .join(', ');
  const has = (test: (row: ClusterRow) => boolean): boolean => rows.some(test);
  const columns: readonly Column<ClusterRow>[] = [
    {
      id: 'number',
      label: heads.number,
      value: ({ number }) => number,
      show: ({ number }) => (kind === 'cell' ? t.clusters.cell(number) : t.clusters.flyTo(number)),
    },
    { id: 'size', label: heads.size, isNumber: true, value: ({ size }) => size, show: ({ size }) => size },
    ...(has(({ core }) => core !== null)
      ? [
          {
            id: 'core',
            label: heads.core,
            isNumber: true,
            value: (row: ClusterRow) => row.core,
            show: (row: ClusterRow) => row.core,
          },
        ]
      : []),
    ...(has(({ perKm2 }) => perKm2 !== null)
      ? [
          {
            id: 'density',
            label: heads.density,
            isNumber: true,
            value: (row: ClusterRow) => row.perKm2,
            show: (row: ClusterRow) => formatFigure(language, row.perKm2 ?? Number.NaN),
          },
        ]
      : []),
    ...(has((row) => row.leading.length > 0)
      ? [{ id: 'leading', label: heads.leading, value: leading, show: leading }]
      : []),
    ...(has(({ survival }) => survival !== null)
      ? [
          {
            id: 'survival',
            label: heads.survival,
            value: ({ survival }: ClusterRow) => (survival === null ? null : survival.toMeters - survival.fromMeters),
            show: ({ survival }: ClusterRow) =>
              survival === null
                ? '–'
                : `${formatMeters(language, survival.fromMeters)} – ${formatMeters(language, survival.toMeters)}${survival.isOpenAbove ? '+' : ''}`,
          },
        ]
      : []),
  ];
  return (
    <DataTable
      caption={t.clusters.table}
      columns={columns}
      rows={rows}
      idOf={({ id }) => id}
      firstSort={{ column: 'size', descending: true }}
      onSelect={flyTo}
    />
  );
}
