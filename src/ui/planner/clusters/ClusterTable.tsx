import { travel } from '../../../state/actions.ts';
import { appState } from '../../../state/store.ts';
import { type Column, DataTable } from '../parts/DataTable.tsx';
import type { ClusterRow } from './view.ts';

interface Props {
  readonly caption: string;
  readonly rows: readonly ClusterRow[];
  readonly columns: readonly Column<ClusterRow>[];
}

/** Flies to a cluster, as near as the map is or nearer. */
const flyTo = ({ centre: [lon, lat] }: ClusterRow): void =>
  travel({ lon, lat, zoom: Math.max(13, appState.peek().camera?.zoom ?? 0), bearing: 0, pitch: 0 });

/** The clusters in words; a row brings the map to its cluster. */
export const ClusterTable = ({ caption, rows, columns }: Props) => (
  <DataTable
    caption={caption}
    columns={columns}
    rows={rows}
    idOf={({ id }) => id}
    firstSort={{ column: 'size', descending: true }}
    onSelect={flyTo}
  />
);
