/** A PIN as it is kept: only who knows it can make the same hash. PBKDF2 with HMAC-SHA-256, 32 bytes. */
export interface PinHash {
  readonly iterations: number;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly hash: Uint8Array<ArrayBuffer>;
}

/** Iterations of a new hash. Source: OWASP, Password Storage Cheat Sheet, for PBKDF2 with HMAC-SHA-256. */
export const pinIterations = 600_000;
/** Fewer are too quick to guess, more keep a slow device busy for minutes. */
const iterationRange = [100_000, 10_000_000] as const;

/** What a PIN may be: 6 to 12 digits. */
export const pinPattern = /^\d{6,12}$/;

const toHex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const fromHex = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** Returns a hash as text: `pbkdf2-sha256:<iterations>:<salt>:<hash>`, bytes in hexadecimal digits. */
export const formatPinHash = ({ iterations, salt, hash }: PinHash): string =>
  `pbkdf2-sha256:${iterations}:${toHex(salt)}:${toHex(hash)}`;

/** Returns the hash that a text holds; null for anything else, also for one that is too easy to guess. */
export function parsePinHash(text: string): PinHash | null {
  const [, count, salt, hash] =
    /^pbkdf2-sha256:([1-9]\d{5,7}):((?:[0-9a-f]{2}){16,64}):((?:[0-9a-f]{2}){32})$/.exec(text) ?? [];
  const iterations = Number(count);
  if (salt === undefined || hash === undefined) return null;
  if (iterations < iterationRange[0] || iterations > iterationRange[1]) return null;
  return { iterations, salt: fromHex(salt), hash: fromHex(hash) };
}

/** Returns whether two hashes are the same; takes as long for any two of one length. */
export function sameHash(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (const [index, byte] of a.entries()) difference |= byte ^ (b[index] ?? 0);
  return difference === 0;
}
