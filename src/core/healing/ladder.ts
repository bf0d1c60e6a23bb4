/** What is done for a map that has failed, from the least to the most; `rest`: nothing more until a good while later. */
export type HealingStep = 'well' | 'restore' | 'rebuild' | 'picture' | 'reload' | 'roll-back' | 'rest';

/** Where on the ladder a page stands, since when, and what it has been through since it was last calm. */
export interface Healing {
  readonly step: HealingStep;
  readonly sinceMs: number;
  /** Losses since the last calm. */
  readonly falls: number;
  /** Times that the page was loaded anew since the last calm; outlives the page. */
  readonly reloads: number;
}

/**
 * `lost`: the graphics context went; `stalled`: the map was asked to draw and did not; `drawn`: it has drawn all that it has to;
 * `storm`: many errors at once; `tick`: time passes.
 */
export interface HealingEvent {
  readonly kind: 'lost' | 'stalled' | 'drawn' | 'storm' | 'tick';
  /** Milliseconds of a clock that nobody sets. */
  readonly nowMs: number;
  /** A hidden page draws nothing, and browsers take its context on purpose: its time does not count, nor do its losses. */
  readonly isHidden: boolean;
}

/** How long each step may take before the next one, in milliseconds; `well`: after this all is forgotten. */
export const stepLimitsMs: Readonly<Record<HealingStep, number>> = {
  well: 10 * 60_000,
  restore: 4_000,
  rebuild: 30_000,
  picture: 60_000,
  reload: 15_000,
  'roll-back': 15_000,
  rest: 3_600_000,
};

/** A page that begins, after as many reloads without a calm. */
export const beginHealing = (reloads: number): Healing => ({ step: 'well', sinceMs: 0, falls: 0, reloads });

/** The first two losses wait for the context to return; a map that goes on losing it is built anew, then left alone. */
const stepOfFall = (falls: number): HealingStep => (falls <= 2 ? 'restore' : falls === 3 ? 'rebuild' : 'picture');

/** The step after one that did not help. The page is loaded anew at most twice before a calm: there is no loop. */
function climb({ step, reloads }: Healing): HealingStep {
  if (step === 'well' || step === 'restore' || step === 'rest') return 'rebuild';
  if (step === 'rebuild') return 'picture';
  if (step === 'picture') return reloads === 0 ? 'reload' : reloads === 1 ? 'roll-back' : 'rest';
  return 'rest';
}

function to(healing: Healing, step: HealingStep, nowMs: number): Healing {
  const isLoad = step === 'reload' || step === 'roll-back';
  return { ...healing, step, sinceMs: nowMs, reloads: healing.reloads + (isLoad ? 1 : 0) };
}

function lose(healing: Healing, { nowMs, isHidden }: HealingEvent): Healing {
  if (healing.step === 'rebuild') return to(healing, isHidden ? 'rebuild' : 'picture', nowMs);
  if (healing.step !== 'well') return healing;
  const falls = healing.falls + (isHidden ? 0 : 1);
  return to({ ...healing, falls }, stepOfFall(falls), nowMs);
}

/** There is nothing to wait for: the first two times the map is built anew, then it is left alone. */
function stall(healing: Healing, { nowMs, isHidden }: HealingEvent): Healing {
  if (healing.step !== 'well' || isHidden) return healing;
  const falls = healing.falls + 1;
  return to({ ...healing, falls }, falls <= 2 ? 'rebuild' : 'picture', nowMs);
}

function pass(healing: Healing, { nowMs, isHidden }: HealingEvent): Healing {
  const { step, sinceMs, falls, reloads } = healing;
  if (nowMs < sinceMs || (isHidden && step !== 'well')) return { ...healing, sinceMs: nowMs };
  if (nowMs - sinceMs < stepLimitsMs[step]) return healing;
  if (step !== 'well') return to(healing, climb(healing), nowMs);
  return falls === 0 && reloads === 0 ? healing : { ...beginHealing(0), sinceMs: nowMs };
}

/** Returns where on the ladder the page stands after an event; the same object where nothing changes. */
export function nextHealing(healing: Healing, event: HealingEvent): Healing {
  const { step } = healing;
  switch (event.kind) {
    case 'lost':
      return lose(healing, event);
    case 'stalled':
      return stall(healing, event);
    case 'drawn':
      return step === 'restore' || step === 'rebuild' ? to(healing, 'well', event.nowMs) : healing;
    case 'storm':
      return ['reload', 'roll-back', 'rest'].includes(step) ? healing : to(healing, climb(healing), event.nowMs);
    case 'tick':
      return pass(healing, event);
  }
}
