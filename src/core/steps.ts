/**
 * Long work in steps: it hands out the share that is done, 0 to 1, wherever it can be left off, and its result at the end.
 * Who runs it decides whether to go on.
 */
export type Steps<T> = Generator<number, T, void>;

/** Returns the result of work that is done without a break. */
export function finish<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
