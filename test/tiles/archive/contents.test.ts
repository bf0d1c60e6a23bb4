import { describe, expect, it } from 'vitest';
import { ContentStore, fnv1a } from '../../../tiles/archive/contents.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('fnv1a', () => {
  // Test vectors of the FNV authors.
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('hashes "%s"', (text, hash) => {
    expect(fnv1a(bytes(text))).toBe(hash);
  });
});

describe('ContentStore', () => {
  it('keeps equal contents once', () => {
    const store = new ContentStore();
    expect(store.add(bytes('sea'))).toMatchObject({ offset: 0, length: 3 });
    expect(store.add(bytes('land'))).toMatchObject({ offset: 3, length: 4 });
    expect(store.add(bytes('sea'))).toMatchObject({ offset: 0, length: 3 });
    expect([store.count, store.byteLength]).toEqual([2, 7]);
  });

  it('keeps different contents of the same hash apart', () => {
    expect(fnv1a(bytes('costarring'))).toBe(fnv1a(bytes('liquid')));
    const store = new ContentStore();
    const first = store.add(bytes('costarring'));
    const second = store.add(bytes('liquid'));
    expect(second.offset).toBe(10);
    expect(store.add(bytes('costarring'))).toBe(first);
    expect(store.add(bytes('liquid'))).toBe(second);
  });
});
