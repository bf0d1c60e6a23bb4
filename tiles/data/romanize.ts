import { romanize } from 'es-hangul';

/**
 * Returns the romanisation of a Hangul name with a capital letter at the start of each word; other scripts stay.
 * Source: Revised Romanization of Korean, by sound, without hyphens.
 */
export function nameLatin(nameKo: string): string {
  return romanize(nameKo).replace(
    /(^|[\s(·/-])([a-z])/g,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
