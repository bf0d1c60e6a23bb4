import { useMemo } from 'preact/hooks';
import type { Pattern } from '../../../analysis/statistic-jobs.ts';
import { sampleOf } from '../../../core/clusters/sample.ts';
import { seededRandom } from '../../../core/random.ts';
import { usualRadii } from '../../../core/statistics/points/ripley.ts';
import { pointsInWindow, studyWindowOf } from '../../../core/statistics/points/study-window.ts';
import { toPlane } from '../../../core/walking/plane.ts';
import { formatMeters, formatNumber, formatShare } from '../../../i18n/format.ts';
import { firstChanceSet, readChanceSettings } from '../../../state/planner/chance-params.ts';
import { type NamedPoints, ownSetId, pointSetOf } from '../../../state/planner/point-sets.ts';
import { appState } from '../../../state/store.ts';
import { limitsOfSet } from '../clusters/limits.ts';
import { setParameters, useWords } from '../clusters/use-cluster-words.ts';
import { PointSetChoice } from '../own/PointSetChoice.tsx';
import { drawnPoints } from '../parts/drawn-points.ts';
import { formatP } from '../parts/figures.ts';
import { JobProblem } from '../parts/JobProblem.tsx';
import { LineChart } from '../parts/LineChart.tsx';
import { Outcome } from '../parts/Outcome.tsx';
import { pointMarks } from '../parts/point-marks.ts';
import { Sentence } from '../parts/Sentence.tsx';
import { useJob } from '../parts/use-job.ts';
import { useOverlay } from '../parts/use-overlay.ts';
import { useDivisions } from '../use-divisions.ts';
import { joinSentences, nameOfSet } from '../words.ts';
import { patternSimulations, significance } from './view.ts';

/** Beyond so many points the comparison of all pairs would take minutes: then it is made for a random sample. */
const pointsAtMost = 3000;
const sampledPoints = 2000;
const radiiSteps = 40;

type Pair = readonly [lon: number, lat: number];

const pairAt = ({ lonLats }: NamedPoints, at: number): Pair => [lonLats[2 * at] ?? 0, lonLats[2 * at + 1] ?? 0];

/** Returns the points that are tested: all of them, or always the same random sample. */
export function testedPoints(count: number): Uint32Array {
  return sampleOf(count, count <= pointsAtMost ? count : sampledPoints, seededRandom(patternSimulations.seed));
}

function Curve({ found }: { readonly found: Pattern }) {
  const { t, language } = useWords();
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

function useSentence(found: Pattern | null): string | null {
  const { t, language } = useWords();
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

interface CurveRow {
  readonly radius: number;
  readonly observed: number;
  readonly mean: number;
  readonly lowest: number;
  readonly highest: number;
}

/** The curve of a result as rows, in metres. */
function curveRows({ ripley }: Pattern): readonly CurveRow[] {
  if (!ripley.defined) return [];
  const { observed, mean, lowest, highest } = ripley.value;
  const at = (values: readonly number[], index: number) => values[index] ?? Number.NaN;
  return observed.radii.map((radius, index) => ({
    radius,
    observed: at(observed.l, index),
    mean: at(mean, index),
    lowest: at(lowest, index),
    highest: at(highest, index),
  }));
}

function Tested({ set }: { readonly set: NamedPoints }) {
  const { t, language } = useWords();
  const { outlines } = useDivisions();
  const count = set.codes.length;
  const tested = useMemo(() => testedPoints(count), [count]);
  const given = useMemo(() => {
    if (outlines.size === 0) return null;
    const window = studyWindowOf([...outlines.values()]);
    const pattern = pointsInWindow(
      window,
      Array.from(tested, (at) => toPlane(pairAt(set, at))),
    );
    return { window, pattern, radii: usualRadii(window, radiiSteps), correction: 'border' as const };
  }, [outlines, set, tested]);
  const job = useJob('pointPattern', given === null ? null : { ...given, ...patternSimulations }, {
    version: set,
    key: set.id,
  });
  const features = useMemo(() => {
    const weight = count > pointsAtMost ? 2 : 4;
    const marks = Array.from(drawnPoints(count), (at) => ({
      ...{ point: pairAt(set, at), mark: 'point' as const, paint: 'amber', weight },
      ...(set.keys === undefined ? {} : { pick: set.keys[at] }),
    }));
    return [...pointMarks(marks)];
  }, [set]);
  useOverlay(features);
  const sentence = useSentence(job.value);
  const inside = given?.pattern.length ?? 0;
  const isSampled = tested.length < count;
  const limits = [
    ...(isSampled ? [t.inquiry.patternSample(tested.length, count)] : []),
    t.chance.pointsLimit,
    ...limitsOfSet(set, t, language),
  ];
  const rows = useMemo(() => (job.value === null ? [] : curveRows(job.value)), [job.value]);
  const columns = (['radius', 'observed', 'mean', 'lowest', 'highest'] as const).map((id) => ({
    id,
    label: t.inquiry.curveColumns[id],
    value: (row: CurveRow) => (Number.isFinite(row[id]) ? Number(row[id].toFixed(1)) : null),
  }));
  const index = job.value?.index.defined === true ? job.value.index.value : null;
  const chance = job.value?.chance.defined === true ? job.value.chance.value : null;
  return (
    <>
      <JobProblem problem={job.problem} />
      <Sentence
        text={sentence}
        share={job.share}
        n={t.chance.pointsN(inside, tested.length - inside + set.withoutPlace)}
        limits={limits}
        sources={set.sources}
        method={t.chance.pointsMethod}
      />
      {job.value !== null && <Curve found={job.value} />}
      {sentence !== null && (
        <Outcome
          name={`${nameOfSet(set, t)} – ${t.chance.ripley}`}
          rows={rows}
          columns={columns}
          features={() =>
            Array.from(tested, (at) => ({
              type: 'Feature' as const,
              properties: { name: set.names?.[at] ?? set.keys?.[at] ?? '' },
              geometry: { type: 'Point' as const, coordinates: [...pairAt(set, at)] },
            }))
          }
          sentence={sentence}
          limits={limits}
          sources={set.sources}
          otherSources={set.name === undefined ? [] : [set.name]}
          legend={[{ paint: 'amber', mark: 'point', label: nameOfSet(set, t) }]}
          receipt={{
            method: 'Clark-Evans, Ripley K (border)',
            parameters: {
              ...setParameters(set),
              ...{ simulations: patternSimulations.simulations, points: tested.length, radii: radiiSteps },
            },
            seed: patternSimulations.seed,
            usesOwnData: set.id === ownSetId,
            result: job.value,
          }}
          figures={[
            { id: 'n', label: t.inquiry.figures.points, value: inside },
            { id: 'ratio', label: t.inquiry.figures.ratio, value: index?.ratio ?? 0, digits: 2 },
            { id: 'p', label: t.inquiry.figures.p, value: chance?.lower ?? 1, digits: 3 },
          ]}
        />
      )}
    </>
  );
}

/** Whether points lie nearer together than points at random in the city. */
export function PointTest() {
  const set = pointSetOf(readChanceSettings(appState.value.params).set);
  return (
    <>
      <PointSetChoice id={set?.id ?? ownSetId} fallback={firstChanceSet} />
      {set !== undefined && <Tested key={set.id} set={set} />}
    </>
  );
}
