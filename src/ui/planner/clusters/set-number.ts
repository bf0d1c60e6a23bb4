import { setParams } from '../../../state/actions.ts';
import { clusterBounds } from '../../../state/planner/clusters-params.ts';
import { writeParam } from '../../../state/planner/read-params.ts';

/** Sets a number of the tool; the default is no part of the link. */
export const setNumber = (name: keyof typeof clusterBounds, value: number): void =>
  setParams({ [name]: writeParam(value, clusterBounds[name].fallback) });
