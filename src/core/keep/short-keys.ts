const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const length = 5;

/** A number of 32 bits that looks nothing like that of a similar text. Source: FNV-1a, with the last mixing of MurmurHash3. */
function digest(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Five letters that stand for the key of an item, for codes in which many must have room; the data are checked to have no two alike. */
export function shortKey(key: string): string {
  let rest = digest(key);
  let text = '';
  for (let index = 0; index < length; index += 1) {
    text += alphabet.charAt(rest % alphabet.length);
    rest = Math.floor(rest / alphabet.length);
  }
  return text;
}

/** The keys, among those that are known, that a row of short ones stands for, each once; unknown ones are left out. Never throws. */
export function keysOfShort(text: string, known: Iterable<string>): readonly string[] {
  const byShort = new Map([...known].map((key) => [shortKey(key), key]));
  const asked = Array.from({ length: Math.floor(text.length / length) }, (_, index) =>
    byShort.get(text.slice(index * length, (index + 1) * length)),
  );
  return [...new Set(asked.filter((key) => key !== undefined))];
}
