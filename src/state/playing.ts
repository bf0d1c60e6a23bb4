import { computed, signal } from '@preact/signals';

const players = signal<ReadonlySet<string>>(new Set());

/** Whether something moves by itself that someone may be watching: the tour, the timeline. */
export const isPlaying = computed(() => players.value.size > 0);

/** Tells whether the player of this name plays. */
export function setPlaying(name: string, plays: boolean): void {
  if (players.peek().has(name) === plays) return;
  const next = new Set(players.peek());
  if (plays) next.add(name);
  else next.delete(name);
  players.value = next;
}
