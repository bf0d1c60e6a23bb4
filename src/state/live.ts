import { effect, signal } from '@preact/signals';
import * as v from 'valibot';
import type { Feed } from '../core/alerts/feed.ts';
import { freshness } from '../core/alerts/freshness.ts';
import { type LiveSettings, noLiveSettings, parseLiveSettings } from '../core/alerts/live-settings.ts';
import { nextLookMs } from '../core/alerts/polling.ts';
import { fetchFeedText, verifyFeed } from '../load/alerts.ts';
import { fetchJson } from '../load/fetch-json.ts';
import type { Problem } from '../load/result.ts';
import { liveFeed } from './live-alerts.ts';
import { readStored, type StoragePlace, writeStored } from './storage.ts';
import { itemByKey, now, problems, records, recordsSettled } from './store.ts';

const settingsFile = 'live.json';

/** The last feed that was right, as it came, for when there is no network. */
interface KeptFeed {
  readonly path: string;
  readonly key: string;
  readonly text: string;
}
const place: StoragePlace<KeptFeed> = {
  name: 'jinju-map.alerts.1',
  schema: v.object({ path: v.string(), key: v.string(), text: v.string() }),
};

/** The latest feed whose signature was right and that was fresh when it came. */
const signed = signal<(KeptFeed & { readonly feed: Feed; readonly faults: readonly Problem[] }) | null>(null);
/** What is wrong with the host's settings, and with its latest file. */
const settingsTroubles = signal<readonly Problem[]>([]);
const troubles = signal<readonly Problem[]>([]);
/** What the host offers, as far as it is known. */
export const liveSettings = signal<LiveSettings>(noLiveSettings);

const trouble = (where: string, found: string, expected: string): Problem => ({
  kind: 'alerts',
  where,
  detail: `found ${found}, expected ${expected}`,
});

/** What a closure or a crowd may be about. */
function isKnown(key: string): boolean {
  const [kind, id] = key.split(':');
  return kind === 'programme' ? records.value.programme.some((entry) => entry.id === id) : itemByKey.value.has(key);
}

/** Why a feed is not believed now; null: it is. */
function doubt({ issued, alerts }: Feed, path: string): Problem | null {
  const state = freshness({ issued, alerts }, now.value);
  if (state === 'fresh') return null;
  const expected =
    state === 'stale' ? 'one that is still valid' : `one from before ${new Date(now.value).toISOString()}`;
  return trouble(path, `one issued ${new Date(issued).toISOString()}`, expected);
}

/** Believes the signed feed for as long as it is fresh, as far as it is about what there is. */
function believe(): readonly Problem[] {
  const { value } = signed;
  const doubted = value === null ? null : doubt(value.feed, value.path);
  if (value === null || doubted !== null || !recordsSettled.value) {
    liveFeed.value = null;
    return doubted === null ? [] : [doubted];
  }
  const { feed, path, faults } = value;
  const alerts = feed.alerts.filter((alert) => alert.kind === 'weather' || isKnown(alert.of));
  const strange = feed.alerts.flatMap((alert) => (alert.kind === 'weather' || isKnown(alert.of) ? [] : alert.of));
  const before = liveFeed.peek();
  if (
    before === null ||
    alerts.length !== before.alerts.length ||
    alerts.some((alert, at) => alert !== before.alerts[at])
  )
    liveFeed.value = { ...feed, alerts };
  return [...faults, ...strange.map((key) => trouble(`${path} › alerts`, key, 'the key of a record of this map'))];
}

/** Takes a text that has come or was kept; tells whether it is believed. What is not leaves the feed before as it was. */
async function take(come: KeptFeed): Promise<boolean> {
  const { path, key, text } = come;
  const verified = await verifyFeed(text, key, path);
  if (!verified.ok) {
    troubles.value = [verified.problem];
    return false;
  }
  const doubted = doubt(verified.value.feed, path);
  if (doubted !== null) {
    troubles.value = [doubted];
    return false;
  }
  const known = signed.peek();
  if (known !== null && known.path === path && verified.value.feed.issued < known.feed.issued) {
    const found = `one issued ${new Date(verified.value.feed.issued).toISOString()}`;
    troubles.value = [
      trouble(path, found, `none older than the last, of ${new Date(known.feed.issued).toISOString()}`),
    ];
    return false;
  }
  troubles.value = [];
  if (known?.text !== text) signed.value = { ...verified.value, ...come };
  return true;
}

