/**
 * Loads the page anew if there is one to be had, from the network or from what is kept: without this an error page of the
 * browser would stand on the display for good. Tells whether it does.
 */
export async function reloadIfAnswered(): Promise<boolean> {
  try {
    const { ok } = await fetch(location.pathname, { cache: 'no-cache', signal: AbortSignal.timeout(10_000) });
    if (!ok) return false;
  } catch {
    return false;
  }
  location.reload();
  return true;
}
