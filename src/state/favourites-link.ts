const parameter = 'fav';
/** More than anyone saves by hand, and less than what a link can carry. */
const maxKeys = 200;
const keyPattern = /^[a-z]+:[a-z0-9]+(-[a-z0-9]+)*$/;
const maxKeyLength = 90;

/** Whether a text has the form of an item's key, `kind:id`. */
export const isItemKey = (text: string): boolean => text.length <= maxKeyLength && keyPattern.test(text);

const parametersOf = (hash: string): URLSearchParams => new URLSearchParams(hash.replace(/^#/, ''));

/** The part of a link (`fav=site:a,site:b`) that carries saved items; the first 200 of them. */
export const encodeFavourites = (keys: readonly string[]): string =>
  `${parameter}=${keys.filter(isItemKey).slice(0, maxKeys).join(',')}`;

/** The keys that a hash carries, each once; what has not the form of a key is left out. Never throws. */
export function decodeFavourites(hash: string): readonly string[] {
  const keys = (parametersOf(hash).get(parameter) ?? '').split(',').filter(isItemKey);
  return [...new Set(keys)].slice(0, maxKeys);
}

/** The hash without its saved items, everything else untouched; empty where nothing is left. */
export function withoutFavourites(hash: string): string {
  const parts = hash
    .replace(/^#/, '')
    .split('&')
    .filter((part) => part !== '' && !part.startsWith(`${parameter}=`));
  return parts.length === 0 ? '' : `#${parts.join('&')}`;
}
