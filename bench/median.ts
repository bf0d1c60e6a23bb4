/** The middle of some numbers, of an even count the mean of the two in the middle; throws when there are none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const low = sorted[(sorted.length - 1) >> 1];
  const high = sorted[sorted.length >> 1];
  if (low === undefined || high === undefined) throw new Error('median: found no values, expected at least one');
  return (low + high) / 2;
}
