import * as v from 'valibot';

/** What the header of a signed feed calls its content, so that nothing else signed with the same key passes for one. */
export const feedType = 'jinju-alerts';

/** Letters of the largest file that is looked at. */
export const mostEnvelopeLetters = 512 * 1024;

const part = v.pipe(v.string(), v.nonEmpty(), v.maxLength(mostEnvelopeLetters), v.regex(/^[\w-]+$/));
const envelopeSchema = v.object({
  protected: part,
  payload: part,
  signature: v.pipe(v.string(), v.regex(/^[\w-]{86}$/)),
});

/** A signed content: flattened JWS JSON; each part is base64url. Source: RFC 7515, section 7.2.2; RFC 8037 (EdDSA). */
export type Envelope = Readonly<v.InferOutput<typeof envelopeSchema>>;

/** The parts of a signed content, or null for anything else. Never throws. */
export function parseEnvelope(content: unknown): Envelope | null {
  const parsed = v.safeParse(envelopeSchema, content);
  return parsed.success ? parsed.output : null;
}

/** Whether a header is that of a feed signed with Ed25519, and asks for nothing that is not known. */
export const isFeedHeader = (header: unknown): boolean =>
  v.is(v.strictObject({ alg: v.picklist(['EdDSA', 'Ed25519']), typ: v.literal(feedType) }), header);

/** The text that a signature is over. */
export const signedText = ({ protected: head, payload }: Pick<Envelope, 'protected' | 'payload'>): string =>
  `${head}.${payload}`;
