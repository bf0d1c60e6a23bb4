import { useLayoutEffect } from 'preact/hooks';

/** Tells the style sheets how much room is left between the field and the keys; the field is brought into sight. */
export function useRoom(keyboard: { readonly current: HTMLElement | null }, input: HTMLInputElement | null): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    const measure = () => {
      if (keyboard.current === null || input === null) return;
      const { top } = keyboard.current.getBoundingClientRect();
      const { bottom } = input.getBoundingClientRect();
      root.style.setProperty('--keyboard', `${Math.round(window.innerHeight - top)}px`);
      root.style.setProperty('--hits-top', `${Math.round(bottom)}px`);
      root.style.setProperty('--hits-room', `${Math.round(top - bottom)}px`);
    };
    const observer = new ResizeObserver(measure);
    if (keyboard.current !== null) observer.observe(keyboard.current);
    root.dataset.keyboard = 'open';
    measure();
    if (input?.closest('.panel') != null) input.scrollIntoView({ block: 'start' });
    return () => {
      observer.disconnect();
      delete root.dataset.keyboard;
      for (const name of ['--keyboard', '--hits-top', '--hits-room']) root.style.removeProperty(name);
    };
  }, [input]);
}
