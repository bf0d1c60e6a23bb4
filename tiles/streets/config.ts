/** Numbers of the extract that may need a change for another server or a larger area. */
export interface StreetsSettings {
  /** Bytes between two wanted ranges that are rather fetched along than skipped with another request. */
  readonly mergeGapBytes: number;
  /** Requests under way at once. */
  readonly connections: number;
  /** A connection without a byte for this long counts as broken. */
  readonly idleTimeoutMs: number;
  /** Pauses before each new try after a broken connection; a byte that arrives starts the list anew. */
  readonly retryDelaysMs: readonly number[];
  /** Longest pause that a server may ask for with Retry-After. */
  readonly longestPauseMs: number;
  /** Largest archive that is read whole from a server without range requests. */
  readonly wholeFileLimitBytes: number;
  /** How often the extract starts anew because the archive changed meanwhile. */
  readonly restarts: number;
  /** Most tiles that may be looked up, and most bytes that may be fetched: the archive is put together in memory. */
  readonly maxTiles: number;
  readonly maxDownloadBytes: number;
  /** Folder of the partial downloads. */
  readonly cacheFolder: string;
}

/** The settings that the command uses. */
export const streetsSettings: StreetsSettings = {
  mergeGapBytes: 65_536,
  connections: 4,
  idleTimeoutMs: 30_000,
  retryDelaysMs: [500, 1_000, 2_000, 4_000, 8_000],
  longestPauseMs: 60_000,
  wholeFileLimitBytes: 128 * 1024 * 1024,
  restarts: 2,
  maxTiles: 1_000_000,
  maxDownloadBytes: 1024 * 1024 * 1024,
  cacheFolder: '.cache/streets',
};
