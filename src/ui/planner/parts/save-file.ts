import { appState } from '../../../state/store.ts';

/** Some browsers read the file only after the click has been answered. */
const keptMs = 60_000;

/** Hands a file to the device, whoever stands before it: a kiosk gives files to its keeper only. */
export function handFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  window.setTimeout(() => URL.revokeObjectURL(address), keptMs);
}

/** Hands a file to the device of whoever asks for it. A kiosk is nobody's own: nothing is left on it. */
export function saveFile(content: Blob, name: string): void {
  if (!appState.peek().kiosk) handFile(content, name);
}
