/**
 * Long work in steps: it hands out the share that is done, 0 to 1, wherever it can be left off, and its result at the end.
 * Who runs it decides whether to go on.
 */
export type Steps<T> = Generator<number, T, void>;

/** Work that is a part of longer work: of that its shares run from `from` to `to`. */
export function* partOf<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield from + step.value * (to - from);
  }
}

/** Returns the result of work that is done without a break. */
export function finish<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
