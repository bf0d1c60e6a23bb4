import { signal } from '@preact/signals';
import type { KoreaTime } from '../core/schedule/korea-time.ts';

/** Walks that are made of the records for whoever has no plan. */
export const readyWalks = ['hour', 'twoHours', 'stepFree', 'second'] as const;
export type ReadyWalk = (typeof readyWalks)[number];

/** A walk that someone asks for. */
export interface PlanRequest {
  /** Null for a walk over saved places. */
  readonly walk: ReadyWalk | null;
  /** Keys of the items to visit, at most `mostStops`. */
  readonly keys: readonly string[];
  readonly stayMinutes: number;
  readonly setOut: KoreaTime;
  readonly stepFree: boolean;
}

/** The walk that list and map show; null: none. */
export const planRequest = signal<PlanRequest | null>(null);

/** As many places as one walk may visit. */
export const mostStops = 12;

/** Plans the rest of the walk again from another moment: what is behind one is left out. */
export function planAgain(setOut: KoreaTime, without: readonly string[]): void {
  const request = planRequest.peek();
  if (request === null) return;
  planRequest.value = { ...request, setOut, keys: request.keys.filter((key) => !without.includes(key)) };
}
