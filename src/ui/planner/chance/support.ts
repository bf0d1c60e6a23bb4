import type { AnalysisProblem } from '../../../analysis/client.ts';
import type { Neighbours } from '../../../core/statistics/weights/neighbours.ts';
import type { AreaUnit } from './view.ts';

/** What a test of neighbourhood works on, and what there is to say about it. */
export interface AreaSupport {
  readonly kind: 'divisions' | 'hexes';
  readonly units: readonly AreaUnit[];
  readonly values: readonly number[];
  /** Undefined while what they need is not there, or nobody could have so many. */
  readonly neighbours: Neighbours | undefined;
  /** Name of the figure, with what it is put in relation to. */
  readonly figure: string;
  readonly n: string;
  /** What is counted in all; undefined for rates. */
  readonly events: number | undefined;
  readonly limits: readonly string[];
  readonly sources: readonly string[];
  readonly otherSources: readonly string[];
  readonly usesOwnData: boolean;
  /** What the receipt tells of it. */
  readonly parameters: Readonly<Record<string, string | number>>;
  /** Undefined where no unit can be selected. */
  readonly selectedCode: string | null | undefined;
  readonly onSelect: (unit: AreaUnit) => void;
  /** What keeps it from being there. */
  readonly problem: AnalysisProblem | null;
}
