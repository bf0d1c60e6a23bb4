import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PartFile } from '../../../tiles/streets/part-file.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'part-file-test-'));
  path = join(folder, 'below', 'it.part');
});
afterEach(() => rmSync(folder, { recursive: true }));

function writePart(): void {
  const part = new PartFile(path);
  part.add(100, Uint8Array.of(1, 2, 3));
  part.add(2 ** 40, Uint8Array.of(4, 5, 6, 7));
  part.close();
}

describe('PartFile', () => {
  it('is found again with what it held', () => {
    writePart();
    const part = new PartFile(path);
    expect(part.knownAtStart).toBe(7);
    expect([...part.read({ offset: 2 ** 40 + 1, length: 2 })]).toEqual([5, 6]);
    expect(part.missing({ offset: 98, length: 6 })).toEqual([
      { offset: 98, length: 2 },
      { offset: 103, length: 1 },
    ]);
    part.close();
  });

  it('does not write bytes that it knows', () => {
    writePart();
    const before = readFileSync(path).length;
    writePart();
    expect(readFileSync(path).length).toBe(before);
  });

  it.each<[string, () => void, number]>([
    ['its end is missing', () => truncateSync(path, readFileSync(path).length - 1), 3],
    ['a head is cut', () => truncateSync(path, 25), 3],
    ['its last bytes are damaged', () => damage(-1), 3],
    ['its first bytes are damaged', () => damage(16), 0],
    ['it is no partial download', () => writeFileSync(path, 'something else altogether, and long'), 0],
    ['something follows', () => appendFileSync(path, 'x'), 7],
  ])('keeps what is whole and goes on when %s', (_, harm, known) => {
    writePart();
    harm();
    const part = new PartFile(path);
    expect(part.knownAtStart).toBe(known);
    part.close();
    writePart();
    const healed = new PartFile(path);
    expect(healed.knownAtStart).toBe(7);
    healed.close();
  });

  it('names a place where it cannot be written', () => {
    writeFileSync(join(folder, 'below'), 'a file, no folder');
    expect(() => new PartFile(path)).toThrow(/partial download cannot be written[\s\S]*it\.part/);
  });

  it('can be removed', () => {
    writePart();
    new PartFile(path).remove();
    expect(existsSync(path)).toBe(false);
  });
});

function damage(at: number): void {
  const bytes = readFileSync(path);
  const index = at < 0 ? bytes.length + at : at;
  bytes[index] = (bytes[index] ?? 0) ^ 0xff;
  writeFileSync(path, bytes);
}
