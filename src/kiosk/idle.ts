import { computed, signal, untracked } from '@preact/signals';
import { type Idle, type IdleRules, nextIdle, secondsLeft, slower } from '../core/kiosk/idle.ts';
import { deviceLanguage } from '../state/actions.ts';
import { type AppState, defaultState } from '../state/app-state.ts';
import { isPlaying } from '../state/playing.ts';
import { beginVisit } from './begin-visit.ts';
import { isAccessible } from './reading.ts';
import { settings } from './settings.ts';
import { swallowGestures } from './swallow.ts';

const tickMs = 250;

const idle = signal<Idle>({ phase: 'active', sinceMs: 0 });
const elapsedMs = signal(0);

/** Whether someone is there. */
export const phase = computed(() => idle.value.phase);

const rules = computed((): IdleRules => {
  const { warnAfterSeconds, resetAfterSeconds, accessibleFactor } = settings.value;
  const usual = { warnAfterMs: warnAfterSeconds * 1000, resetAfterMs: resetAfterSeconds * 1000 };
  return slower(usual, isAccessible.value ? accessibleFactor : 1);
});

/** Seconds until the visit is cleared; null while that is not near. */
export const countdown = computed(() => secondsLeft(idle.value, elapsedMs.value, rules.value));

/** How every visit begins. */
export const startState = (): AppState => ({
  ...defaultState,
  view: settings.peek().view,
  language: settings.peek().language ?? deviceLanguage(navigator.languages),
  kiosk: true,
});

function happen(kind: 'touch' | 'tick'): void {
  // The page's own time: neither a wrong clock nor one that is set moves it.
  const nowMs = performance.now();
  const before = idle.peek();
  // Scenes play for nobody.
  const plays = isPlaying.peek() && before.phase !== 'resting';
  idle.value = nextIdle(before, { kind, nowMs, isPlaying: plays }, rules.peek());
  elapsedMs.value = nowMs;
  const ended = before.phase === 'warning' && idle.peek().phase === 'resting';
  const arrived = before.phase === 'resting' && idle.peek().phase === 'active' && settings.peek().attract;
  if (ended || arrived) void beginVisit(startState());
}

/** Watches whether someone is there. The touch that wakes the kiosk or answers it does nothing else. Returns how to stop. */
export function watchIdle(): () => void {
  idle.value = { phase: 'active', sinceMs: performance.now() };
  const timer = window.setInterval(() => untracked(() => happen('tick')), tickMs);
  let isTaken = false;
  const stopSwallowing = swallowGestures((event) => {
    // A key that is held, or stuck, is one touch.
    if (event instanceof KeyboardEvent && event.repeat) return isTaken;
    const { phase: before } = idle.peek();
    happen('touch');
    isTaken = before === 'warning' || (before === 'resting' && settings.peek().attract);
    return isTaken;
  });
  // The browser's own lists are touched outside of the page: only what was chosen arrives.
  const onInput = () => {
    if (idle.peek().phase === 'active') happen('touch');
  };
  window.addEventListener('input', onInput, { capture: true });
  return () => {
    window.removeEventListener('input', onInput, { capture: true });
    window.clearInterval(timer);
    stopSwallowing();
  };
}
