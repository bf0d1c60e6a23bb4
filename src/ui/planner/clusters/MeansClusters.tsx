import { useMemo } from 'preact/hooks';
import { kMeansDefaults } from '../../../core/clusters/k-means.ts';
import { formatNumber } from '../../../i18n/format.ts';
import type { ClusterSettings } from '../../../state/planner/clusters-params.ts';
import { type NamedPoints, ownSetId } from '../../../state/planner/point-sets.ts';
import { drawnAtMost } from '../parts/drawn-points.ts';
import { JobProblem } from '../parts/JobProblem.tsx';
import { JobShare } from '../parts/JobShare.tsx';
import { Outcome } from '../parts/Outcome.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { useJob } from '../parts/use-job.ts';
import { useOverlay } from '../parts/use-overlay.ts';
import { joinSentences, nameOfCategory, nameOfSet } from '../words.ts';
import { ClusterTable } from './ClusterTable.tsx';
import { fileColumns, placeOfRow, printedColumns, tableColumns } from './cluster-columns.ts';
import { drawnLimit, limitsOfSet } from './limits.ts';
import { ReachOfCluster } from './ReachOfCluster.tsx';
import { SilhouetteChart } from './SilhouetteChart.tsx';
import { meansShapes } from './shapes.ts';
import { setParameters, useWords } from './use-cluster-words.ts';
import { meansFeatures, meansRows } from './view.ts';

/** Numbers of groups that the silhouettes compare: from 2 to this. */
const comparedK = 12;

/** How a silhouette reads. Source: L. Kaufman, P. J. Rousseeuw (1990), Finding Groups in Data, table 4. */
export const fitOf = (silhouette: number): 'clear' | 'some' | 'weak' =>
  silhouette > 0.7 ? 'clear' : silhouette > 0.5 ? 'some' : 'weak';

/** Points in k groups, with the silhouettes that say how well apart they are, and which k parts them best. */
export function MeansClusters({ set, settings }: { readonly set: NamedPoints; readonly settings: ClusterSettings }) {
  const { t, language } = useWords();
  const { k } = settings;
  const { value: found, input, problem, share } = useJob('means', { points: set.id, k }, { version: set });
  const curve = useJob('silhouettes', { points: set.id, most: comparedK }, { version: set });
  const rows = useMemo(() => (found === null ? [] : meansRows(found, set)), [found, set]);
  const features = useMemo(() => (found === null ? [] : [...meansFeatures(found, set, rows)]), [found, set, rows]);
  useOverlay(features);
  const result = useMemo(
    () => (found === null ? null : { labels: found.labels, centres: found.centres, inertia: found.inertia }),
    [found],
  );
  const quality = found?.silhouette;
  const text =
    found === null
      ? null
      : joinSentences(language, [
          t.clusters.meansSays(found.sizes.length, formatNumber(language, quality?.mean ?? 0, 2)),
          t.clusters.fits[fitOf(quality?.mean ?? 0)],
        ]);
  const isSampled = quality !== undefined && quality.lookedAt < quality.of;
  const limits = [
    t.clusters.limits.means,
    ...(isSampled ? [t.clusters.limits.sampled(quality.lookedAt)] : []),
    ...limitsOfSet(set, t, language),
    ...drawnLimit(Math.min(drawnAtMost, set.codes.length), set.codes.length, t),
  ];
  const words = { set, kind: 'cluster', t, language } as const;
  return (
    <>
      <JobProblem problem={problem} />
      <Sentence
        text={text}
        share={share}
        n={t.clusters.n(set.codes.length, set.withoutPlace)}
        limits={limits}
        sources={set.sources}
        method={t.clusters.methodOf.means}
      />
      {curve.value === null ? (
        curve.isWorking && (
          <div>
            <p role="status">{t.inquiry.comparing}</p>
            <JobShare share={curve.share} label={t.inquiry.comparing} />
          </div>
        )
      ) : (
        <SilhouetteChart curve={curve.value} k={k} />
      )}
      {rows.length > 0 && (
        <>
          <ClusterTable caption={t.clusters.table} rows={rows} columns={tableColumns(rows, words)} />
          <ReachOfCluster rows={rows} by={{ method: 'means', set: set.id, k }} />
        </>
      )}
      {found !== null && text !== null && (
        <Outcome
          name={`${nameOfSet(set, t)} – k-means`}
          rows={rows}
          columns={fileColumns(rows, words)}
          placeOf={placeOfRow}
          printed={printedColumns}
          features={() => meansShapes(found, { set, rows, nameOf: (category) => nameOfCategory(category, t) })}
          sentence={text}
          limits={limits}
          sources={set.sources}
          otherSources={set.name === undefined ? [] : [set.name]}
          legend={[{ paint: 'amber', mark: 'area', label: t.inquiry.hull }]}
          receipt={{
            method: 'k-means++',
            parameters: { ...setParameters(set), k: input?.k ?? k, starts: kMeansDefaults.starts },
            seed: kMeansDefaults.seed,
            usesOwnData: set.id === ownSetId,
            result,
          }}
          figures={[
            { id: 'n', label: t.inquiry.figures.points, value: found.labels.length },
            { id: 'groups', label: t.inquiry.figures.groups, value: found.sizes.length },
            { id: 'fit', label: t.inquiry.figures.silhouette, value: quality?.mean ?? 0, digits: 3 },
            { id: 'largest', label: t.inquiry.figures.largest, value: rows[0]?.size ?? 0 },
          ]}
        />
      )}
    </>
  );
}
