import * as v from 'valibot';

/** What a device keeps of wrong PINs: how many in a row, and when the last was, in epoch milliseconds. */
export const attemptsSchema = v.object({
  failures: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)),
  atMs: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type Attempts = Readonly<v.InferOutput<typeof attemptsSchema>>;

export const noAttempts: Attempts = { failures: 0, atMs: 0 };

/** Slips of the finger that cost nothing. */
const freeFailures = 3;
const firstWaitMs = 30_000;
const longestWaitMs = 3_600_000;

/** How long so many wrong PINs in a row make one wait: nothing at first, then half a minute, twice as long each time, an hour at most. */
export const waitAfter = (failures: number): number =>
  failures < freeFailures ? 0 : Math.min(longestWaitMs, firstWaitMs * 2 ** (failures - freeFailures));

/** Returns the attempts with one more that failed. */
export const noteFailure = ({ failures }: Attempts, nowMs: number): Attempts => ({
  failures: Math.min(1000, failures + 1),
  atMs: Math.max(0, Math.trunc(nowMs)),
});

/** Returns the attempts as of now: where the clock went back since the last one, its wait begins anew instead of lasting for years. */
export const asOf = (attempts: Attempts, nowMs: number): Attempts =>
  nowMs < attempts.atMs ? { ...attempts, atMs: Math.max(0, Math.trunc(nowMs)) } : attempts;

/** Milliseconds until the next PIN is taken; 0: now. */
export const waitLeftMs = ({ failures, atMs }: Attempts, nowMs: number): number =>
  Math.max(0, Math.min(waitAfter(failures), atMs + waitAfter(failures) - nowMs));
