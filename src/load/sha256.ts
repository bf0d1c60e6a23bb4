/** The SHA-256 of bytes in hexadecimal. */
export async function sha256(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** That of a text or of bytes; null where the browser offers none, as on a page without a secure connection. */
export async function sha256Hex(content: string | Uint8Array<ArrayBuffer>): Promise<string | null> {
  if (globalThis.crypto?.subtle === undefined) return null;
  return sha256(typeof content === 'string' ? new TextEncoder().encode(content) : content);
}
