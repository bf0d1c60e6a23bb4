import { useMemo } from 'preact/hooks';
import { isInRings, ringsOf } from '../../../core/geo/polygons.ts';
import { hexRing } from '../../../core/statistics/hex-support.ts';
import { studyWindowOf } from '../../../core/statistics/points/study-window.ts';
import { toCoordinate } from '../../../core/walking/plane.ts';
import { travel } from '../../../state/actions.ts';
import type { ChanceSettings } from '../../../state/planner/chance-params.ts';
import { ownSetId, pointSetOf } from '../../../state/planner/point-sets.ts';
import { appState } from '../../../state/store.ts';
import { limitsOfSet } from '../clusters/limits.ts';
import { setParameters, useWords } from '../clusters/use-cluster-words.ts';
import { useHeld } from '../parts/use-held.ts';
import { useJob } from '../parts/use-job.ts';
import { useDivisions } from '../use-divisions.ts';
import { nameOfSet } from '../words.ts';
import type { AreaSupport } from './support.ts';
import { type AreaUnit, neighboursOfHexes } from './view.ts';

const noUnits: readonly AreaUnit[] = [];

const flyTo = ({ centre: [lon, lat] }: AreaUnit): void =>
  travel({ lon, lat, zoom: Math.max(12, appState.peek().camera?.zoom ?? 0), bearing: 0, pitch: 0 });

/** Hexagons over the whole city as areas to be tested, with the counts of a point set. */
export function useHexSupport(settings: ChanceSettings): AreaSupport {
  const { t, language } = useWords();
  const { all, outlines } = useDivisions();
  const { neighbours, k, bandKm, hexMeters } = settings;
  const set = pointSetOf(settings.set);
  useHeld(set);
  const window = useMemo(() => (outlines.size === 0 ? null : studyWindowOf([...outlines.values()])), [outlines]);
  const { value: found, problem } = useJob(
    'cityHexagons',
    set === undefined || window === null ? null : { points: set.id, window, sizeMeters: hexMeters },
    { version: set, key: `${set?.id} ${hexMeters}` },
  );
  const divisionNames = useMemo(
    () =>
      all.flatMap(({ division }) => {
        const geometry = outlines.get(division.code);
        return geometry === undefined ? [] : [{ name: division.name[language], rings: ringsOf(geometry) }];
      }),
    [all, outlines, language],
  );
  const units = useMemo(() => {
    if (found === null) return noUnits;
    return found.cells.map((cell, index): AreaUnit => {
      const middle = found.centres[index] ?? [0, 0];
      const centre = toCoordinate(middle);
      const inside = divisionNames.find(({ rings }) => isInRings(centre, rings));
      const hexagon = t.clusters.cell(index + 1);
      return {
        code: cell.join('.'),
        name: inside === undefined ? hexagon : `${hexagon} (${inside.name})`,
        geometry: {
          type: 'Polygon',
          coordinates: [hexRing(middle, found.sizeMeters).map((corner) => [...toCoordinate(corner)])],
        },
        centre,
      };
    });
  }, [found, divisionNames]);
  const near = useMemo(
    () => (found === null ? undefined : neighboursOfHexes(found, { neighbours, k, bandKm })),
    [found, neighbours, k, bandKm],
  );
  const counts = found?.counts ?? [];
  const empty = counts.filter((count) => count === 0).length;
  const left = (found?.outside ?? 0) + (set?.withoutPlace ?? 0);
  return {
    kind: 'hexes',
    units,
    values: counts,
    neighbours: near,
    figure: nameOfSet(set ?? { id: settings.set }, t),
    n: t.inquiry.hexN(
      counts.length,
      counts.reduce((sum, count) => sum + count, 0),
    ),
    events: counts.reduce((sum, count) => sum + count, 0),
    limits: [
      ...(counts.length === 0 ? [] : [t.inquiry.hexEmpty(empty, counts.length)]),
      t.inquiry.hexLimit,
      ...(set === undefined ? [] : limitsOfSet(set, t, language)),
      ...(left > 0 ? [t.inquiry.notIn(left)] : []),
    ],
    sources: set?.sources ?? [],
    otherSources: set?.name === undefined ? [] : [set.name],
    usesOwnData: set?.id === ownSetId,
    parameters: { hexMeters: found?.sizeMeters ?? hexMeters, ...(set === undefined ? {} : setParameters(set)) },
    selectedCode: undefined,
    onSelect: flyTo,
    problem,
  };
}
