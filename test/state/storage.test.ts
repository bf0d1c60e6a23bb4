import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readStored, type StoragePlace, storageTrouble, writeStored } from '../../src/state/storage.ts';

const place: StoragePlace<number[]> = { name: 'numbers.1', schema: v.array(v.number()) };

/** A storage that holds texts and refuses what it is told to refuse. */
function stubStorage(texts: Record<string, string>, refuses: { read?: boolean; write?: boolean } = {}) {
  const refuse = () => {
    throw new DOMException('no', 'QuotaExceededError');
  };
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => (refuses.read ? refuse() : (texts[key] ?? null)),
    setItem: (key: string, text: string) => {
      if (refuses.write) refuse();
      texts[key] = text;
    },
  });
  return texts;
}

beforeEach(() => {
  storageTrouble.value = null;
});
afterEach(() => vi.unstubAllGlobals());

describe('storage', () => {
  it('gives back what was stored', () => {
    stubStorage({});
    expect(readStored(place)).toBeNull();
    writeStored(place, [1, 2]);
    expect(readStored(place)).toEqual([1, 2]);
    expect(storageTrouble.value).toBeNull();
  });

  it.each(['', '{', '"text"', '{"a":1}', '[1,"two"]', 'null'])('says that %j cannot be read, and leaves it', (text) => {
    const texts = stubStorage({ 'numbers.1': text });
    expect(readStored(place)).toBeNull();
    expect(storageTrouble.value).toBe('unreadable');
    expect(texts['numbers.1']).toBe(text);
  });

  it('says when it refuses to be read, or is not there at all', () => {
    stubStorage({}, { read: true });
    expect(readStored(place)).toBeNull();
    expect(storageTrouble.value).toBe('refused');
    storageTrouble.value = null;
    vi.unstubAllGlobals();
    vi.stubGlobal('localStorage', undefined);
    expect(readStored(place)).toBeNull();
    expect(storageTrouble.value).toBe('refused');
  });

  it('says when it is full, and takes that back when there is room again', () => {
    stubStorage({}, { write: true });
    expect(() => writeStored(place, [1])).not.toThrow();
    expect(storageTrouble.value).toBe('refused');
    stubStorage({});
    writeStored(place, [1]);
    expect(storageTrouble.value).toBeNull();
  });
});
