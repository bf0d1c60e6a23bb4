import { effect, untracked } from '@preact/signals';
import { beatQuery } from '../core/healing/beat.ts';
import { usedMemory } from '../load/memory.ts';
import { health } from './healing.ts';
import { liveSettings } from './live.ts';
import { healingStep, pulse } from './map-health.ts';
import { appState, mapStatus } from './store.ts';

let beat = 0;
let framesBefore = 0;

async function tell(path: string): Promise<void> {
  beat += 1;
  const { frames } = pulse;
  const { errors, recoveries } = health.peek();
  const memory = await usedMemory();
  const query = beatQuery({
    beat,
    upSeconds: performance.now() / 1000,
    frames: frames - framesBefore,
    map: mapStatus.peek(),
    step: healingStep.peek(),
    errors,
    recoveries,
    heapMb: memory === null ? null : memory.bytes / 1024 / 1024,
  });
  framesBefore = frames;
  // A beat that does not arrive is what the watchdog looks for.
  await fetch(`${path}?${query}`, { method: 'HEAD', cache: 'no-store', keepalive: true }).catch(() => null);
}

/** Lets a kiosk tell a watchdog outside that it lives, where the host has a place for that; visitors' own devices tell nothing. */
export function startHeartbeat(): void {
  effect(() => {
    const { heartbeat, heartbeatSeconds } = liveSettings.value;
    if (heartbeat === null || !appState.value.kiosk) return;
    untracked(() => void tell(heartbeat));
    const timer = window.setInterval(() => void tell(heartbeat), heartbeatSeconds * 1000);
    return () => window.clearInterval(timer);
  });
}
