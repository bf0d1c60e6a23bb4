import type { ReleaseFile } from '../core/offline/release.ts';
import { sha256 } from '../load/sha256.ts';
import { addressOf } from './scope.ts';

const patienceMs = 120_000;

/** What of a host's answer is kept beside the bytes: its type, and what it says about safety. */
const keptHeaders = [
  'content-type',
  'content-security-policy',
  'cross-origin-opener-policy',
  'permissions-policy',
  'referrer-policy',
  'x-content-type-options',
];

/** The verified bytes of a file as an answer to keep, or why they cannot be had. */
export type FetchedFile =
  | { readonly kind: 'file'; readonly response: Response }
  | { readonly kind: 'unreachable' | 'mismatch'; readonly detail: string };

function keptAnswer(bytes: ArrayBuffer, { headers }: Response): Response {
  const kept = keptHeaders.flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value] as [string, string]];
  });
  return new Response(bytes, { headers: [...kept, ['content-length', String(bytes.byteLength)]] });
}

async function attempt({ path, sha256: expected }: ReleaseFile, cache: RequestCache): Promise<FetchedFile> {
  try {
    const response = await fetch(addressOf(path), { cache, signal: AbortSignal.timeout(patienceMs) });
    if (response.status !== 200) return { kind: 'mismatch', detail: `${path}: the server answered ${response.status}` };
    // The browser has undone whatever a host packs; the bytes are those of the file or they are not.
    const bytes = await response.arrayBuffer();
    const found = await sha256(bytes);
    if (found === expected) return { kind: 'file', response: keptAnswer(bytes, response) };
    return { kind: 'mismatch', detail: `${path}: expected SHA-256 ${expected}, found ${found}` };
  } catch (error) {
    return { kind: 'unreachable', detail: `${path}: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** Fetches a file and compares it with its SHA-256; what the browser's cache holds is used when it is right. Never rejects. */
export async function fetchFile(file: ReleaseFile): Promise<FetchedFile> {
  const first = await attempt(file, 'default');
  return first.kind === 'mismatch' ? attempt(file, 'reload') : first;
}
