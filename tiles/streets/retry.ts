import { setTimeout as sleep } from 'node:timers/promises';
import type { StreetsSettings } from './config.ts';
import { StreetsError, TransientError } from './errors.ts';
import type { Progress } from './progress.ts';

/** What the tries of one download share. */
export interface RetryOptions {
  readonly url: string;
  readonly settings: StreetsSettings;
  /** Told of every failed try. */
  readonly progress: Progress;
  /** Ends the pauses from outside. */
  readonly signal?: AbortSignal;
}

/**
 * Runs an action until it succeeds and returns its result; after a TransientError it pauses, longer each time.
 *
 * The action calls `progressed` when bytes arrived: then the pauses start anew. Throws a StreetsError after the last
 * pause, and every error that is not transient at once.
 */
export async function withRetries<Result>(
  options: RetryOptions,
  action: (progressed: () => void) => Promise<Result>,
): Promise<Result> {
  const { retryDelaysMs, longestPauseMs } = options.settings;
  let failures = 0;
  const progressed = () => {
    failures = 0;
  };
  for (;;) {
    try {
      return await action(progressed);
    } catch (error) {
      if (!(error instanceof TransientError)) throw error;
      const delayMs = retryDelaysMs[failures];
      if (delayMs === undefined) throw givenUp(options.url, failures + 1, error);
      failures++;
      const pauseMs = Math.min(longestPauseMs, Math.max(delayMs, error.pauseMs ?? 0));
      options.progress.note(`${error.message}: next try in ${(pauseMs / 1_000).toFixed(1)} s.`);
      await sleep(pauseMs, undefined, options.signal ? { signal: options.signal } : {});
    }
  }
}

function givenUp(url: string, tries: number, last: TransientError): StreetsError {
  return new StreetsError(
    {
      problem: 'The download kept failing.',
      place: url,
      found: `${last.message}, ${tries} times in a row`,
      expected: 'an answer with bytes',
      advice: 'check the connection and run the same command again: it goes on from what is here',
    },
    { cause: last },
  );
}
