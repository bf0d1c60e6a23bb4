import { effect, signal, untracked } from '@preact/signals';
import { mapContext } from '../state/map-health.ts';

/** What has gone wrong since the page began: errors that nothing caught, and losses of the map's graphics context. */
interface Health {
  readonly errors: number;
  readonly losses: number;
  /** By the page's own time; null: never. */
  readonly lastLossMs: number | null;
}

export const health = signal<Health>({ errors: 0, losses: 0, lastLossMs: null });

/** Notes what goes wrong. Returns how to stop. */
export function watchHealth(): () => void {
  const onError = () => {
    health.value = { ...health.peek(), errors: health.peek().errors + 1 };
  };
  const types = ['error', 'unhandledrejection'] as const;
  for (const type of types) window.addEventListener(type, onError);
  const stop = effect(() => {
    if (mapContext.value !== 'lost') return;
    untracked(() => {
      health.value = { ...health.peek(), losses: health.peek().losses + 1, lastLossMs: performance.now() };
    });
  });
  return () => {
    stop();
    for (const type of types) window.removeEventListener(type, onError);
  };
}
