import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatKoreaTime } from '../../src/core/schedule/korea-time.ts';
import { makeKeys, seal } from '../../tiles/alerts/seal.ts';
import type { Host } from '../e2e/host.ts';

const keys = makeKeys();
const others = makeKeys();
const text = { ko: '점검', en: 'Check', ja: '点検', zh: '检查' };

function feedOf(nowMs: number, issuedMs = nowMs): object {
  const span = { from: formatKoreaTime(nowMs - 3_600_000), until: formatKoreaTime(nowMs + 7_200_000) };
  return {
    format: 1,
    issued: formatKoreaTime(issuedMs),
    alerts: [
      { kind: 'closure', of: 'bridge:jinju-road-bridge', ...span, text },
      { kind: 'closure', of: 'site:jinjuseong', ...span, text },
      { kind: 'crowd', of: 'site:namgaram-park', level: '혼잡', ...span },
      { kind: 'weather', ...span, text },
    ],
  };
}

/** What the host may have in place of a feed at a moment; null: no file. */
const kinds: readonly ((nowMs: number) => string | null)[] = [
  (nowMs) => seal(feedOf(nowMs), keys.privatePem),
  (nowMs) => seal(feedOf(nowMs), keys.privatePem),
  (nowMs) => seal(feedOf(nowMs), others.privatePem),
  (nowMs) => seal(feedOf(nowMs, nowMs - 30 * 86_400_000), keys.privatePem),
  (nowMs) => JSON.stringify(feedOf(nowMs)),
  () => '<!doctype html><p>Service unavailable',
  () => null,
];

/** Makes the host offer a feed. */
export function offerFeed(host: Host): void {
  mkdirSync(join(host.folder, 'live'), { recursive: true });
  const settings = { alerts: 'live/alerts.json', alertsKey: keys.publicKey, alertsSeconds: 60 };
  host.write('live.json', JSON.stringify(settings));
}

/** Puts a feed there, sound or not. */
export function changeFeed(host: Host, nowMs: number, random: () => number): void {
  const content = kinds[Math.floor(random() * kinds.length)]?.(nowMs) ?? null;
  const file = join(host.folder, 'live', 'alerts.json');
  if (content === null) rmSync(file, { force: true });
  else writeFileSync(file, content);
}
