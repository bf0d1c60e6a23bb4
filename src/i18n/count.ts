/** Returns how counts are written in a language. */
export const counter =
  (locale: string) =>
  (n: number): string =>
    n.toLocaleString(locale);

const english = new Intl.PluralRules('en');

/** A count with its English noun in the right number. */
export const plural = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('en')} ${english.select(n) === 'one' ? one : many}`;
