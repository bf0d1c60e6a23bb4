import { useEffect, useMemo, useState } from 'preact/hooks';
import { circle } from '../../../core/geo/circle.ts';
import type { Area } from '../../../core/geo/polygons.ts';
import type { Coordinate } from '../../../core/model/index.ts';
import {
  type CategoryGap,
  type CityCategories,
  compareCity,
  createPointIndex,
  type ReachResult,
  samplePopulated,
  withinReachOfAny,
} from '../../../core/proximity/index.ts';
import { report } from '../../../state/actions.ts';
import { ground, people } from '../../../state/planner/ground.ts';
import { ownSetId, pointSetOf } from '../../../state/planner/point-sets.ts';
import type { ReachSettings } from '../../../state/planner/reach-params.ts';
import { itemByKey, items, records } from '../../../state/store.ts';
import { network } from '../../../state/walking-network.ts';
import {
  missingIn,
  pointsOfFile,
  pointsOfSet,
  type ReachCity,
  type ReachPoint,
  type ReachSummary,
  startsOf,
  summarizeReach,
} from './reach-findings.ts';
import { groundOf, type ReachGround, type ReachRecords } from './reach-ground.ts';

/** The points of the chosen set, and the city they are asked against. */
export function useReachCity({ set }: ReachSettings): ReachCity & { readonly unplaced: number } {
  const { divisions } = records.value;
  const own = set === 'own' ? pointSetOf(ownSetId) : undefined;
  const { points, unplaced } = useMemo(
    () => (set === 'own' ? pointsOfFile(own) : pointsOfSet(items.value, set)),
    [items.value, set, own],
  );
  const outlines = ground.value?.outlines ?? noOutlines;
  const spread = people.value;
  return useMemo(
    () => ({ points, unplaced, divisions, outlines, people: spread }),
    [points, unplaced, divisions, outlines, spread],
  );
}
const noOutlines = [] as const;

/** What the area is made from; null when nothing is chosen or it has no place. */
export function useReachGround({ from }: ReachSettings, found: ReachRecords['found']): ReachGround | null {
  const outlines = ground.value?.outlines ?? noOutlines;
  const own = from?.kind === 'own' ? pointSetOf(ownSetId) : undefined;
  return useMemo(() => {
    if (from === null) return null;
    return groundOf(from, { records: records.value, itemByKey: itemByKey.value, outlines, own, found });
  }, [from, records.value, outlines, own, found]);
}

/** The area with so many metres around what it is made from; null while it is worked out or without extent. */
export function useReachArea(from: ReachGround | null, bufferMeters: number): Area | null {
  const [buffered, setBuffered] = useState<{ readonly key: string; readonly area: Area | null } | null>(null);
  const geometry = from?.geometry;
  const isArea = geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon';
  const isSlow = geometry !== undefined && geometry.type !== 'Point' && bufferMeters > 0;
  const key = useMemo(() => `${bufferMeters} ${JSON.stringify(geometry)}`, [geometry, bufferMeters]);
  useEffect(() => {
    if (!isSlow) return;
    let isWanted = true;
    import('../../../core/proximity/buffer.ts')
      .then(({ bufferArea }) => {
        if (isWanted) setBuffered({ key, area: bufferArea(geometry, bufferMeters) });
      })
      .catch((error: unknown) => report({ kind: 'offline', where: 'app', detail: String(error) }));
    return () => {
      isWanted = false;
    };
  }, [key, isSlow]);
  return useMemo(() => {
    if (geometry === undefined) return null;
    if (isSlow) return buffered?.key === key ? buffered.area : null;
    if (isArea) return geometry as Area;
    if (geometry.type !== 'Point' || bufferMeters === 0) return null;
    const [lon = 0, lat = 0] = geometry.coordinates;
    return { type: 'Polygon', coordinates: circle([lon, lat], bufferMeters) };
  }, [geometry, isArea, isSlow, buffered, key, bufferMeters]);
}

/** What an area holds; null without one. */
export const useReachSummary = (area: Area | null, city: ReachCity): ReachSummary | null =>
  useMemo(() => (area === null ? null : summarizeReach(area, city)), [area, city]);

/** Works something out after the picture has been drawn; null until then. */
function useLater<Value>(work: (() => Value) | null, depends: readonly unknown[]): Value | null {
  const [value, setValue] = useState<Value | null>(null);
  useEffect(() => {
    if (work === null) {
      setValue(null);
      return;
    }
    const timer = window.setTimeout(() => setValue(work()), waitMs);
    return () => window.clearTimeout(timer);
  }, depends);
  return value;
}
const waitMs = 80;

/** More points are not compared with the city: it would take seconds. */
export const comparedAtMost = 5000;

/** What is missing in an area, and how many places of the city it is compared with. */
export interface Missing {
  readonly gaps: readonly CategoryGap[];
  readonly sample: number;
}

/** What is missing in an area; null until it has been worked out. */
export function useMissing(area: Area | null, summary: ReachSummary | null, city: ReachCity): Missing | null {
  const compared = useMemo((): CityCategories | null => {
    if (city.people === null || area === null || city.points.length > comparedAtMost) return null;
    return compareCity(city.points, samplePopulated(city.people.places));
  }, [city, area === null]);
  const work =
    area === null || summary === null || compared === null
      ? null
      : () => ({ gaps: missingIn(area, summary, compared), sample: compared.sample.length });
  return useLater(work, [area, summary, compared]);
}

/** What is within reach, with the points that its indices name and where the ways begin. */
export interface Within extends ReachResult {
  readonly points: readonly ReachPoint[];
  readonly starts: readonly Coordinate[];
}

/** So many ways are looked for. */
export const askedAtMost = 500;

/** What is within reach of a choice; null until it has been worked out. */
export function useWithin(
  from: ReachGround | null,
  area: Area | null,
  { points }: ReachCity,
  { limit }: ReachSettings,
): Within | null {
  // The one that the whole map walks on.
  const ways = area === null ? null : network.value;
  const coordinates = useMemo(() => points.map(({ point }) => point), [points]);
  const index = useMemo(() => createPointIndex(coordinates), [coordinates]);
  const work =
    from === null || area === null || ways === null
      ? null
      : () => {
          const starts = startsOf(from.geometry, area);
          const question = { starts, limit, time: null, most: Math.ceil(askedAtMost / starts.length) };
          return { ...withinReachOfAny(ways, { index, points: coordinates }, question), points, starts };
        };
  return useLater(work, [from, area, ways, index, JSON.stringify(limit)]);
}
