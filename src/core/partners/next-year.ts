import { type Tied, tieYear } from './timeline.ts';

/** Returns the nearest year after (step 1) or before (step −1) a year in which a tie began; null when there is none. */
export function nextYear(partners: readonly Tied[], year: number, step: 1 | -1): number | null {
  const ahead = partners.map(tieYear).filter((other) => (other - year) * step > 0);
  if (ahead.length === 0) return null;
  return step === 1 ? Math.min(...ahead) : Math.max(...ahead);
}
