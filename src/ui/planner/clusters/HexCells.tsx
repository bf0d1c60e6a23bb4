import { useMemo } from 'preact/hooks';
import { formatMeters, formatNumber, formatShare } from '../../../i18n/format.ts';
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
import { hexFeatures, hexRows } from './view.ts';

/** Counts in hexagons, and how much of the picture is owed to where the grid lies. */
export function HexCells({ set, settings }: { readonly set: NamedPoints; readonly settings: ClusterSettings }) {
  const t = useTexts(analysisPart);
  const language = useLanguage();
  const { sizeMeters, eastShare, northShare } = settings;
  const shift = [(sizeMeters * eastShare) / 100, (sizeMeters * northShare) / 100] as const;
  const input = { points: set.id, sizeMeters, shift };
  const { value: found, problem } = useJob('hexagons', input, { version: set });
  const { value: moved } = useJob('hexShift', input, { version: set });
  const rows = useMemo(() => (found === null ? [] : hexRows(found)), [found]);
  const features = useMemo(() => (found === null ? [] : [...hexFeatures(found, set, rows)]), [found, set, rows]);
  useOverlay(features);
  const text =
    found === null
      ? null
      : joinSentences(language, [
          t.clusters.hexSays(found.counts.length, found.counts[0] ?? 0, formatMeters(language, found.sizeMeters)),
          moved === null || moved === undefined
            ? null
            : t.clusters.shiftSays(
                moved.peakCount.least,
                moved.peakCount.most,
                formatMeters(language, Math.max(...moved.shifts.map(({ peakMovesMeters }) => peakMovesMeters))),
                formatShare(language, moved.steadyPeakShare),
                formatNumber(language, moved.rankCorrelation.mean, 2),
              ),
        ]);
  return (
    <>
      {problem !== null && <p class="notice">{problem.detail}</p>}
      <Sentence
        text={text}
        n={t.clusters.n(set.codes.length, set.withoutPlace)}
        limits={limitsOfSet(set, t, language)}
        sources={set.sources}
        method={t.clusters.methodOf.hex}
      />
      {rows.length > 0 && <ClusterTable rows={rows} set={set} kind="cell" />}
    </>
  );
}
