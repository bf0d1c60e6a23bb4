import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemKinds } from '../../src/core/item.ts';
import { defaultState } from '../../src/state/app-state.ts';
import { decodeFavourites, encodeFavourites, isItemKey, withoutFavourites } from '../../src/state/favourites-link.ts';
import { decodeState, encodeState } from '../../src/state/url.ts';
import { idArb, stateArb } from './arbitraries.ts';

const keyArb = fc.tuple(fc.constantFrom(...itemKinds), idArb).map(([kind, id]) => `${kind}:${id}`);
const keysArb = fc.uniqueArray(keyArb, { maxLength: 60 });

describe('saved items in a link', () => {
  it('come back in their order', () => {
    fc.assert(
      fc.property(keysArb, (keys) => {
        expect(decodeFavourites(`#${encodeFavourites(keys)}`)).toEqual(keys);
      }),
    );
    expect(encodeFavourites(['site:a', 'partner:b'])).toBe('fav=site:a,partner:b');
  });

  it('travel beside the state and leave it as it was when they are taken out', () => {
    fc.assert(
      fc.property(stateArb, keysArb, (state, keys) => {
        const hash = [encodeState(state, defaultState), encodeFavourites(keys)].filter((part) => part !== '').join('&');
        expect(decodeFavourites(hash)).toEqual(keys);
        expect(decodeState(withoutFavourites(`#${hash}`), defaultState)).toEqual(state);
      }),
    );
    expect(withoutFavourites('#fav=site:a')).toBe('');
    expect(withoutFavourites('#at=2025-10-10T20:10&fav=site:a&view=planner')).toBe('#at=2025-10-10T20:10&view=planner');
    expect(withoutFavourites('')).toBe('');
  });

  it('are only what has the form of a key, each once, two hundred at most', () => {
    expect(decodeFavourites('#fav=site:a,site:a,,x,site:,:a,site:A,site:a b,javascript:alert(1),tie:b-2')).toEqual([
      'site:a',
      'tie:b-2',
    ]);
    expect(decodeFavourites('#fav=')).toEqual([]);
    expect(decodeFavourites('#view=planner')).toEqual([]);
    const many = Array.from({ length: 500 }, (_, index) => `site:a${index}`);
    expect(decodeFavourites(`#fav=${many.join(',')}`)).toHaveLength(200);
    expect(isItemKey(`site:${'a'.repeat(100)}`)).toBe(false);
  });

  it('are read from any text without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const key of decodeFavourites(`#fav=${text}`)) expect(isItemKey(key)).toBe(true);
        withoutFavourites(text);
      }),
    );
  });
});
