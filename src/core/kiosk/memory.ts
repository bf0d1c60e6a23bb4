/** Samples of memory whose least is what is really in use: the rest is swept up now and then. */
const window = 10;
/** A page that holds so much more than after its start leaks. */
const mostGrowthBytes = 400 * 1024 * 1024;
/** … and so does one that fills so much of what it may have. */
const mostShare = 0.7;

/** Memory of a page over time, in bytes. */
export interface MemoryWatch {
  /** Least of the first samples; null until there are enough. */
  readonly base: number | null;
  /** The latest samples. */
  readonly latest: readonly number[];
}

export const noMemory: MemoryWatch = { base: null, latest: [] };

/** Adds a sample, taken about once a minute. */
export function noteMemory({ base, latest }: MemoryWatch, bytes: number): MemoryWatch {
  const next = [...latest, bytes].slice(-window);
  return { base: base ?? (next.length < window ? null : Math.min(...next)), latest: next };
}

/** Whether memory grows so far that the page should be loaded anew as soon as nobody is there; `limitBytes` is what the page may have, or null. */
export function isMemoryShort({ base, latest }: MemoryWatch, limitBytes: number | null): boolean {
  if (base === null || latest.length < window) return false;
  const least = Math.min(...latest);
  return least - base > mostGrowthBytes || (limitBytes !== null && least > mostShare * limitBytes);
}
