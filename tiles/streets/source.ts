import type { ByteRange } from './ranges.ts';

/** An archive whose bytes are first fetched, then read. */
export interface ArchiveSource {
  /** Address or path, for messages. */
  readonly name: string;
  /** Bytes of the whole archive; undefined when the server does not say. */
  readonly sizeBytes: number | undefined;
  /** Bytes of the archive that were here before this run. */
  readonly resumedBytes: number;
  /** Returns how many bytes of the ranges are still to be fetched. */
  remaining(ranges: readonly ByteRange[]): number;
  /** Fetches the bytes of the ranges; `onBytes` counts them as they come. */
  fetch(ranges: readonly ByteRange[], onBytes?: (count: number) => void): Promise<void>;
  /** Returns fetched bytes. */
  read(range: ByteRange): Uint8Array;
  /** Lets go of the archive; `keep` leaves what was fetched for a later run. */
  close(options: { readonly keep: boolean }): Promise<void>;
}
