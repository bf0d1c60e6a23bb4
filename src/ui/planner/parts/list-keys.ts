const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };

/** Returns the id that an arrow key leads to from the selected one, the first when none is selected; null for other keys. */
export function idByKey(key: string, ids: readonly string[], selected: string | null): string | null {
  const by = steps[key];
  if (by === undefined) return null;
  const at = selected === null ? -1 : ids.indexOf(selected);
  return ids[at < 0 ? 0 : Math.min(ids.length - 1, Math.max(0, at + by))] ?? null;
}
