/** Whether a service worker answers for this page: only then can a request be kept away from the network. */
export const isServedByWorker = (): boolean =>
  typeof navigator !== 'undefined' && navigator.serviceWorker?.controller != null;

/** The bytes of a file of the site as the device keeps them, or null; the network is never asked. Never rejects. */
export async function keptFile(address: string): Promise<Blob | null> {
  if (!isServedByWorker()) return null;
  try {
    const response = await fetch(address, { cache: 'only-if-cached', mode: 'same-origin' });
    return response.status === 200 ? await response.blob() : null;
  } catch {
    return null;
  }
}
