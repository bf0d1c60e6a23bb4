import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { moveFocus } from './arrows.ts';
import { close, typedInto } from './typing.ts';

/** The arrows lead from the field into the keys, from key to key, and back up to the field. */
export function useArrows(keyboard: { readonly current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const input = typedInto.peek();
      const keys = keyboard.current;
      if (keys === null || input === null) return;
      let isDone = false;
      if (event.target === input && event.key === 'ArrowDown') {
        keys.querySelector('button')?.focus();
        isDone = true;
      } else if (keys.contains(event.target as Node)) {
        const moved = moveFocus(keys, event);
        if (moved === false && event.key === 'ArrowUp') input.focus();
        if (event.key === 'Escape') {
          input.focus();
          close();
        }
        isDone = moved !== null || event.key === 'Escape';
      }
      if (!isDone) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}

/** Where a key went with the characters that it stood for, the focus goes to the first one. */
export function useKeptFocus(keyboard: { readonly current: HTMLElement | null }): void {
  const isInside = useRef(false);
  useEffect(() => {
    if (isInside.current && document.activeElement === document.body)
      keyboard.current?.querySelector('button')?.focus();
    isInside.current = keyboard.current?.contains(document.activeElement) ?? false;
  });
}
