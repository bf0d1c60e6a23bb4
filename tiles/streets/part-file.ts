import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, truncateSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import { messageOf, StreetsError } from './errors.ts';
import { RangeStore } from './range-store.ts';
import type { ByteRange } from './ranges.ts';

const RECORD_HEAD_BYTES = 16;

/**
 * Known bytes of an archive that outlive the process: every piece is appended to a file as it comes.
 *
 * A record is offset (8 bytes), length (4), CRC-32 (4), all little-endian, then the bytes. A record that was cut or
 * damaged ends what is read back; the file goes on before it.
 */
export class PartFile {
  readonly #path: string;
  readonly #file: number;
  readonly #store = new RangeStore();
  #knownAtStart = 0;

  /** Opens the file with what it holds, or a new one. Throws a StreetsError when it can't be written. */
  constructor(path: string) {
    this.#path = path;
    this.#file = onDisk(path, () => {
      mkdirSync(dirname(path), { recursive: true });
      if (existsSync(path)) truncateSync(path, this.#load(readFileSync(path)));
      return openSync(path, 'a');
    });
  }

  /** Bytes that an earlier run left. */
  get knownAtStart(): number {
    return this.#knownAtStart;
  }

  /** Adds bytes to the file, unless all of them are known. Throws a StreetsError when the disk does not take them. */
  add(offset: number, bytes: Uint8Array): void {
    if (this.#store.add(offset, bytes) === 0) return;
    const record = new Uint8Array(RECORD_HEAD_BYTES + bytes.length);
    const head = new DataView(record.buffer);
    head.setBigUint64(0, BigInt(offset), true);
    head.setUint32(8, bytes.length, true);
    head.setUint32(12, crc32(bytes), true);
    record.set(bytes, RECORD_HEAD_BYTES);
    onDisk(this.#path, () => writeSync(this.#file, record));
  }

  /** Returns the parts of a range that are not known, rising. */
  missing(range: ByteRange): ByteRange[] {
    return this.#store.missing(range);
  }

  /** Returns the bytes of a range. Throws an Error when some of them are not known. */
  read(range: ByteRange): Uint8Array {
    return this.#store.read(range);
  }

  /** Closes the file and leaves it for a later run. */
  close(): void {
    closeSync(this.#file);
  }

  /** Closes the file and deletes it. */
  remove(): void {
    this.close();
    rmSync(this.#path, { force: true });
  }

  #load(bytes: Uint8Array): number {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let position = 0;
    while (position + RECORD_HEAD_BYTES <= bytes.length) {
      const offset = Number(view.getBigUint64(position, true));
      const start = position + RECORD_HEAD_BYTES;
      const end = start + view.getUint32(position + 8, true);
      const content = bytes.subarray(start, end);
      if (end > bytes.length || crc32(content) !== view.getUint32(position + 12, true)) break;
      this.#knownAtStart += this.#store.add(offset, content);
      position = end;
    }
    return position;
  }
}

function onDisk<Result>(path: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    const failure = { problem: 'The partial download cannot be written.', place: path, found: messageOf(error) };
    throw new StreetsError({ ...failure, expected: 'a folder that can be written, with room' }, { cause: error });
  }
}
