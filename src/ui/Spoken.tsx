import { spoken } from './speak.ts';

/** What is said to whoever does not see the page change. It stands there before anything is said: else it would not be heard. */
export function Spoken() {
  return (
    <p class="visually-hidden" role="status">
      {spoken.value}
    </p>
  );
}
