import type { Alert, Closure } from './feed.ts';

/** Whoever sets out is led over no bridge that closes within this time. */
const walkMs = 3 * 3_600_000;

/** The closure among these of what a key names, or null. */
export const closureAmong = (alerts: readonly Alert[], key: string): Closure | null =>
  alerts.find((alert): alert is Closure => alert.kind === 'closure' && alert.of === key) ?? null;

/** Ids of the bridges that whoever sets out at a moment (epoch milliseconds) must not be led over: closed then or within three hours. */
export const closedBridges = (alerts: readonly Alert[], ms: number): readonly string[] =>
  alerts.flatMap((alert) => {
    if (alert.kind !== 'closure' || alert.from >= ms + walkMs || alert.until <= ms) return [];
    const [kind, id] = alert.of.split(':');
    return id !== undefined && (kind === 'bridge' || kind === 'crossing') ? [id] : [];
  });
