/** Fields for which the browser opens windows of its own, outside of the page. */
const systemTypes = ['file', 'color', 'date', 'datetime-local', 'month', 'time', 'week'];
const openingKeys = ['Enter', ' ', 'ArrowDown', 'ArrowUp', 'F4'];

const isSystems = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && systemTypes.includes(target.type);

/**
 * Lets nothing of the system's open from within the page: no chooser of files, days or colours, and nothing that is dropped on
 * it, which the browser would open in its place. Kiosks have controls of their own for all of these; this is for what is added
 * later. Returns how to stop.
 */
export function refuseSystem(): () => void {
  const onPress = (event: Event) => {
    if (isSystems(event.target)) event.preventDefault();
  };
  const onKey = (event: KeyboardEvent) => {
    if (isSystems(event.target) && openingKeys.includes(event.key)) event.preventDefault();
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'none';
  };
  const options = { capture: true };
  const presses = ['mousedown', 'click'] as const;
  const drops = ['dragenter', 'dragover', 'drop'] as const;
  for (const type of presses) document.addEventListener(type, onPress, options);
  for (const type of drops) document.addEventListener(type, onDrop, options);
  document.addEventListener('keydown', onKey, options);
  return () => {
    for (const type of presses) document.removeEventListener(type, onPress, options);
    for (const type of drops) document.removeEventListener(type, onDrop, options);
    document.removeEventListener('keydown', onKey, options);
  };
}
