import * as v from 'valibot';
import type { Localized } from '../model/index.ts';
import { parseKoreaTime } from '../schedule/korea-time.ts';

/** How full a place is, in the words that Korea's cities use, from room to danger. */
export const crowdWords = ['여유', '보통', '복잡', '혼잡', '위험'] as const;
export type CrowdWord = (typeof crowdWords)[number];

const mostAlerts = 500;
const mostLetters = 400;

const moment = v.pipe(
  v.string(),
  v.check((text) => parseKoreaTime(text) !== null, 'a moment in Korea, YYYY-MM-DDTHH:MM'),
  v.transform((text) => parseKoreaTime(text) ?? Number.NaN),
);
const words = v.pipe(v.string(), v.trim(), v.nonEmpty('a non-empty text'), v.maxLength(mostLetters));
const text = v.strictObject({ ko: words, en: words, ja: words, zh: words });
const keyOf = (kinds: string) =>
  v.pipe(v.string(), v.regex(new RegExp(`^(${kinds}):[a-z0-9]+(-[a-z0-9]+)*$`), `a key ${kinds} : id`));

const span = { from: moment, until: moment };
const alertSchema = v.pipe(
  v.variant('kind', [
    v.strictObject({ kind: v.literal('closure'), of: keyOf('site|bridge|crossing|programme'), ...span, text }),
    v.strictObject({ kind: v.literal('weather'), ...span, text }),
    v.strictObject({
      kind: v.literal('crowd'),
      of: keyOf('site|bridge|crossing|division'),
      level: v.picklist(crowdWords, `one of ${crowdWords.join(', ')}`),
      ...span,
      text: v.optional(text),
    }),
  ]),
  v.check(({ from, until }) => until > from, 'an end after its start'),
);

interface Span {
  /** Epoch milliseconds; half-open: at `until` it no longer holds. */
  readonly from: number;
  readonly until: number;
}

/** A site, bridge or floating bridge that is closed, or something of the programme that is called off. */
export interface Closure extends Span {
  readonly kind: 'closure';
  /** `<kind>:<id>` of what it is about: site, bridge, crossing or programme. */
  readonly of: string;
  /** Why. */
  readonly text: Localized;
}

/** A word on the weather of the whole city. */
export interface Weather extends Span {
  readonly kind: 'weather';
  readonly text: Localized;
}

/** How full a site, a bridge or a division is. */
export interface Crowd extends Span {
  readonly kind: 'crowd';
  readonly of: string;
  readonly level: CrowdWord;
  readonly text?: Localized | undefined;
}

export type Alert = Closure | Weather | Crowd;

/** What someone who holds the key has said. */
export interface Feed {
  /** Epoch milliseconds. */
  readonly issued: number;
  readonly alerts: readonly Alert[];
}

/** Something in a feed that is not as it should be. */
export interface FeedFault {
  /** Path inside the feed, such as `alerts[2].until`; empty: the feed as a whole. */
  readonly place: string;
  readonly found: string;
  readonly expected: string;
}

/** A value in few letters, for reports; never throws. */
export function shortly(value: unknown): string {
  try {
    return (JSON.stringify(value) ?? 'nothing').slice(0, 80);
  } catch {
    return typeof value;
  }
}

const placeOf = (start: string, path: string | null): string =>
  path === null || path === '' ? start : `${start}.${path}`;

const headSchema = v.strictObject({
  format: v.literal(1),
  issued: moment,
  alerts: v.pipe(v.array(v.unknown()), v.maxLength(mostAlerts)),
});

type Issue = v.BaseIssue<unknown>;
const faultOf = (issue: Issue, start: string): FeedFault => {
  const path = v.getDotPath(issue);
  return {
    place: start === '' ? (path ?? '') : placeOf(start, path),
    found: shortly(issue.input),
    expected: (issue.type === 'check' || issue.type === 'regex'
      ? issue.message
      : (issue.expected ?? issue.message)
    ).slice(0, 200),
  };
};

/**
 * Returns what a signed content says. Where the whole is no feed, `feed` is null; a single broken alert is left out, and each
 * fault is named. Never throws.
 */
export function parseFeed(content: unknown): { readonly feed: Feed | null; readonly faults: readonly FeedFault[] } {
  const head = v.safeParse(headSchema, content);
  if (!head.success) return { feed: null, faults: head.issues.slice(0, 5).map((issue) => faultOf(issue, '')) };
  const alerts: Alert[] = [];
  const faults: FeedFault[] = [];
  for (const [index, entry] of head.output.alerts.entries()) {
    const parsed = v.safeParse(alertSchema, entry);
    if (parsed.success) alerts.push(parsed.output);
    else faults.push(faultOf(parsed.issues[0], `alerts[${index}]`));
  }
  return { feed: { issued: head.output.issued, alerts }, faults };
}
