import type { Extent, PartProgress } from './progress.ts';

/** Why a release could not be fetched: no room, no network, or files that do not belong together. */
export type OfflineTrouble = 'full' | 'unreachable' | 'mismatch';

/** What the worker tells a page about what the device keeps. */
export interface OfflineStatus {
  readonly type: 'status';
  /** Id of the release that the page was served from, null while none is kept. */
  readonly release: string | null;
  /** Newest date of the data of that release; null while none is kept. */
  readonly dataDate: string | null;
  /** Parts of that release, or of the one that is being fetched while none is kept. */
  readonly parts: readonly PartProgress[];
  readonly extent: Extent;
  /** Whether files are being fetched. */
  readonly isFetching: boolean;
  /** Id of a newer release that the next start shows, or null. */
  readonly next: string | null;
  readonly trouble: OfflineTrouble | null;
  /** Files that did not arrive or did not match, a few of them, for the report. */
  readonly detail: string;
}

/** What the worker tells pages. */
export type WorkerMessage =
  | OfflineStatus
  | { readonly type: 'date'; readonly header: string }
  | { readonly type: 'off' };

/** What a page asks of the worker. */
export type PageMessage =
  | { readonly type: 'started' }
  | { readonly type: 'keep'; readonly extent: Extent }
  | { readonly type: 'status' }
  | { readonly type: 'roll-back' };

/** The request that a message of a page makes, or null for anything else; never throws. */
export function parsePageMessage(data: unknown): PageMessage | null {
  if (typeof data !== 'object' || data === null || !('type' in data)) return null;
  switch (data.type) {
    case 'started':
    case 'status':
    case 'roll-back':
      return { type: data.type };
    case 'keep':
      return { type: 'keep', extent: 'extent' in data && data.extent === 'all' ? 'all' : 'shell' };
    default:
      return null;
  }
}
