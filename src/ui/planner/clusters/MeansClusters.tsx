import { useMemo } from 'preact/hooks';
import { formatNumber } from '../../../i18n/format.ts';
import { analysisPart } from '../../../i18n/parts.ts';
import type { ClusterSettings } from '../../../state/planner/clusters-params.ts';
import type { NamedPoints } from '../../../state/planner/point-sets.ts';
import { useLanguage, useTexts } from '../../use-state.ts';
import { Sentence } from '../parts/Sentence.tsx';
import { useJob } from '../parts/use-job.ts';
import { useOverlay } from '../parts/use-overlay.ts';
import { joinSentences } from '../words.ts';
import { ClusterTable } from './ClusterTable.tsx';
import { limitsOfSet } from './limits.ts';
import { meansFeatures, meansRows } from './view.ts';

/** How a silhouette reads. Source: L. Kaufman, P. J. Rousseeuw (1990), Finding Groups in Data, table 4. */
export const fitOf = (silhouette: number): 'clear' | 'some' | 'weak' =>
  silhouette > 0.7 ? 'clear' : silhouette > 0.5 ? 'some' : 'weak';

/** Points in k groups, with the silhouette that says how well apart they are. */
export function MeansClusters({ set, settings }: { readonly set: NamedPoints; readonly settings: ClusterSettings }) {
  const t = useTexts(analysisPart);
  const language = useLanguage();
  const { value: found, problem } = useJob('means', { points: set.id, k: settings.k }, { version: set });
  const rows = useMemo(() => (found === null ? [] : meansRows(found, set)), [found, set]);
  const features = useMemo(() => (found === null ? [] : [...meansFeatures(found, set, rows)]), [found, set, rows]);
  useOverlay(features);
  const quality = found?.silhouette;
  const text =
    found === null
      ? null
      : joinSentences(language, [
          t.clusters.meansSays(found.sizes.length, formatNumber(language, quality?.mean ?? 0, 2)),
          t.clusters.fits[fitOf(quality?.mean ?? 0)],
        ]);
  const isSampled = quality !== undefined && quality.lookedAt < quality.of;
  return (
    <>
      {problem !== null && <p class="notice">{problem.detail}</p>}
      <Sentence
        text={text}
        n={t.clusters.n(set.codes.length, set.withoutPlace)}
        limits={[
          t.clusters.limits.means,
          ...(isSampled ? [t.clusters.limits.sampled(quality.lookedAt)] : []),
          ...limitsOfSet(set, t, language),
        ]}
        sources={set.sources}
        method={t.clusters.methodOf.means}
      />
      {rows.length > 0 && <ClusterTable rows={rows} set={set} kind="cluster" />}
    </>
  );
}
