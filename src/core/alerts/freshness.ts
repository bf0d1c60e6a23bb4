import type { Feed } from './feed.ts';

/** A feed is believed for so long after it was issued: whoever says nothing anew for a week may be gone. */
export const mostAgeMs = 7 * 86_400_000;
/** Clocks may differ by so much. */
export const clockToleranceMs = 10 * 60_000;

/**
 * Whether a feed may be believed at a moment: `stale` when it is too old, `early` when it was issued
 * later than now, so that one of the two clocks is wrong. Epoch milliseconds.
 */
export function freshness({ issued }: Feed, nowMs: number): 'fresh' | 'stale' | 'early' {
  if (!(issued <= nowMs + clockToleranceMs)) return 'early';
  return nowMs - issued >= mostAgeMs ? 'stale' : 'fresh';
}
