/** Returns a name for a file: letters and digits of any language joined by hyphens, the day behind, never empty. */
export function fileName(title: string, day: string, extension: string): string {
  const stem = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${stem === '' ? 'jinju' : stem}-${day}.${extension}`;
}
