/** Errors within this time, in milliseconds, … */
const withinMs = 10_000;
/** … as many as these, are a storm: single errors are told, a storm is acted upon. */
export const stormOf = 20;

/** Moments of the latest errors, in milliseconds, the earliest first. */
export type ErrorMoments = readonly number[];

/** Returns the errors that still count together with one at `nowMs`, never more than a storm has. */
export const noteError = (moments: ErrorMoments, nowMs: number): ErrorMoments =>
  [...moments.filter((moment) => Math.abs(nowMs - moment) < withinMs), nowMs].slice(-stormOf);

/** Whether these errors are a storm. */
export const isStorm = (moments: ErrorMoments): boolean => moments.length >= stormOf;
