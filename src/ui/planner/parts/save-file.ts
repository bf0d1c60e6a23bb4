/** Some browsers read the file only after the click has been answered. */
const keptMs = 60_000;

/** Hands a file to the device. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  window.setTimeout(() => URL.revokeObjectURL(address), keptMs);
}
