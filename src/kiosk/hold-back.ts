/** Keys of a keypad that mean back. */
export const backKeys: readonly string[] = ['Escape', 'Backspace', 'GoBack'];

const erases = ({ key, target }: KeyboardEvent): boolean =>
  key === 'Backspace' && target instanceof HTMLInputElement && target.value !== '';

/**
 * Tells when back was held for so long, and nothing else was pressed; where back erases what was typed it does not count. Keys
 * that repeat and keys that do not are held alike. Returns how to stop.
 */
export function watchHeldBack(holdMs: number, onHeld: () => void): () => void {
  let timer = 0;
  const leave = () => window.clearTimeout(timer);
  const onDown = (event: KeyboardEvent) => {
    if (event.repeat && backKeys.includes(event.key)) return;
    leave();
    if (backKeys.includes(event.key) && !erases(event)) timer = window.setTimeout(onHeld, holdMs);
  };
  const options = { capture: true };
  window.addEventListener('keydown', onDown, options);
  window.addEventListener('keyup', leave, options);
  window.addEventListener('blur', leave);
  return () => {
    leave();
    window.removeEventListener('keydown', onDown, options);
    window.removeEventListener('keyup', leave, options);
    window.removeEventListener('blur', leave);
  };
}
