import { Compression } from 'pmtiles';

/** More than any directory, metadata or tile of a sound archive unpacks to. */
const maxUnpacked = 2 ** 26;
/** An entry of a directory takes four numbers of at least a byte each. */
const leastEntryBytes = 4;

function joined(chunks: readonly Uint8Array[], size: number): ArrayBuffer {
  const bytes = new Uint8Array(size);
  let end = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, end);
    end += chunk.length;
  }
  return bytes.buffer;
}

/** Blobs would send the bytes on a way through the browser's other processes, for every tile. */
async function gunzip(packed: ArrayBuffer): Promise<ArrayBuffer> {
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  // What is wrong with the bytes is told to whoever reads them.
  Promise.all([writer.write(new Uint8Array(packed)), writer.close()]).catch(() => {});
  const reader = readable.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.length;
    if (size > maxUnpacked) {
      await reader.cancel();
      throw new Error(`expected at most ${maxUnpacked} unpacked bytes, found more`);
    }
    chunks.push(read.value);
  }
  return joined(chunks, size);
}

/** The unpacked bytes of a part of an archive. Rejects for broken bytes, a bomb, or packing that the app does not know. */
export async function unpack(packed: ArrayBuffer, compression: Compression): Promise<ArrayBuffer> {
  if (compression === Compression.None || compression === Compression.Unknown) return packed;
  if (compression === Compression.Gzip) return gunzip(packed);
  throw new Error(`expected tiles packed with gzip or not at all, found compression ${compression}`);
}

/** The number at the start of a directory: how many entries it claims to have. */
function claimedEntries(bytes: Uint8Array): number {
  let value = 0;
  for (const [index, byte] of bytes.subarray(0, 8).entries()) {
    value += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return value;
  }
  return Number.POSITIVE_INFINITY;
}

/** As `unpack`, for a directory; rejects as well where it claims more entries than it has bytes for, which its reader would believe. */
export async function unpackDirectory(packed: ArrayBuffer, compression: Compression): Promise<ArrayBuffer> {
  const bytes = await unpack(packed, compression);
  const claimed = claimedEntries(new Uint8Array(bytes));
  const most = Math.floor(bytes.byteLength / leastEntryBytes);
  if (claimed < 1 || claimed > most) throw new Error(`expected 1 to ${most} directory entries, found ${claimed}`);
  return bytes;
}
