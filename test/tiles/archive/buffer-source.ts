import type { RangeResponse, Source } from 'pmtiles';

/** Returns a source for the `pmtiles` package that reads an archive in memory. */
export function bufferSource(archive: Uint8Array): Source {
  return {
    getKey: () => 'memory',
    getBytes: async (offset: number, length: number): Promise<RangeResponse> => ({
      data: archive.slice(offset, offset + length).buffer as ArrayBuffer,
    }),
  };
}
