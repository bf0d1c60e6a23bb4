import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assign,
  characterOf,
  isAssignable,
  isSound,
  keyOf,
  shortcutOf,
  shortcuts,
  usualSettings,
} from '../../../src/core/keys/shortcuts.ts';

const change = fc.tuple(
  fc.constantFrom(...shortcuts),
  fc.oneof(fc.string({ minLength: 0, maxLength: 2 }), fc.constantFrom(...'abcnpx?/0189+A ')),
);
const settings = fc
  .array(change, { maxLength: 40 })
  .map((changes) => changes.reduce((made, [shortcut, key]) => assign(made, shortcut, key), usualSettings));

describe('shortcuts', () => {
  it('begin with a key each', () => {
    expect(isSound(usualSettings)).toBe(true);
    expect(shortcutOf('?', usualSettings)).toBe('help');
    expect(shortcutOf('z', usualSettings)).toBeNull();
  });

  it('never share a key, whatever is changed', () => {
    fc.assert(fc.property(settings, (made) => isSound(made)));
  });

  it('are found by their own key', () => {
    fc.assert(
      fc.property(settings, fc.constantFrom(...shortcuts), (made, shortcut) => {
        expect(shortcutOf(keyOf(shortcut, made), made)).toBe(shortcut);
      }),
    );
  });

  it('swap with the one that had the key', () => {
    const made = assign(usualSettings, 'next', 'p');
    expect([keyOf('next', made), keyOf('previous', made)]).toEqual(['p', 'n']);
    expect(assign(made, 'next', 'n')).toEqual(usualSettings);
  });

  it('do nothing when they are off', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...shortcuts),
        (s) => shortcutOf(keyOf(s, usualSettings), { on: false, keys: {} }) === null,
      ),
    );
  });

  it.each(['Enter', 'Escape', ' ', 'A', '+', '-', '', 'ab', 'ㅜ'])('leave %j its own work', (key) => {
    expect(isAssignable(key)).toBe(false);
    expect(assign(usualSettings, 'next', key)).toBe(usualSettings);
  });

  it('knows stored keys that nobody could have set', () => {
    expect(isSound({ on: true, keys: { next: 'p' } })).toBe(false);
    expect(isSound({ on: true, keys: { next: 'Enter' } })).toBe(false);
  });
});

describe('a pressed key', () => {
  it.each([
    ['n', 'KeyN', 'n'],
    ['N', 'KeyN', 'n'],
    ['ㅜ', 'KeyN', 'n'],
    ['т', 'KeyN', 'n'],
    ['?', 'Slash', '?'],
    ['é', 'Digit2', '2'],
    ['Enter', 'Enter', 'Enter'],
    ['Process', 'KeyN', 'Process'],
  ])('%s at %s is %s', (key, code, character) => {
    expect(characterOf({ key, code })).toBe(character);
  });
});
