import type { HealingStep } from './ladder.ts';

/** What a kiosk tells whoever watches over it: how it is, and nothing of who stands before it. */
export interface Beat {
  /** Beats since the page was loaded, from 1. */
  readonly beat: number;
  /** Seconds since then, by a clock that nobody sets. */
  readonly upSeconds: number;
  /** Frames that the map has drawn since the beat before. */
  readonly frames: number;
  readonly map: 'loading' | 'ready' | 'absent';
  readonly step: HealingStep;
  /** Errors and unhandled rejections since the page was loaded. */
  readonly errors: number;
  /** Recoveries of the map since then. */
  readonly recoveries: number;
  /** Megabytes of the page's memory; null where the browser does not tell. */
  readonly heapMb: number | null;
}

/** A beat as the query of an address, so that it stands in the line that any host logs. */
export const beatQuery = ({ beat, upSeconds, frames, map, step, errors, recoveries, heapMb }: Beat): string =>
  `beat=${beat}&up=${Math.round(upSeconds)}&frames=${frames}&map=${map}&step=${step}&errors=${errors}&recoveries=${recoveries}` +
  (heapMb === null ? '' : `&heap=${Math.round(heapMb)}`);
