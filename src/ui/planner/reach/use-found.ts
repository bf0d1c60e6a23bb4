import { useMemo } from 'preact/hooks';
import type { AnalysisProblem } from '../../../analysis/client.ts';
import type { Area } from '../../../core/geo/polygons.ts';
import type { FoundCluster } from '../../../state/planner/found-params.ts';
import { pointSetOf } from '../../../state/planner/point-sets.ts';
import { type ClusterRow, dbscanRows, meansRows } from '../clusters/view.ts';
import { useHeld } from '../parts/use-held.ts';
import { useJob } from '../parts/use-job.ts';

/** Clusters that were found anew from the settings of a link, to take an area from. */
export interface FoundAreas {
  /** The largest first; none while they are looked for. */
  readonly rows: readonly ClusterRow[];
  /** The one that is asked for; null while it is looked for, and where there is none of its number. */
  readonly area: Area | null;
  readonly isWorking: boolean;
  readonly problem: AnalysisProblem | null;
}

const noRows: readonly ClusterRow[] = [];

/** Looks for clusters in the worker; null: none are wanted. */
export function useFound(found: FoundCluster | null): FoundAreas {
  const set = found === null ? undefined : pointSetOf(found.by.set);
  useHeld(set);
  const by = set === undefined ? null : (found?.by ?? null);
  const points = set?.id ?? '';
  const dense = useJob(
    'clusters',
    by?.method === 'dbscan' ? { points, radiusMeters: by.radiusMeters, minPoints: by.minPoints } : null,
    { version: set },
  );
  const means = useJob('means', by?.method === 'means' ? { points, k: by.k } : null, { version: set });
  const rows = useMemo(() => {
    if (by?.method === 'dbscan' && dense.value !== null) return dbscanRows(dense.value, []);
    return by?.method === 'means' && means.value !== null && set !== undefined ? meansRows(means.value, set) : noRows;
  }, [by?.method, dense.value, means.value, set]);
  const label = rows.find(({ number }) => number === found?.number)?.label;
  const shape = by?.method === 'dbscan' ? by.shape : 'concave';
  const area = useMemo(() => {
    if (label === undefined) return null;
    return by?.method === 'means'
      ? (means.value?.hulls[label] ?? null)
      : (dense.value?.summaries[label]?.[shape] ?? null);
  }, [label, by?.method, shape, dense.value, means.value]);
  const job = by?.method === 'means' ? means : dense;
  return { rows, area, isWorking: set === undefined || job.isWorking, problem: job.problem };
}
