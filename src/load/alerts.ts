import { config } from '../config.ts';
import { isFeedHeader, mostEnvelopeLetters, parseEnvelope, signedText } from '../core/alerts/envelope.ts';
import { type Feed, type FeedFault, parseFeed, shortly } from '../core/alerts/feed.ts';
import { fail, ok, type Problem, type Result } from './result.ts';

const algorithm = 'Ed25519';

/** A feed whose signature is right, with what is broken inside and left out. */
export interface VerifiedFeed {
  readonly feed: Feed;
  readonly faults: readonly Problem[];
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
}

/** What bytes hold as JSON; throws where that is none. */
const jsonOf = (base64url: string): unknown =>
  JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(base64url)));

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const refuse = (where: string, found: string, expected: string): Result<never> =>
  fail('alerts', where, `found ${found}, expected ${expected}`);

const problemOf = (where: string, { place, found, expected }: FeedFault): Problem => ({
  kind: 'alerts',
  where: place === '' ? where : `${where} › ${place}`,
  detail: `found ${found}, expected ${expected}`,
});

/**
 * Returns the feed that a text holds if its signature fits the public key (base64url of 32 bytes), else what is wrong with it.
 * `where` names the file. Never rejects.
 */
export async function verifyFeed(text: string, key: string, where: string): Promise<Result<VerifiedFeed>> {
  if (globalThis.crypto?.subtle === undefined)
    return refuse(where, 'a page without a secure connection', 'https, without which no signature can be checked');
  if (text.length > mostEnvelopeLetters)
    return refuse(where, `${text.length} letters`, `at most ${mostEnvelopeLetters}`);
  const content = parseJson(text);
  const envelope = parseEnvelope(content);
  if (envelope === null) return refuse(where, shortly(content), 'a signed file as `npm run alerts -- sign` writes it');
  let publicKey: CryptoKey;
  try {
    publicKey = await crypto.subtle.importKey('raw', bytesOf(key), algorithm, false, ['verify']);
  } catch (error) {
    return refuse(where, `no way to use the key (${String(error)})`, 'a browser with Ed25519 and a valid key');
  }
  try {
    const signed = new TextEncoder().encode(signedText(envelope));
    const isRight = await crypto.subtle.verify(algorithm, publicKey, bytesOf(envelope.signature), signed);
    if (!isRight) return refuse(where, 'a signature that does not fit', 'one made with the key of `alertsKey`');
    const header = jsonOf(envelope.protected);
    if (!isFeedHeader(header)) return refuse(where, shortly(header), 'the header of a signed feed');
    const { feed, faults } = parseFeed(jsonOf(envelope.payload));
    const problems = faults.map((fault) => problemOf(where, fault));
    if (feed !== null) return ok({ feed, faults: problems });
    return { ok: false, problem: problems[0] ?? { kind: 'alerts', where, detail: 'expected a feed' } };
  } catch (error) {
    return refuse(where, String(error), 'a signed feed');
  }
}

/** The text of a feed's file, null where there is none, or why it could not be had. Unchanged files cost no download. Never rejects. */
export async function fetchFeedText(path: string): Promise<Result<string | null>> {
  try {
    const response = await fetch(path, { cache: 'no-cache', signal: AbortSignal.timeout(config.fetchTimeoutMs) });
    if (response.status === 404) return ok(null);
    if (!response.ok) return fail('alerts', path, `found the answer ${response.status}, expected 200`);
    if (Number(response.headers.get('content-length') ?? 0) > mostEnvelopeLetters)
      return refuse(path, `${response.headers.get('content-length')} bytes`, `at most ${mostEnvelopeLetters}`);
    return ok(await response.text());
  } catch (error) {
    return fail('offline', path, error instanceof Error ? error.message : String(error));
  }
}
