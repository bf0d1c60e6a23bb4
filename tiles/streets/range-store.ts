import { type ByteRange, endOf } from './ranges.ts';

interface Piece {
  readonly offset: number;
  readonly bytes: Uint8Array;
}

/** Known bytes of an archive, in pieces that never overlap. */
export class RangeStore {
  readonly #pieces: Piece[] = [];

  /** Adds bytes; where some are known already, the known ones stay. Returns the bytes that were new. */
  add(offset: number, bytes: Uint8Array): number {
    let added = 0;
    for (const gap of this.missing({ offset, length: bytes.length })) {
      const start = gap.offset - offset;
      const piece = { offset: gap.offset, bytes: bytes.slice(start, start + gap.length) };
      this.#pieces.splice(this.#firstEndingAfter(gap.offset), 0, piece);
      added += gap.length;
    }
    return added;
  }

  /** Returns the parts of a range that are not known, rising. */
  missing(range: ByteRange): ByteRange[] {
    const gaps: ByteRange[] = [];
    let position = range.offset;
    for (const piece of this.#piecesIn(range)) {
      if (piece.offset > position) gaps.push({ offset: position, length: piece.offset - position });
      position = piece.offset + piece.bytes.length;
    }
    if (position < endOf(range)) gaps.push({ offset: position, length: endOf(range) - position });
    return gaps;
  }

  /** Returns the bytes of a range. Throws an Error when some of them are not known. */
  read(range: ByteRange): Uint8Array {
    const gap = this.missing(range)[0];
    if (gap)
      throw new Error(`Expected to know the bytes ${range.offset}–${endOf(range)}, found a gap at ${gap.offset}`);
    const bytes = new Uint8Array(range.length);
    for (const piece of this.#piecesIn(range)) {
      const from = Math.max(piece.offset, range.offset);
      const to = Math.min(piece.offset + piece.bytes.length, endOf(range));
      bytes.set(piece.bytes.subarray(from - piece.offset, to - piece.offset), from - range.offset);
    }
    return bytes;
  }

  *#piecesIn(range: ByteRange): Generator<Piece> {
    for (let index = this.#firstEndingAfter(range.offset); ; index++) {
      const piece = this.#pieces[index];
      if (!piece || piece.offset >= endOf(range)) return;
      yield piece;
    }
  }

  #firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.#pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const piece = this.#pieces[middle];
      if (piece && piece.offset + piece.bytes.length <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
