import type { Geometry } from 'geojson';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { AnalysisProblem } from '../../../analysis/client.ts';
import type { AreaFound, Missing, WaysFound } from '../../../analysis/reach-jobs.ts';
import { ground } from '../../../state/planner/ground.ts';
import { ownSetId, pointSetOf } from '../../../state/planner/point-sets.ts';
import type { ReachSettings } from '../../../state/planner/reach-params.ts';
import { itemByKey, items, records } from '../../../state/store.ts';
import { identityOf } from '../parts/identity.ts';
import { useHeld } from '../parts/use-held.ts';
import { useHeldCity } from '../parts/use-held-city.ts';
import { useJob } from '../parts/use-job.ts';
import { groundOf, type ReachGround, type ReachRecords } from './reach-ground.ts';
import { pointsOfFile, pointsOfSet, type ReachPoints } from './reach-points.ts';

/** Returns the points of the chosen set, which the worker holds too. */
export function useReachPoints({ set }: ReachSettings): ReachPoints {
  const own = set === 'own' ? pointSetOf(ownSetId) : undefined;
  const points = useMemo(
    () => (set === 'own' ? pointsOfFile(own) : pointsOfSet(items.value, set)),
    [items.value, set, own],
  );
  useHeld(points);
  return points;
}

/** What the area is made from; null when nothing is chosen or it has no place. `word` stands for the choice. */
export function useReachGround(
  { from }: ReachSettings,
  { word, found }: { readonly word: string } & Pick<ReachRecords, 'found'>,
): ReachGround | null {
  const outlines = ground.value?.outlines ?? noOutlines;
  const own = from?.kind === 'own' ? pointSetOf(ownSetId) : undefined;
  return useMemo(() => {
    if (from === null) return null;
    return groundOf(from, { records: records.value, itemByKey: itemByKey.value, outlines, own, found });
  }, [word, records.value, outlines, own, found]);
}
const noOutlines = [] as const;

/** What is made into an area. */
export interface ReachAsked {
  readonly geometry: Geometry;
  readonly meters: number;
  /** It is being drawn: what lies in its last shape is shown while it changes. */
  readonly isDrawing: boolean;
}

/** What the worker found of an area. */
export interface ReachFound {
  readonly found: AreaFound;
  /** Metres around what it is made from; they lag behind a slider that moves. */
  readonly meters: number;
  /** Null until they are known for this area. */
  readonly ways: WaysFound | null;
  /** What the ways keep to; it lags behind a slider that moves. */
  readonly limit: ReachSettings['limit'];
  /** Whether that is the limit that is asked for. */
  readonly areWaysCurrent: boolean;
  readonly waysProblem: AnalysisProblem | null;
  /** Null until it is known for this area. */
  readonly missing: Missing | null;
  readonly missingProblem: AnalysisProblem | null;
}

interface Worked {
  /** Null while there is nothing to show. */
  readonly result: ReachFound | null;
  readonly problem: AnalysisProblem | null;
}

/** More points are not compared with the city: it would take seconds. */
export const comparedAtMost = 5000;

/** So many ways are looked for. */
export const askedAtMost = 500;

const settleMs = 150;

/** Passes a value on when it has stood still for a moment. */
function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(() => value), settleMs);
    return () => window.clearTimeout(timer);
  }, [value]);
  return settled;
}

/** What an area holds, what is within its reach and what it lacks, worked out in the worker. */
export function useReachFound(asked: ReachAsked | null, points: ReachPoints, limit: ReachSettings['limit']): Worked {
  const city = useHeldCity();
  const version = points;
  const told = city === null ? '' : identityOf(city);
  const area = useJob(
    'areaSummary',
    asked === null ? null : { points: points.id, geometry: asked.geometry, meters: asked.meters },
    { version, key: asked === null ? '' : `${identityOf(asked.geometry)} ${asked.meters} ${told}` },
  );
  const isSame = asked !== null && (asked.isDrawing || area.input?.geometry === asked.geometry);
  const found = isSame ? area.value : null;
  const settled = useSettled(asked === null || asked.isDrawing ? null : found);
  const limits = JSON.stringify(limit);
  const ways = useJob(
    'ways',
    settled === null || asked === null || city?.walking == null
      ? null
      : { points: points.id, geometry: asked.geometry, area: settled.area, limit, most: askedAtMost },
    { version, key: settled === null ? '' : `${identityOf(settled.area)} ${limits} ${told}` },
  );
  const missing = useJob(
    'missing',
    settled === null || city === null || points.codes.length > comparedAtMost
      ? null
      : {
          ...{ points: points.id, area: settled.area, areaKm2: settled.areaKm2 },
          counts: settled.categories.map(({ code, count }) => [code, count] as const),
        },
    { version, key: settled === null ? '' : `${identityOf(settled.area)} ${told}` },
  );
  const result = useMemo((): ReachFound | null => {
    if (found === null) return null;
    const waysInput = ways.input?.area === found.area ? ways.input : null;
    return {
      found,
      meters: area.input?.meters ?? 0,
      ways: waysInput === null ? null : ways.value,
      limit: waysInput?.limit ?? limit,
      areWaysCurrent: JSON.stringify(waysInput?.limit) === limits,
      waysProblem: ways.problem,
      missing: missing.input?.area === found.area ? missing.value : null,
      missingProblem: missing.problem,
    };
  }, [found, area.input, ways, limits, missing]);
  return { result, problem: area.problem };
}
