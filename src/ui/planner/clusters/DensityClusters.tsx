import { useMemo } from 'preact/hooks';
import type { Clusters } from '../../../analysis/cluster-jobs.ts';
import type { Language } from '../../../core/model/index.ts';
import { formatMeters } from '../../../i18n/format.ts';
import type { AnalysisTexts, InquiryTexts, Messages } from '../../../i18n/parts.ts';
import { type ClusterSettings, clusterBounds } from '../../../state/planner/clusters-params.ts';
import { type NamedPoints, ownSetId } from '../../../state/planner/point-sets.ts';
import { drawnAtMost } from '../parts/drawn-points.ts';
import { formatFigure } from '../parts/figures.ts';
import { JobProblem } from '../parts/JobProblem.tsx';
import { LineChart } from '../parts/LineChart.tsx';
import { Outcome } from '../parts/Outcome.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { useJob } from '../parts/use-job.ts';
import { useOverlay } from '../parts/use-overlay.ts';
import { joinSentences, nameOfCategory, nameOfSet } from '../words.ts';
import { ClusterTable } from './ClusterTable.tsx';
import { fileColumns, placeOfRow, printedColumns, tableColumns } from './cluster-columns.ts';
import { drawnLimit, limitsOfSet } from './limits.ts';
import { ReachOfCluster } from './ReachOfCluster.tsx';
import { StabilityStrip } from './StabilityStrip.tsx';
import { setNumber } from './set-number.ts';
import { dbscanShapes } from './shapes.ts';
import { setParameters, useWords } from './use-cluster-words.ts';
import { type ClusterRow, dbscanFeatures, dbscanRows, kDistancePoints, triedRadii } from './view.ts';

interface Given {
  readonly set: NamedPoints;
  readonly t: Messages & AnalysisTexts & InquiryTexts;
  readonly language: Language;
}

/** Returns what DBSCAN found, in sentences. */
export function densitySentence(found: Clusters, rows: readonly ClusterRow[], { set, t, language }: Given): string {
  const of = found.labels.length;
  const { noise } = found.counts;
  const [largest] = rows;
  if (largest === undefined) return t.clusters.none(of);
  const leading = set.categories[largest.leading[0]?.category ?? -1];
  const { survival } = largest;
  const perKm2 = formatFigure(language, largest.perKm2 ?? Number.NaN);
  return joinSentences(language, [
    t.clusters.dbscanSays(found.clusterCount, of - noise, of, noise),
    leading === undefined
      ? t.inquiry.largest(largest.size, perKm2)
      : t.clusters.largest(largest.size, perKm2, nameOfCategory(leading, t)),
    survival === null
      ? null
      : t.clusters.survives(formatMeters(language, survival.fromMeters), formatMeters(language, survival.toMeters)),
  ]);
}

function Kinds({ found }: { readonly found: Clusters }) {
  const { t } = useWords();
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
  const { t, language } = useWords();
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
    [found, set, shape],
  );
  useOverlay(features);
  const result = useMemo(() => (found === null ? null : { labels: found.labels, kinds: found.kinds }), [found]);
  const shown = found?.summaries.filter(({ concave }) => concave !== null).length ?? 0;
  const limits = [
    ...limitsOfSet(set, t, language),
    t.clusters.limits.density,
    ...drawnLimit(Math.min(drawnAtMost, set.codes.length), set.codes.length, t),
    ...(shown < rows.length ? [t.inquiry.shapes(shown, rows.length)] : []),
  ];
  const mark = {
    axis: 'y' as const,
    value: radiusMeters,
    step: clusterBounds.radius.step,
    label: `${t.clusters.radius}: ${t.clusters.curve(minPoints)}`,
    text: formatMeters(language, radiusMeters),
    onPick: (value: number) => setNumber('radius', value),
  };
  const sentence = found === null ? null : densitySentence(found, rows, { set, t, language });
  const words = { set, kind: 'cluster', t, language } as const;
  // Not drawn anew when only the curve or the strip has come.
  const table = useMemo(
    () => <ClusterTable caption={t.clusters.table} rows={rows} columns={tableColumns(rows, words)} />,
    [rows, language],
  );
  const kDistances = useMemo(
    () => (curve.value === null ? [] : kDistancePoints(curve.value.meters, clusterBounds.radius.max)),
    [curve.value],
  );
  return (
    <>
      <JobProblem problem={job.problem} />
      <Sentence
        text={sentence}
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
            curves={[{ label: t.clusters.curve(minPoints), points: kDistances }]}
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
      {rows.length > 0 && (
        <>
          {table}
          <ReachOfCluster rows={rows} by={{ method: 'dbscan', set: set.id, radiusMeters, minPoints, shape }} />
        </>
      )}
      {found !== null && sentence !== null && (
        <Outcome
          name={`${nameOfSet(set, t)} – DBSCAN`}
          rows={rows}
          columns={fileColumns(rows, words)}
          placeOf={placeOfRow}
          printed={printedColumns}
          features={() => dbscanShapes(found, shape, { set, rows, nameOf: (category) => nameOfCategory(category, t) })}
          sentence={sentence}
          limits={limits}
          sources={set.sources}
          otherSources={set.name === undefined ? [] : [set.name]}
          legend={[
            { paint: 'amber', mark: 'area', label: t.inquiry.outline },
            { paint: 'amber', mark: 'point', label: t.clusters.core(found.counts.core) },
            { paint: 'slate', mark: 'point', label: t.clusters.noise(found.counts.noise) },
          ]}
          receipt={{
            method: 'DBSCAN',
            parameters: {
              ...setParameters(set),
              radiusMeters: job.input?.radiusMeters ?? radiusMeters,
              minPoints: job.input?.minPoints ?? minPoints,
            },
            seed: null,
            usesOwnData: set.id === ownSetId,
            result,
          }}
          figures={[
            { id: 'n', label: t.inquiry.figures.points, value: found.labels.length },
            { id: 'clusters', label: t.inquiry.figures.clusters, value: found.clusterCount },
            { id: 'inside', label: t.inquiry.figures.inside, value: found.labels.length - found.counts.noise },
            { id: 'largest', label: t.inquiry.figures.largest, value: rows[0]?.size ?? 0 },
            { id: 'density', label: t.inquiry.figures.density, value: rows[0]?.perKm2 ?? 0, digits: 1 },
          ]}
        />
      )}
    </>
  );
}
