import type { AnalysisProblem } from '../../../analysis/client.ts';
import { plannerPart } from '../../../i18n/planner-parts.ts';
import { useTexts } from '../../use-state.ts';

/** Why something could not be worked out; nothing without a problem. */
export function JobProblem({ problem }: { readonly problem: AnalysisProblem | null }) {
  const { parts } = useTexts(plannerPart);
  if (problem === null) return null;
  return (
    <p class="notice" role="alert">
      {parts.failed(problem.detail)}
    </p>
  );
}
