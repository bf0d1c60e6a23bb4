/** Whether someone uses the kiosk, is asked whether they still do, or nobody is there. */
export type IdlePhase = 'active' | 'warning' | 'resting';

/** A phase and since when nothing has happened, in milliseconds of whichever clock the caller keeps to. */
export interface Idle {
  readonly phase: IdlePhase;
  readonly sinceMs: number;
}

export interface IdleRules {
  /** From the last touch to the warning. */
  readonly warnAfterMs: number;
  /** From the warning to the reset. */
  readonly resetAfterMs: number;
}

/** Something that happens: a touch or key, or a look at the clock while something plays or not. */
export interface IdleEvent {
  readonly kind: 'touch' | 'tick';
  readonly nowMs: number;
  readonly isPlaying: boolean;
}

/** A kiosk at its start: nobody is there. */
export const resting: Idle = { phase: 'resting', sinceMs: 0 };

/** Rules in which everyone has `factor` times as long. */
export const slower = ({ warnAfterMs, resetAfterMs }: IdleRules, factor: number): IdleRules => ({
  warnAfterMs: warnAfterMs * factor,
  resetAfterMs: resetAfterMs * factor,
});

/**
 * Returns the phase after an event; the same object where nothing changes. What plays counts as being used. A clock that goes
 * back begins the waiting anew, so that no jump of it ends a visit. From a warning to rest: the caller then clears the visit.
 */
export function nextIdle(idle: Idle, { kind, nowMs, isPlaying }: IdleEvent, rules: IdleRules): Idle {
  if (kind === 'touch') return { phase: 'active', sinceMs: nowMs };
  if (idle.phase === 'resting') return idle;
  if (isPlaying) return { phase: 'active', sinceMs: nowMs };
  if (nowMs < idle.sinceMs) return { ...idle, sinceMs: nowMs };
  const waited = nowMs - idle.sinceMs;
  if (idle.phase === 'active' && waited >= rules.warnAfterMs) return { phase: 'warning', sinceMs: nowMs };
  if (idle.phase === 'warning' && waited >= rules.resetAfterMs) return { phase: 'resting', sinceMs: nowMs };
  return idle;
}

/** Whole seconds until a warned visit is cleared, at least 0; null while there is no warning. */
export const secondsLeft = (idle: Idle, nowMs: number, rules: IdleRules): number | null =>
  idle.phase === 'warning' ? Math.max(0, Math.ceil((idle.sinceMs + rules.resetAfterMs - nowMs) / 1000)) : null;
