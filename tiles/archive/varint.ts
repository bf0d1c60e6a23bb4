const CONTINUES = 0x80;

/**
 * Appends a whole number as a little-endian varint: seven bits a byte, the top bit set on all bytes but the last.
 *
 * Throws a RangeError for a negative, fractional or unsafe number.
 */
export function pushVarint(target: number[], value: number): void {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(`Varint: expected a whole number from 0 to 2^53−1, found ${value}`);
  }
  let rest = value;
  while (rest >= CONTINUES) {
    target.push((rest % CONTINUES) + CONTINUES);
    rest = Math.floor(rest / CONTINUES);
  }
  target.push(rest);
}

/** Reads one varint after the other from bytes. */
export class VarintReader {
  readonly #bytes: Uint8Array;
  #position = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** True when every byte was read. */
  get atEnd(): boolean {
    return this.#position >= this.#bytes.length;
  }

  /** Returns the next number. Throws a RangeError where the bytes end inside a number, or it passes 2^53−1. */
  next(): number {
    let value = 0;
    for (let factor = 1; ; factor *= CONTINUES) {
      const byte = this.#bytes[this.#position];
      if (byte === undefined) {
        throw new RangeError(`Varint: expected another byte at ${this.#position}, found the end`);
      }
      this.#position++;
      value += (byte % CONTINUES) * factor;
      if (value > Number.MAX_SAFE_INTEGER) {
        throw new RangeError(`Varint: expected at most 2^53−1 before byte ${this.#position}, found more`);
      }
      if (byte < CONTINUES) return value;
    }
  }
}
