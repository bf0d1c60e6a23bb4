const longestMs = 30 * 60_000;
const mostDoublings = 6;

/**
 * Milliseconds until a feed is asked for again: its usual pace, twice as long after each failure, at most half an hour or the
 * pace itself. `chance` (0 to 1) spreads devices over a fifth of it, so that a crowd does not ask at once.
 */
export function nextLookMs(paceMs: number, failures: number, chance: number): number {
  const waited = paceMs * 2 ** Math.min(failures, mostDoublings);
  return Math.min(waited, Math.max(longestMs, paceMs)) * (0.9 + 0.2 * chance);
}
