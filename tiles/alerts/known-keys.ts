import type { Feed, FeedFault } from '../../src/core/alerts/feed.ts';
import type { Loaded } from '../data/load.ts';

/** The keys of everything that an alert may be about. */
export function knownKeys({ ids }: Loaded): ReadonlySet<string> {
  const keys = (kind: string, list: readonly string[]) => list.map((id) => `${kind}:${id}`);
  return new Set([
    ...keys('site', ids.sites),
    ...keys('bridge', ids.bridges),
    ...keys('crossing', ids.floatingBridges),
    ...keys('programme', ids.programme),
    ...keys('division', ids.divisions),
  ]);
}

/** The alerts that are about nothing on the map. */
export const strangers = ({ alerts }: Feed, known: ReadonlySet<string>): readonly FeedFault[] =>
  alerts.flatMap((alert, index) =>
    alert.kind === 'weather' || known.has(alert.of)
      ? []
      : [{ place: `alerts[${index}].of`, found: alert.of, expected: 'the key of a record in data/' }],
  );
