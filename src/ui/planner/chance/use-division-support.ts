import { useMemo } from 'preact/hooks';
import type { Base, DivisionFigures } from '../../../core/divisions/indicators.ts';
import type { ChanceSettings } from '../../../state/planner/chance-params.ts';
import { ownSetId, pointSetOf } from '../../../state/planner/point-sets.ts';
import { limitsOfSet } from '../clusters/limits.ts';
import { setParameters, useWords } from '../clusters/use-cluster-words.ts';
import { useHeld } from '../parts/use-held.ts';
import { useJob } from '../parts/use-job.ts';
import { useDivisions } from '../use-divisions.ts';
import { figureName, nameOfSet } from '../words.ts';
import type { AreaSupport } from './support.ts';
import { type AreaUnit, neighboursOf, valuesOf } from './view.ts';

const noValues: readonly number[] = [];

/** Counts of points on a base; 0 where there is none to speak of. */
const onBase = (counts: readonly number[], all: readonly DivisionFigures[], base: Base): readonly number[] =>
  counts.map((count, index) => {
    const division = all[index]?.division;
    const by =
      base === 'count' ? 1 : base === 'per10000' ? (division?.population ?? 0) / 10_000 : (division?.areaKm2 ?? 0);
    return by > 0 ? count / by : 0;
  });

/** The divisions as areas to be tested, with one of their figures or the counts of a point set. */
export function useDivisionSupport(settings: ChanceSettings): AreaSupport {
  const { t, language } = useWords();
  const { all, outlines, selectedCode, selectCode, sources } = useDivisions();
  const { indicator, base, neighbours, k, bandKm } = settings;
  const set = indicator === 'points' ? pointSetOf(settings.set) : undefined;
  useHeld(set);
  const areas = useMemo(() => {
    const shapes = all.flatMap(({ division }) => outlines.get(division.code) ?? []);
    return shapes.length === all.length && shapes.length > 0 ? shapes : null;
  }, [all, outlines]);
  const counted = useJob('countInAreas', set === undefined || areas === null ? null : { points: set.id, areas }, {
    version: set,
    key: set?.id ?? '',
  });
  const values = useMemo(() => {
    if (indicator !== 'points') return valuesOf(all, indicator, base);
    return counted.value?.counts.length === all.length ? onBase(counted.value.counts, all, base) : noValues;
  }, [all, indicator, base, counted.value]);
  const near = useMemo(
    () => neighboursOf(all, outlines, { neighbours, k, bandKm }),
    [all, outlines, neighbours, k, bandKm],
  );
  const units = useMemo(
    () =>
      all.map(
        ({ division }): AreaUnit => ({
          code: division.code,
          name: division.name[language],
          geometry: outlines.get(division.code) ?? null,
          centre: division.point,
        }),
      ),
    [all, outlines, language],
  );
  const name =
    indicator !== 'points'
      ? figureName(indicator, base, t)
      : base === 'count'
        ? nameOfSet(set ?? { id: settings.set }, t)
        : t.indicators.per[base](nameOfSet(set ?? { id: settings.set }, t));
  const outside = counted.value?.outside ?? 0;
  return {
    kind: 'divisions',
    units,
    values,
    neighbours: near,
    figure: name,
    n: t.compare.n(all.length),
    events: base === 'count' ? values.reduce((sum, value) => sum + value, 0) : undefined,
    limits: [
      base === 'count' ? t.chance.countShown : t.chance.rateShown,
      ...(set === undefined ? [] : limitsOfSet(set, t, language)),
      ...(set !== undefined && outside + set.withoutPlace > 0 ? [t.inquiry.notIn(outside + set.withoutPlace)] : []),
    ],
    sources: [...sources, ...(set?.sources ?? [])],
    otherSources: set?.name === undefined ? [] : [set.name],
    usesOwnData: set?.id === ownSetId,
    parameters: { of: indicator, per: base, ...(set === undefined ? {} : setParameters(set)) },
    selectedCode,
    onSelect: ({ code }) => selectCode(code),
    problem: counted.problem,
  };
}
