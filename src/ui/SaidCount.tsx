import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

/** How long a count has stood when it is said, and when it is taken back, for whoever reads on finds it as a heading. */
const settledMs = 1000;
const readMs = 5000;

/** Says a count that has changed and stands: not each one that a moving map passes, and not the one that was there at first. */
export function SaidCount({ words }: { readonly words: string }) {
  const known = useRef(words);
  const said = useSignal('');
  useEffect(() => {
    if (words === known.current) return;
    const say = setTimeout(() => {
      known.current = words;
      said.value = words;
    }, settledMs);
    const takeBack = setTimeout(() => {
      said.value = '';
    }, readMs);
    return () => {
      clearTimeout(say);
      clearTimeout(takeBack);
    };
  }, [words, said]);
  return (
    <p class="visually-hidden" role="status">
      {said.value}
    </p>
  );
}
