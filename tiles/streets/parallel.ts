/**
 * Runs an action on every item, at most `limit` at once, and returns when all are done.
 *
 * The first error ends the others through the signal that each action gets, and is thrown once they have ended.
 */
export async function forEachParallel<Item>(
  items: readonly Item[],
  limit: number,
  action: (item: Item, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const controller = new AbortController();
  const queue = items.values();
  const failures: unknown[] = [];
  const work = async () => {
    for (const item of queue) {
      if (controller.signal.aborted) return;
      try {
        await action(item, controller.signal);
      } catch (error) {
        failures.push(error);
        controller.abort();
      }
    }
  };
  await Promise.all(Array.from({ length: limit }, work));
  if (failures.length > 0) throw failures[0];
}