/** What a host offers now; false when that could not be had. */
async function readSettings(): Promise<boolean> {
  let status = 0;
  const onAnswer = (response: Response) => {
    status = response.status;
  };
  const fetched = await fetchJson(settingsFile, { fresh: true, onAnswer });
  // A host without the file offers nothing; one in trouble may.
  if (!fetched.ok && status !== 404) {
    if (fetched.problem.kind === 'unreadable') settingsTroubles.value = [fetched.problem];
    return false;
  }
  const read = parseLiveSettings(fetched.ok ? fetched.value : {});
  liveSettings.value = read.settings;
  settingsTroubles.value = read.faults.map(({ field, found, expected }) =>
    trouble(field === '' ? settingsFile : `${settingsFile} › ${field}`, found, expected),
  );
  return true;
}

let failures = 0;
let isRead = false;
let timer = 0;
/** When it may be looked again, by the page's own time. */
let dueMs = 0;
let isLooking = false;

/** Looks once; tells whether the host answered. */
async function lookOnce(): Promise<boolean> {
  if (!isRead || failures > 0) isRead = await readSettings();
  if (!isRead) return false;
  const { alerts: path, alertsKey: key } = liveSettings.peek();
  if (path === null || key === null) {
    forget();
    if (path !== null) troubles.value = [trouble(`${settingsFile} › alertsKey`, 'null', 'the public key of the feed')];
    return true;
  }
  const fetched = await fetchFeedText(path);
  if (!fetched.ok) {
    if (fetched.problem.kind === 'alerts') troubles.value = [fetched.problem];
    return false;
  }
  const kept = fetched.value === null ? null : { path, key, text: fetched.value };
  if (kept === null) forget();
  else if (await take(kept)) writeStored(place, kept);
  // The key may have changed.
  else isRead = false;
  return true;
}

function forget(): void {
  signed.value = null;
  troubles.value = [];
  try {
    localStorage.removeItem(place.name);
  } catch {
    // Where nothing can be kept, nothing is.
  }
}

const canLook = (): boolean => navigator.onLine && document.visibilityState === 'visible';

/** Looks, and again after a while; a hidden page and one without a network wait until that changes. */
async function look(): Promise<void> {
  window.clearTimeout(timer);
  if (isLooking || !canLook()) return;
  isLooking = true;
  failures = (await lookOnce().catch(() => false)) ? 0 : failures + 1;
  isLooking = false;
  const { alerts, alertsSeconds } = liveSettings.peek();
  // A host that offers no feed is not asked again by this page.
  if (failures === 0 && alerts === null) {
    dueMs = Number.POSITIVE_INFINITY;
    return;
  }
  const waitMs = nextLookMs(alertsSeconds * 1000, failures, Math.random());
  dueMs = performance.now() + waitMs;
  timer = window.setTimeout(look, waitMs);
}

let shown: readonly Problem[] = [];

/** Follows the host's feed of alerts from now on, beginning with the last good one that the device has kept. */
export async function startLive(): Promise<void> {
  const kept = readStored(place);
  if (kept !== null) await take(kept);
  effect(() => {
    const found = [...settingsTroubles.value, ...troubles.value, ...believe()];
    const text = JSON.stringify(found);
    if (text === JSON.stringify(shown)) return;
    // What was wrong before is not said for longer than it is.
    problems.value = [...problems.peek().filter((problem) => !shown.includes(problem)), ...found];
    shown = found;
  });
  document.addEventListener('visibilitychange', () => {
    if (performance.now() >= dueMs) void look();
  });
  window.addEventListener('online', () => {
    if (failures > 0 || performance.now() >= dueMs) void look();
  });
  await look();
}
