import { loadFonts } from './load/fonts.ts';
import { startHealing } from './state/healing.ts';
import { startHeartbeat } from './state/heartbeat.ts';
import { startLive } from './state/live.ts';
import { startOffline } from './state/offline.ts';
import { showLive } from './ui/live/show.tsx';
import './ui/styles/later.css';

/** Marks the page while someone uses keys: only then a heading that a link opened shows that it has the focus. */
function watchKeys(): void {
  const { dataset } = document.documentElement;
  window.addEventListener('keydown', () => (dataset.keys = ''), true);
  window.addEventListener('pointerdown', () => delete dataset.keys, true);
}

/** Starts what can wait until the map is there: what watches over it, styles that few devices need, fonts of the other scripts, what the host says live, and last of all the keeping of the site for use without a network. */
export async function startLater(): Promise<void> {
  watchKeys();
  startHealing();
  // Names and sources in every language stand beside each.
  void Promise.all([loadFonts('ja'), loadFonts('zh')]).catch(() => undefined);
  void startLive();
  showLive();
  startHeartbeat();
  await startOffline();
}
