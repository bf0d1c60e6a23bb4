import { createHash } from 'node:crypto';

/** Returns the SHA-256 of text or bytes in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Returns one SHA-256 of many named contents; their order counts. */
export function sha256OfFiles(files: Iterable<readonly [path: string, content: string | Uint8Array]>): string {
  return sha256([...files].map(([path, content]) => `${path} ${sha256(content)}\n`).join(''));
}
