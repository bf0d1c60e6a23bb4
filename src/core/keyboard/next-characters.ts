/** A name with what its characters count: names that matter more bring theirs forward. */
export interface WeighedName {
  readonly name: string;
  readonly weight: number;
}

const withoutSpaces = (text: string): string => text.replace(/\s+/g, '');

/** Where the text stands in a name; nothing typed stands at its beginning and nowhere else. */
function* endsOf(name: string, text: string): Generator<number> {
  if (text === '') {
    yield 0;
    return;
  }
  for (let at = name.indexOf(text); at >= 0; at = name.indexOf(text, at + 1)) yield at + text.length;
}

/**
 * The characters that may follow a text in any of the names, the weightiest first: by touching one after the other, every
 * name can be written without knowing how its characters are typed. Spaces are passed over, as by the search. An unknown text is followed by nothing.
 */
export function nextCharacters(names: readonly WeighedName[], text: string): readonly string[] {
  const weights = new Map<string, number>();
  const typed = withoutSpaces(text);
  for (const name of names) {
    const letters = withoutSpaces(name.name);
    for (const end of endsOf(letters, typed)) {
      const next = letters.codePointAt(end);
      if (next === undefined) continue;
      const character = String.fromCodePoint(next);
      weights.set(character, (weights.get(character) ?? 0) + name.weight);
    }
  }
  return [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([character]) => character);
}
