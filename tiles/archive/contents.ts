/** Where a content lies in the tile data, in bytes. */
export interface StoredContent {
  readonly offset: number;
  readonly length: number;
}

interface KeptContent extends StoredContent {
  readonly bytes: Uint8Array;
}

/** The different contents of an archive's tiles, one after the other, each kept once. */
export class ContentStore {
  readonly #byHash = new Map<number, KeptContent[]>();
  readonly #blocks: Uint8Array[] = [];
  #length = 0;

  /** How many different contents were added. */
  get count(): number {
    return this.#blocks.length;
  }

  /** Bytes of all contents together. */
  get byteLength(): number {
    return this.#length;
  }

  /** The contents in the order in which they were first added. */
  get blocks(): readonly Uint8Array[] {
    return this.#blocks;
  }

  /** Returns the place of these bytes; bytes that were added before get their earlier place. */
  add(bytes: Uint8Array): StoredContent {
    const hash = fnv1a(bytes);
    const sameHash = this.#byHash.get(hash) ?? [];
    const known = sameHash.find((content) => areEqual(content.bytes, bytes));
    if (known) return known;
    const content = { offset: this.#length, length: bytes.length, bytes };
    this.#byHash.set(hash, [...sameHash, content]);
    this.#blocks.push(bytes);
    this.#length += bytes.length;
    return content;
  }
}

/** Returns the 32-bit FNV-1a hash of bytes. Source: Fowler, Noll and Vo, offset basis 0x811c9dc5, prime 0x01000193. */
export function fnv1a(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

function areEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
