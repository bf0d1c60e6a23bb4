import { useEffect, useMemo, useState } from 'preact/hooks';
import type { AnalysisProblem } from '../../../analysis/client.ts';
import {
  type DominanceStability,
  type LinkageBase,
  type LinkageModel,
  type LinkageParts,
  linkageParts,
  modelLinkage,
  type RankedLinkage,
  type RankStability,
  rankLinkages,
  rankStability,
} from '../../../core/linkage/index.ts';
import { analysis } from '../../../state/planner/analysis.ts';
import { ground, openGround } from '../../../state/planner/ground.ts';
import { linkageBase } from '../../../state/planner/linkage-base.ts';
import type { LinkageSettings } from '../../../state/planner/linkage-params.ts';
import { records } from '../../../state/store.ts';

/** Everything that is reckoned of the linkage. */
export interface Linkage {
  readonly base: LinkageBase;
  readonly model: LinkageModel;
  readonly parts: readonly LinkageParts[];
  readonly ranking: readonly RankedLinkage[];
  readonly ranks: readonly RankStability[];
  /** Empty until the worker has tried all models; of the model before while it tries those of a new one. */
  readonly stabilities: readonly DominanceStability[];
  /** Whether the stabilities are those of the model. */
  readonly isSettled: boolean;
  /** Why the stabilities cannot be told. */
  readonly problem: AnalysisProblem | null;
}

/** How often each division keeps its centre, worked out in the worker; that of the last model stays until the next is there. */
function useDominance(base: LinkageBase | null, model: LinkageModel | null) {
  const [found, setFound] = useState<Pick<Linkage, 'stabilities' | 'problem'> & { readonly of: LinkageModel | null }>({
    stabilities: [],
    of: null,
    problem: null,
  });
  useEffect(() => {
    if (base === null || model === null) return;
    let isWanted = true;
    void analysis.run('dominance', { base, parameters: model.parameters }).then((result) => {
      if (!isWanted) return;
      if (result.ok) setFound({ stabilities: result.value, of: model, problem: null });
      else if (result.problem.kind !== 'superseded') setFound((last) => ({ ...last, problem: result.problem }));
    });
    return () => {
      isWanted = false;
    };
  }, [base, model]);
  return found;
}

/** The model with these settings; null until records, outlines and lamps are there. */
export function useLinkage(settings: LinkageSettings): Linkage | null {
  useEffect(() => void openGround(), []);
  const base = linkageBase(settings.ownAtFloor);
  const outlines = ground.value?.outlines;
  const { weights, distanceExponent, indexWeights } = settings;
  const model = useMemo(
    () => (base === null ? null : modelLinkage(base, { attractionExponent: 1, distanceExponent, weights })),
    [base, distanceExponent, ...Object.values(weights)],
  );
  const parts = useMemo(
    () =>
      base === null || model === null || outlines === undefined
        ? []
        : linkageParts({ ...records.value, outlines }, base, model),
    [base, model, outlines],
  );
  const indexKey = Object.values(indexWeights);
  const ranking = useMemo(() => rankLinkages(parts, indexWeights), [parts, ...indexKey]);
  const ranks = useMemo(() => rankStability(parts, indexWeights), [parts, ...indexKey]);
  const { stabilities, of, problem } = useDominance(base, model);
  const isSettled = of === model;
  if (base === null || model === null) return null;
  return { base, model, parts, ranking, ranks, stabilities, isSettled, problem };
}
