import { useMemo } from 'preact/hooks';
import type { Pattern } from '../../../analysis/jobs.ts';
import { usualRadii } from '../../../core/statistics/points/ripley.ts';
import { pointsInWindow, studyWindowOf } from '../../../core/statistics/points/study-window.ts';
import { toPlane } from '../../../core/walking/plane.ts';
import { formatMeters, formatNumber, formatShare } from '../../../i18n/format.ts';
import { analysisPart } from '../../../i18n/parts.ts';
import { setParams } from '../../../state/actions.ts';
import { readChanceSettings } from '../../../state/planner/chance-params.ts';
import { type NamedPoints, pointSetOf, pointSets } from '../../../state/planner/point-sets.ts';
import { writeParam } from '../../../state/planner/read-params.ts';
import { appState } from '../../../state/store.ts';
import { useLanguage, useTexts } from '../../use-state.ts';
import { limitsOfSet } from '../clusters/limits.ts';
import { Select } from '../parts/Choice.tsx';
import { formatP } from '../parts/figures.ts';
import { LineChart } from '../parts/LineChart.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { useJob } from '../parts/use-job.ts';
import { useOverlay } from '../parts/use-overlay.ts';
import { useDivisions } from '../use-divisions.ts';
import { joinSentences, nameOfSet } from '../words.ts';
import { patternSimulations, significance } from './view.ts';

/** Beyond so many points the comparison of all pairs would take minutes. */
const pointsAtMost = 3000;
const radiiSteps = 40;

const pairsOf = ({ lonLats }: NamedPoints): readonly (readonly [number, number])[] =>
  Array.from({ length: lonLats.length / 2 }, (_, at) => [lonLats[2 * at] ?? 0, lonLats[2 * at + 1] ?? 0]);

function Curve({ found }: { readonly found: Pattern }) {
  const t = useTexts(analysisPart);
  const language = useLanguage();
  if (!found.ripley.defined) return null;
  const { observed, mean, lowest, highest, pointwiseLevel } = found.ripley.value;
  const km = (values: readonly number[]) =>
    observed.radii.map((radius, index) => [radius / 1000, (values[index] ?? Number.NaN) / 1000] as const);
  return (
    <LineChart
      label={t.chance.ripley}
      xLabel={t.chance.ripleyX}
      yLabel="L (km)"
      curves={[
        { label: t.chance.observed, points: km(observed.l) },
        { label: t.chance.random, points: km(mean), style: 'dashed' },
      ]}
      band={{
        label: t.chance.envelope(formatShare(language, pointwiseLevel)),
        points: observed.radii.map((radius, index) => [
          radius / 1000,
          (lowest[index] ?? Number.NaN) / 1000,
          (highest[index] ?? Number.NaN) / 1000,
        ]),
      }}
    />
  );
}

function useWords(found: Pattern | null): string | null {
  const t = useTexts(analysisPart);
  const language = useLanguage();
  if (found === null) return null;
  const { index, chance, ripley } = found;
  if (!index.defined) return t.chance.undefinedBecause[index.reason];
  if (!chance.defined) return t.chance.undefinedBecause[chance.reason];
  const { ratio, meanMeters, expectedMeters } = index.value;
  const p = chance.value.lower;
  const say = p <= significance ? t.chance.pointsCluster : t.chance.pointsChance;
  return joinSentences(language, [
    say(
      formatMeters(language, meanMeters),
      formatMeters(language, expectedMeters),
      formatNumber(language, ratio, 2),
      formatP(language, p),
    ),
    ripley.defined ? t.chance.ripleySays(formatP(language, ripley.value.p)) : null,
  ]);
}

/** Whether points lie nearer together than points at random in the city. */
export function PointTest() {
  const t = useTexts(analysisPart);
  const language = useLanguage();
  const { outlines } = useDivisions();
  const set = pointSetOf(readChanceSettings(appState.value.params).set);
  const given = useMemo(() => {
    if (outlines.size === 0 || set === undefined || set.codes.length > pointsAtMost) return null;
    const window = studyWindowOf([...outlines.values()]);
    const pattern = pointsInWindow(window, pairsOf(set).map(toPlane));
    return { window, pattern, radii: usualRadii(window, radiiSteps), correction: 'border' as const };
  }, [outlines, set]);
  const job = useJob('pointPattern', given === null ? null : { ...given, ...patternSimulations }, {
    version: set,
    key: set?.id ?? '',
  });
  const features = useMemo(
    () =>
      set === undefined
        ? []
        : pairsOf(set).map((coordinates, index) => ({
            type: 'Feature' as const,
            properties: { mark: 'point', paint: 'amber', weight: 4, pick: set.keys?.[index] ?? '' },
            geometry: { type: 'Point' as const, coordinates: [...coordinates] },
          })),
    [set],
  );
  useOverlay(features);
  const text = useWords(job.value);
  if (set === undefined) return null;
  const inside = given?.pattern.length ?? 0;
  return (
    <>
      <Select
        label={t.sets.label}
        value={set.id}
        options={pointSets.value
          .filter(({ codes }) => codes.length <= pointsAtMost)
          .map((option) => ({ value: option.id, label: `${nameOfSet(option, t)} (${option.codes.length})` }))}
        onChange={(id) => setParams({ set: writeParam(id, 'assets') })}
      />
      {job.problem !== null && <p class="notice">{job.problem.detail}</p>}
      <Sentence
        text={text}
        n={t.chance.pointsN(inside, set.codes.length - inside + set.withoutPlace)}
        limits={[t.chance.pointsLimit, ...limitsOfSet(set, t, language)]}
        sources={set.sources}
        method={t.chance.pointsMethod}
      />
      {job.value !== null && <Curve found={job.value} />}
    </>
  );
}
