import type { Coordinate } from '../model/index.ts';
import { type ItineraryStop, planItinerary } from './itinerary.ts';
import type { WalkingNetwork } from './network.ts';
import { walkingSettings } from './settings.ts';
import type { TimedOptions } from './travel-times.ts';

/** A walk that is to be made of what there is: where it begins, what it may visit, the best first, and how long it may take. */
export interface WalkOutline {
  readonly start: Coordinate;
  readonly candidates: readonly ItineraryStop[];
  readonly budgetMinutes: number;
}

/**
 * Returns the indices of the candidates that one walk visits: taken in their order, each one that still lets all of them be
 * seen in full within the time. Empty when none does.
 */
export function fillWalk(network: WalkingNetwork, outline: WalkOutline, options: TimedOptions): readonly number[] {
  const { start, candidates, budgetMinutes } = outline;
  const taken: number[] = [];
  for (const index of candidates.keys()) {
    if (taken.length === walkingSettings.exactStops) break;
    const stops = [...taken, index].flatMap((each) => candidates[each] ?? []);
    const { visits, unreachable, endMinutes } = planItinerary(network, { start, stops }, options);
    const isSound = unreachable.length === 0 && visits.every(({ violation }) => violation === null);
    if (isSound && endMinutes !== null && endMinutes - options.time.minutes <= budgetMinutes) taken.push(index);
  }
  return taken;
}
