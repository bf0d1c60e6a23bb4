import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';
import { feedType, isFeedHeader, parseEnvelope, signedText } from '../../src/core/alerts/envelope.ts';
import { type Feed, type FeedFault, parseFeed } from '../../src/core/alerts/feed.ts';

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value), 'utf8').toString('base64url');
const decode = (part: string): unknown => JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));

/** A pair of keys: the private one as PEM (PKCS 8), the public one as the site's settings want it. */
export function makeKeys(): { readonly privatePem: string; readonly publicKey: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    privatePem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicKey: publicText(publicKey),
  };
}

/** The public key that belongs to a private one, base64url of its 32 bytes. Throws for another kind of key. */
export const publicKeyOf = (privatePem: string): string => publicText(createPublicKey(readPrivate(privatePem)));

function publicText(key: KeyObject): string {
  const { x } = key.export({ format: 'jwk' });
  if (x === undefined) throw new Error('expected an Ed25519 key, found another kind');
  return x;
}

function readPrivate(pem: string): KeyObject {
  const key = createPrivateKey(pem);
  if (key.asymmetricKeyType !== 'ed25519')
    throw new Error(`expected an Ed25519 key, found ${key.asymmetricKeyType ?? 'a secret'}`);
  return key;
}

/** Returns the signed file of a content: flattened JWS JSON. Source: RFC 7515, section 7.2.2; RFC 8037. */
export function seal(content: unknown, privatePem: string): string {
  const parts = { protected: encode({ alg: 'EdDSA', typ: feedType }), payload: encode(content) };
  const signature = sign(null, Buffer.from(signedText(parts)), readPrivate(privatePem)).toString('base64url');
  return `${JSON.stringify({ ...parts, signature })}\n`;
}

/** What a signed file holds; throws where it is none or its signature does not fit. */
export function unseal(
  file: string,
  publicKey: string,
): { readonly feed: Feed | null; readonly faults: readonly FeedFault[] } {
  const envelope = parseEnvelope(JSON.parse(file));
  if (envelope === null) throw new Error('expected a signed feed, found another file');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' });
  const isRight = verify(null, Buffer.from(signedText(envelope)), key, Buffer.from(envelope.signature, 'base64url'));
  if (!isRight) throw new Error('the signature does not fit this key');
  if (!isFeedHeader(decode(envelope.protected))) throw new Error('the header is not that of a feed');
  return parseFeed(decode(envelope.payload));
}
