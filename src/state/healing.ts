import { effect, signal, untracked } from '@preact/signals';
import { type FrameWatch, isStalled, isToAsk, lookAtFrames } from '../core/healing/frames.ts';
import {
  beginHealing,
  type Healing,
  type HealingEvent,
  type HealingStep,
  nextHealing,
} from '../core/healing/ladder.ts';
import { type ErrorMoments, isStorm, noteError } from '../core/healing/storm.ts';
import { lacksWebgl } from './lacks-webgl.ts';
import { healingStep, mapBuild, mapContext, pulse } from './map-health.ts';
import { reloadIfAnswered } from './reload.ts';
import { appState, mapStatus } from './store.ts';

const tickMs = 500;
/** The worker hears of the way back before the page asks it for the next one. */
const farewellMs = 500;
const reloadsKey = 'jinju-map.reloads.1';

/** How often the page was loaded anew for want of a map; 0 where nothing can be kept. */
function readReloads(): number {
  if (appState.peek().embed) return 0;
  try {
    const reloads = Number(sessionStorage.getItem(reloadsKey));
    return Number.isInteger(reloads) && reloads > 0 ? reloads : 0;
  } catch {
    return 0;
  }
}

/** Keeps the count beyond the page; false where that is refused: then the page must not be loaded anew, or it would never end. */
function writeReloads(reloads: number): boolean {
  // In a page of someone else nothing is kept.
  if (appState.peek().embed) return false;
  try {
    if (reloads === 0) sessionStorage.removeItem(reloadsKey);
    else sessionStorage.setItem(reloadsKey, String(reloads));
    return true;
  } catch {
    return false;
  }
}

async function rollBackAndReload(): Promise<void> {
  if ('serviceWorker' in navigator) (await import('./offline.ts')).askRollBack();
  window.setTimeout(() => void reloadIfAnswered('roll-back'), farewellMs);
}

function take(step: HealingStep): void {
  if (step === 'rebuild') mapBuild.value = (mapBuild.peek() ?? 0) + 1;
  else if (step === 'picture') mapBuild.value = null;
  else if (step === 'reload') void reloadIfAnswered('healing');
  else if (step === 'roll-back') void rollBackAndReload().catch(() => reloadIfAnswered('roll-back'));
}

/** What has happened since the page was loaded. */
interface Health {
  /** Errors and rejections that nothing caught. */
  readonly errors: number;
  /** Times that the map lost its graphics context. */
  readonly losses: number;
  /** By the page's own time; null: never. */
  readonly lastLossMs: number | null;
  /** Times that the map became well again. */
  readonly recoveries: number;
}

export const health = signal<Health>({ errors: 0, losses: 0, lastLossMs: null, recoveries: 0 });

const count = (what: 'errors' | 'losses' | 'recoveries'): void => {
  health.value = { ...health.peek(), [what]: health.peek()[what] + 1 };
};

/** Frames of a map that should draw when it is asked; null where none should. */
const framesDue = (step: HealingStep): number | null => {
  const isDue = step === 'well' && mapStatus.peek() === 'ready' && document.visibilityState === 'visible';
  return isDue && pulse.ask !== null ? pulse.frames : null;
};

let isWatching = false;

/** Watches over the map from now on, once: what it loses is restored, built anew, replaced by a picture, and at last the page is loaded anew. */
export function startHealing(): void {
  if (isWatching) return;
  isWatching = true;
  let healing: Healing = beginHealing(readReloads());
  let errors: ErrorMoments = [];
  const happen = (kind: HealingEvent['kind']) => {
    const before = healing;
    const isHidden = document.visibilityState === 'hidden';
    healing = nextHealing(before, { kind, nowMs: performance.now(), isHidden });
    if (healing.reloads !== before.reloads && !writeReloads(healing.reloads)) healing = { ...healing, step: 'rest' };
    if (healing.step === before.step && healing.sinceMs === before.sinceMs) return;
    healingStep.value = healing.step;
    if (healing.step === 'well' && before.step !== 'well') count('recoveries');
    if (healing.step !== before.step) take(healing.step);
  };
  const onError = () => {
    count('errors');
    errors = noteError(errors, performance.now());
    if (!isStorm(errors)) return;
    errors = [];
    happen('storm');
  };
  window.addEventListener('error', onError);
  window.addEventListener('unhandledrejection', onError);
  effect(() => {
    if (mapContext.value !== 'lost') return;
    untracked(() => {
      count('losses');
      health.value = { ...health.peek(), lastLossMs: performance.now() };
      happen('lost');
    });
  });
  effect(() => {
    if (mapStatus.value === 'ready') untracked(() => happen('drawn'));
    // A map that could not be begun, on a device that can draw one.
    else if (mapStatus.value === 'absent' && mapBuild.peek() !== null && !lacksWebgl())
      untracked(() => happen('stalled'));
  });
  let frames: FrameWatch | null = null;
  window.setInterval(() => {
    happen('tick');
    frames = lookAtFrames(frames, framesDue(healing.step));
    if (isToAsk(frames)) pulse.ask?.();
    if (!isStalled(frames)) return;
    frames = null;
    happen('stalled');
  }, tickMs);
}
