import { signal } from '@preact/signals';

/** What the live region says. */
export const spoken = signal('');

/** Says something once, also when it is the same as before. */
export function speak(...parts: readonly (string | null)[]): void {
  const text = parts.filter((part) => part !== null && part !== '').join('. ');
  // The same words again are no change to a live region: a space that is not heard makes them one.
  spoken.value = text === spoken.peek() ? `${text}\u00a0` : text;
}
