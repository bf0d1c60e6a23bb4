import * as v from 'valibot';
import type { Extent } from './progress.ts';

/** Starts of a new release that may fail before the old one comes back. */
const maxFailedStarts = 3;
const maxRefused = 8;
const maxPinned = 100;

const idSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{12,64}$/));

const keepingSchema = v.object({
  format: v.literal(1),
  current: v.nullable(idSchema),
  previous: v.nullable(idSchema),
  proven: v.boolean(),
  starts: v.pipe(v.number(), v.integer(), v.minValue(0)),
  refused: v.pipe(v.array(idSchema), v.maxLength(maxRefused)),
  extent: v.picklist(['shell', 'all']),
  pinned: v.record(v.string(), idSchema),
});

/**
 * Which releases a device keeps, written as one: whoever reads it sees the state before or after a change, never half of it.
 * No moment in time is part of it, so that a wrong clock changes nothing.
 */
export interface Keeping {
  readonly format: 1;
  /** The release that new pages get; null: none is kept, the network answers. */
  readonly current: string | null;
  /** The release before, kept until the current one has started well. */
  readonly previous: string | null;
  /** Whether the current release has started well. */
  readonly proven: boolean;
  /** Starts of the current release since it was put in place, while it is not proven. */
  readonly starts: number;
  /** Releases that did not start; they are not fetched again. */
  readonly refused: readonly string[];
  readonly extent: Extent;
  /** Open pages that began with an older release and keep it until they close, by client id. */
  readonly pinned: Readonly<Record<string, string>>;
}

export const nothingKept: Keeping = {
  format: 1,
  current: null,
  previous: null,
  proven: false,
  starts: 0,
  refused: [],
  extent: 'shell',
  pinned: {},
};

/** The kept state that a stored value holds; `nothingKept` for anything else. Never throws. */
export function parseKeeping(input: unknown): Keeping {
  const parsed = v.safeParse(keepingSchema, input);
  return parsed.success ? parsed.output : nothingKept;
}

/** The release that a page is served from: that with which it began, else the current one. */
export const releaseOf = ({ pinned, current }: Keeping, clientId: string): string | null =>
  (Object.hasOwn(pinned, clientId) ? pinned[clientId] : current) ?? null;

/** Whether a release is worth fetching: it is neither in place nor known not to start. */
export const isWorthFetching = ({ current, refused }: Keeping, id: string): boolean =>
  id !== current && !refused.includes(id);

/** Puts a complete and tested release in place; pages that are open keep theirs. A release that is not worth fetching changes nothing. */
export function swapTo(keeping: Keeping, id: string, openClients: readonly string[]): Keeping {
  const { current, previous, proven } = keeping;
  if (!isWorthFetching(keeping, id)) return keeping;
  const pins = openClients.flatMap((client) => {
    const release = releaseOf(keeping, client);
    return release === null ? [] : [[client, release] as const];
  });
  // A host that returns to the release before: that one is not on trial.
  const isReturn = id === previous;
  // A release that never proved itself is no place to return to.
  const wayBack = proven || previous === null ? current : previous;
  return {
    ...keeping,
    current: id,
    previous: isReturn ? null : wayBack,
    proven: isReturn,
    starts: 0,
    pinned: Object.fromEntries(pins.slice(-maxPinned)),
  };
}

/** Gives up the current release for the one before. Where there is none, everything stays: without a network it is all there is. */
export function rollBack(keeping: Keeping): Keeping {
  const { current, previous, refused } = keeping;
  if (current === null || previous === null) return keeping;
  const given = [...refused, current].slice(-maxRefused);
  return { ...keeping, current: previous, previous: null, proven: true, starts: 0, refused: given };
}

/** A page begins: what is kept from then on, whose `current` it is served. After three starts that did not end well it is the old one. */
export function beginStart(keeping: Keeping): Keeping {
  if (keeping.current === null || keeping.proven) return keeping;
  return keeping.starts >= maxFailedStarts ? rollBack(keeping) : { ...keeping, starts: keeping.starts + 1 };
}

/** A page tells that it has started well: when it was served the current release, that one has proved itself. */
export function noteStarted(keeping: Keeping, clientId: string): Keeping {
  const { current, proven } = keeping;
  if (current === null || proven || releaseOf(keeping, clientId) !== current) return keeping;
  return { ...keeping, proven: true, previous: null, starts: 0 };
}

/** Forgets pages that have closed. */
export function unpinClosed(keeping: Keeping, openClients: readonly string[]): Keeping {
  const open = Object.entries(keeping.pinned).filter(([client]) => openClients.includes(client));
  return open.length === Object.keys(keeping.pinned).length
    ? keeping
    : { ...keeping, pinned: Object.fromEntries(open) };
}

/** Releases whose files must stay: the current one, the one to return to, and those of open pages. */
export const neededReleases = ({ current, previous, pinned }: Keeping): ReadonlySet<string> =>
  new Set([current, previous, ...Object.values(pinned)].filter((id) => id !== null));

/** Keeps more from now on; what was once asked for whole stays whole. */
export const widen = (keeping: Keeping, extent: Extent): Keeping =>
  extent === 'all' && keeping.extent !== 'all' ? { ...keeping, extent } : keeping;
