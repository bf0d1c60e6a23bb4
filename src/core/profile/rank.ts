import type { ProgrammeItem } from '../model/index.ts';
import { neededWay, type ProfileNeed } from './needs.ts';

/** What is known of a place; null: no source tells. */
export interface PlaceFacts {
  readonly stepFree: boolean | null;
  /** False where something loud or flashing is on; no source tells where it is quiet. */
  readonly calm: false | null;
}

/** What of the programme is loud, flashes or draws a crowd. */
const loudKinds: readonly ProgrammeItem['kind'][] = ['fireworks', 'drones', 'concert', 'parade', 'ceremony'];

/** Returns whether something of the programme is loud, flashes or draws a crowd. */
export const isLoud = ({ kind }: Pick<ProgrammeItem, 'kind'>): boolean => loudKinds.includes(kind);

const known = (fact: boolean | null): number => (fact === true ? 0 : fact === null ? 1 : 2);

/**
 * Returns how well a place serves a profile, from 0, best: surely step-free before unknown before surely not, and where that is
 * equal, no noise before noise. 0 for every place where nothing is asked.
 */
export function needRank(profile: readonly ProfileNeed[], { stepFree, calm }: PlaceFacts): number {
  const steps = neededWay(profile).stepFree ? known(stepFree) : 0;
  const noise = profile.includes('quiet') && calm === false ? 1 : 0;
  return 2 * steps + noise;
}

/** Returns how many places are surely step-free, surely not, and of how many no source tells. */
export function countStepFree(places: readonly { readonly stepFree?: boolean | undefined }[]): {
  readonly yes: number;
  readonly no: number;
  readonly unknown: number;
} {
  const yes = places.filter(({ stepFree }) => stepFree === true).length;
  const no = places.filter(({ stepFree }) => stepFree === false).length;
  return { yes, no, unknown: places.length - yes - no };
}
