import { signal } from '@preact/signals';

const query = matchMedia('(min-width: 1200px)');

/** Whether there is room for two maps beside the panel; the style sheet asks the same. */
export const isWide = signal(query.matches);
query.addEventListener('change', () => {
  isWide.value = query.matches;
});
