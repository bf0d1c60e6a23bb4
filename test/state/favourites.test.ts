import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  favourites,
  keptPlace,
  mergeFavourites,
  seen,
  toggleFavourite,
  toggleSeen,
} from '../../src/state/favourites.ts';

beforeEach(() => {
  favourites.value = [];
  seen.value = [];
});

describe('saved and seen items', () => {
  it('are switched on and off, in the order in which they came', () => {
    for (const key of ['site:a', 'tie:b', 'site:c']) toggleFavourite(key);
    toggleFavourite('tie:b');
    expect(favourites.value).toEqual(['site:a', 'site:c']);
    toggleSeen('site:a');
    expect(seen.value).toEqual(['site:a']);
    toggleSeen('site:a');
    expect(seen.value).toEqual([]);
    expect(favourites.value).toEqual(['site:a', 'site:c']);
  });

  it('of a link are added and take nothing away', () => {
    toggleFavourite('site:mine');
    expect(mergeFavourites(['site:theirs', 'site:mine'])).toBe(1);
    expect(favourites.value).toEqual(['site:mine', 'site:theirs']);
    const before = favourites.value;
    expect(mergeFavourites(['site:mine'])).toBe(0);
    expect(favourites.value).toBe(before);
  });
});

describe('what is stored', () => {
  it('is two lists of keys, each once, under a name with a version', () => {
    expect(keptPlace.name).toMatch(/\.1$/);
    const stored = { favourites: ['site:a', 'site:a', 'later-kind:x'], seen: [] };
    expect(v.safeParse(keptPlace.schema, stored).success).toBe(false);
    expect(v.parse(keptPlace.schema, { favourites: ['site:a', 'site:a', 'event:x'], seen: [] })).toEqual({
      favourites: ['site:a', 'event:x'],
      seen: [],
    });
  });

  it.each([[[]], [{}], [{ favourites: 'site:a', seen: [] }], [{ favourites: [], seen: [7] }], [null]])(
    'is refused as %j',
    (foreign) => {
      expect(v.safeParse(keptPlace.schema, foreign).success).toBe(false);
    },
  );
});
