const reasons = ['healing', 'roll-back', 'night', 'memory', 'mend', 'keeper'] as const;

/**
 * Why a page loads itself anew: for want of a map, to give a release up, once a night, because memory ran short, because something
 * could not be had before, or because a keeper asked for it.
 */
export type ReloadReason = (typeof reasons)[number];

/** The last time that a page loaded itself anew. */
export interface Reload {
  readonly reason: ReloadReason;
  readonly atMs: number;
}

const lastKey = 'jinju-map.reload.1';

/** Why this window last loaded its page anew; null where it did not, or nothing can be kept. */
export function lastReload(): Reload | null {
  try {
    const [reason, atMs] = (sessionStorage.getItem(lastKey) ?? '').split(' ');
    const known = reasons.find((each) => each === reason);
    return known === undefined || !Number.isFinite(Number(atMs)) ? null : { reason: known, atMs: Number(atMs) };
  } catch {
    return null;
  }
}

/** Loads the page anew, and leaves word of why. */
export function reload(reason: ReloadReason): void {
  try {
    sessionStorage.setItem(lastKey, `${reason} ${Date.now()}`);
  } catch {
    // Nothing can be kept: nobody will know.
  }
  location.reload();
}

/**
 * Loads the page anew if there is one to be had, from the network or from what is kept: without this an error page of the
 * browser would stand on the display for good. `prepare` is called just before. Tells whether it does.
 */
export async function reloadIfAnswered(reason: ReloadReason, prepare?: () => void): Promise<boolean> {
  try {
    const { ok } = await fetch(location.pathname, { cache: 'no-cache', signal: AbortSignal.timeout(10_000) });
    if (!ok) return false;
  } catch {
    return false;
  }
  prepare?.();
  reload(reason);
  return true;
}
