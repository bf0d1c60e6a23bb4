import { useMemo } from 'preact/hooks';
import type { Clusters } from '../../../analysis/jobs.ts';
import type { Language } from '../../../core/model/index.ts';
import { formatMeters } from '../../../i18n/format.ts';
import { type AnalysisTexts, analysisPart, type Messages } from '../../../i18n/parts.ts';
import { type ClusterSettings, clusterBounds } from '../../../state/planner/clusters-params.ts';
import type { NamedPoints } from '../../../state/planner/point-sets.ts';
import { useLanguage, useTexts } from '../../use-state.ts';
import { formatFigure } from '../parts/figures.ts';
import { LineChart } from '../parts/LineChart.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { useJob } from '../parts/use-job.ts';
import { useOverlay } from '../parts/use-overlay.ts';
import { joinSentences, nameOfCategory } from '../words.ts';
import { setNumber } from './Clusters.tsx';
import { ClusterTable } from './ClusterTable.tsx';
import { limitsOfSet } from './limits.ts';
import { StabilityStrip } from './StabilityStrip.tsx';
import { type ClusterRow, dbscanFeatures, dbscanRows, kDistancePoints, triedRadii } from './view.ts';

interface Given {
  readonly set: NamedPoints;
  readonly t: Messages & AnalysisTexts;
  readonly language: Language;
}

/** Returns what DBSCAN found, in sentences. */
export function densitySentence(found: Clusters, rows: readonly ClusterRow[], { set, t, language }: Given): string {
  const of = found.labels.length;
  const { noise } = found.counts;
  const [largest] = rows;
  if (largest === undefined) return t.clusters.none(of);
  const leading = nameOfCategory(set.categories[largest.leading[0]?.category ?? -1], t);
  const { survival } = largest;
  return joinSentences(language, [
    t.clusters.dbscanSays(found.clusterCount, of - noise, of, noise),
    t.clusters.largest(largest.size, formatFigure(language, largest.perKm2 ?? Number.NaN), leading),
    survival === null
      ? null
      : t.clusters.survives(formatMeters(language, survival.fromMeters), formatMeters(language, survival.toMeters)),
  ]);
}

function Kinds({ found }: { readonly found: Clusters }) {
  const t = useTexts(analysisPart);
  const { core, border, noise } = found.counts;
  return (
    <ul class="keys">
      <li>
        <svg class="swatch" viewBox="0 0 24 16" aria-hidden="true">
          <circle cx="12" cy="8" r="6" fill="var(--role-amber)" />
        </svg>
        {t.clusters.core(core)}
      </li>
      <li>
        <svg class="swatch ring" viewBox="0 0 24 16" aria-hidden="true">
          <circle cx="12" cy="8" r="5" fill="none" />
        </svg>
        {t.clusters.border(border)}
      </li>
      <li>
        <svg class="swatch" viewBox="0 0 24 16" aria-hidden="true">
          <circle cx="12" cy="8" r="3" fill="var(--role-slate)" />
        </svg>
        {t.clusters.noise(noise)}
      </li>
    </ul>
  );
}

/** Clusters by density, live while the sliders move, with the curve and the strip to choose a radius by. */
export function DensityClusters({ set, settings }: { readonly set: NamedPoints; readonly settings: ClusterSettings }) {
  const t = useTexts(analysisPart);
  const language = useLanguage();
  const { radiusMeters, minPoints, shape } = settings;
  const points = set.id;
  const job = useJob('clusters', { points, radiusMeters, minPoints }, { version: set });
  const curve = useJob('kDistanceCurve', { points, minPoints }, { version: set });
  const strip = useJob('stability', { points, radiusMeters, minPoints, radii: triedRadii }, { version: set });
  const found = job.value;
  // Labels of another radius are other clusters: the strip waits for its own.
  const isSame =
    strip.input?.radiusMeters === job.input?.radiusMeters && strip.input?.minPoints === job.input?.minPoints;
  const survivals = isSame ? strip.value : null;
  const rows = useMemo(() => (found === null ? [] : dbscanRows(found, survivals ?? [])), [found, survivals]);
  const features = useMemo(
    () => (found === null ? [] : [...dbscanFeatures(found, set, rows, shape)]),
    [found, set, shape, rows],
  );
  useOverlay(features);
  const limits = [...limitsOfSet(set, t, language), t.clusters.limits.density];
  const mark = {
    axis: 'y' as const,
    value: radiusMeters,
    step: clusterBounds.radius.step,
    label: `${t.clusters.radius}: ${t.clusters.curve(minPoints)}`,
    text: formatMeters(language, radiusMeters),
    onPick: (value: number) => setNumber('radius', value),
  };
  return (
    <>
      {job.problem !== null && <p class="notice">{job.problem.detail}</p>}
      <Sentence
        text={found === null ? null : densitySentence(found, rows, { set, t, language })}
        n={t.clusters.n(set.codes.length, set.withoutPlace)}
        limits={limits}
        sources={set.sources}
        method={t.clusters.methodOf.dbscan}
      />
      {found !== null && <Kinds found={found} />}
      {curve.value !== null && (
        <>
          <LineChart
            label={t.clusters.curve(minPoints)}
            xLabel={t.clusters.curveX}
            yLabel="m"
            curves={[
              {
                label: t.clusters.curve(minPoints),
                points: kDistancePoints(curve.value.meters, clusterBounds.radius.max),
              },
            ]}
            mark={mark}
          />
          <p class="quiet">{t.clusters.curveHelp}</p>
        </>
      )}
      <StabilityStrip
        rows={rows}
        radiusMeters={radiusMeters}
        mostMeters={clusterBounds.radius.max}
        onPick={(value) => setNumber('radius', value)}
      />
      {rows.length > 0 && <ClusterTable rows={rows} set={set} kind="cluster" />}
    </>
  );
}
