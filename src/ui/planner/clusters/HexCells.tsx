import { useMemo } from 'preact/hooks';
import { formatMeters, formatNumber, formatShare } from '../../../i18n/format.ts';
import type { ClusterSettings } from '../../../state/planner/clusters-params.ts';
import { type NamedPoints, ownSetId } from '../../../state/planner/point-sets.ts';
import { drawnAtMost } from '../parts/drawn-points.ts';
import { JobProblem } from '../parts/JobProblem.tsx';
import { Outcome } from '../parts/Outcome.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { useJob } from '../parts/use-job.ts';
import { useOverlay } from '../parts/use-overlay.ts';
import { joinSentences, nameOfSet } from '../words.ts';
import { ClusterTable } from './ClusterTable.tsx';
import { fileColumns, placeOfRow, printedColumns, tableColumns } from './cluster-columns.ts';
import { drawnLimit, limitsOfSet } from './limits.ts';
import { hexShapes } from './shapes.ts';
import { setParameters, useWords } from './use-cluster-words.ts';
import { hexFeatures, hexRows } from './view.ts';

/** Counts in hexagons, and how much of the picture is owed to where the grid lies. */
export function HexCells({ set, settings }: { readonly set: NamedPoints; readonly settings: ClusterSettings }) {
  const { t, language } = useWords();
  const { sizeMeters, eastShare, northShare } = settings;
  const shift = [(sizeMeters * eastShare) / 100, (sizeMeters * northShare) / 100] as const;
  const asked = { points: set.id, sizeMeters, shift };
  const { value: found, input, problem } = useJob('hexagons', asked, { version: set });
  const shifts = useJob('hexShift', asked, { version: set });
  // Shifts of a grid of another size are other figures: the sentence waits for its own.
  const moved = shifts.input === input ? shifts.value : null;
  const rows = useMemo(() => (found === null ? [] : hexRows(found)), [found]);
  const features = useMemo(() => (found === null ? [] : [...hexFeatures(found, set, rows)]), [found, set, rows]);
  useOverlay(features);
  const result = useMemo(() => (found === null ? null : { counts: found.counts, centres: found.centres }), [found]);
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
  const limits = [
    ...limitsOfSet(set, t, language),
    ...drawnLimit(Math.min(drawnAtMost, set.codes.length), set.codes.length, t),
  ];
  const words = { set, kind: 'cell', t, language } as const;
  const [east, north] = input?.shift ?? shift;
  return (
    <>
      <JobProblem problem={problem} />
      <Sentence
        text={text}
        n={t.clusters.n(set.codes.length, set.withoutPlace)}
        limits={limits}
        sources={set.sources}
        method={t.clusters.methodOf.hex}
      />
      {rows.length > 0 && <ClusterTable caption={t.clusters.table} rows={rows} columns={tableColumns(rows, words)} />}
      {found !== null && text !== null && (
        <Outcome
          name={`${nameOfSet(set, t)} – ${t.clusters.methods.hex}`}
          rows={rows}
          columns={fileColumns(rows, words)}
          placeOf={placeOfRow}
          printed={printedColumns}
          features={() => hexShapes(found)}
          sentence={text}
          limits={limits}
          sources={set.sources}
          otherSources={set.name === undefined ? [] : [set.name]}
          legend={[
            { paint: 'ramp-6', mark: 'area', label: t.inquiry.fullest(found.counts[0] ?? 0) },
            { paint: 'ramp-1', mark: 'area', label: t.inquiry.emptiest(found.counts.at(-1) ?? 0) },
          ]}
          receipt={{
            method: 'hexagons',
            parameters: {
              ...setParameters(set),
              ...{ sizeMeters: input?.sizeMeters ?? sizeMeters, eastMeters: east, northMeters: north },
            },
            seed: null,
            usesOwnData: set.id === ownSetId,
            result,
          }}
          figures={[
            { id: 'n', label: t.inquiry.figures.points, value: set.codes.length },
            { id: 'hexagons', label: t.inquiry.figures.hexagons, value: found.counts.length },
            { id: 'fullest', label: t.inquiry.figures.fullest, value: found.counts[0] ?? 0 },
          ]}
        />
      )}
    </>
  );
}
