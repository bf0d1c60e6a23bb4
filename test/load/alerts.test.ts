import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyFeed } from '../../src/load/alerts.ts';
import { makeKeys, publicKeyOf, seal, unseal } from '../../tiles/alerts/seal.ts';

const keys = makeKeys();
const others = makeKeys();
const text = { ko: '안전 점검', en: 'Safety check', ja: '安全点検', zh: '安全检查' };
const content = {
  format: 1,
  issued: '2026-10-04T17:55',
  alerts: [{ kind: 'closure', of: 'bridge:cheonsu', from: '2026-10-04T18:00', until: '2026-10-04T23:00', text }],
};
const signed = seal(content, keys.privatePem);
const where = 'live/alerts.json';

describe('a signed feed', () => {
  it('that the command signs is believed by the page, letters of all languages included', async () => {
    const verified = await verifyFeed(signed, keys.publicKey, where);
    expect(verified).toMatchObject({ ok: true, value: { faults: [], feed: { alerts: [{ text }] } } });
    expect(publicKeyOf(keys.privatePem)).toBe(keys.publicKey);
    expect(unseal(signed, keys.publicKey).feed?.alerts).toHaveLength(1);
  });

  const envelope = JSON.parse(signed) as Record<string, string>;
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  it.each([
    ['of someone else', seal(content, others.privatePem), 'a signature that does not fit'],
    ['without a signature', JSON.stringify(content), 'expected a signed file'],
    ['with an empty signature', JSON.stringify({ ...envelope, signature: '' }), 'expected a signed file'],
    [
      'with another content',
      JSON.stringify({ ...envelope, payload: encode({ ...content, alerts: [] }) }),
      'does not fit',
    ],
    ['with another header', JSON.stringify({ ...envelope, protected: encode({ alg: 'none' }) }), 'does not fit'],
    ['that is no feed', seal({ hello: 1 }, keys.privatePem), 'found'],
    ['that is a page', '<!doctype html><p>', 'expected a signed file'],
  ])('%s is refused with what was found and expected', async (_, file, detail) => {
    const verified = await verifyFeed(file, keys.publicKey, where);
    expect(verified.ok).toBe(false);
    if (!verified.ok) {
      expect(verified.problem).toMatchObject({ kind: 'alerts' });
      expect(verified.problem.where).toContain(where);
      expect(verified.problem.detail).toContain(detail);
      expect(verified.problem.detail).toMatch(/found .*expected /s);
    }
  });

  it('with a key that is none is refused', async () => {
    expect((await verifyFeed(signed, 'x'.repeat(43), where)).ok).toBe(false);
  });

  it('of which any letter is changed is not believed as another one', async () => {
    const base = await verifyFeed(signed, keys.publicKey, where);
    await fc.assert(
      fc.asyncProperty(fc.nat(signed.length - 1), fc.string({ minLength: 1, maxLength: 1 }), async (index, letter) => {
        const changed = signed.slice(0, index) + letter + signed.slice(index + 1);
        const verified = await verifyFeed(changed, keys.publicKey, where);
        if (verified.ok) expect(verified).toEqual(base);
      }),
      { numRuns: 400 },
    );
  });

  it('of any text never rejects', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (file) => {
        expect((await verifyFeed(file, keys.publicKey, where)).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
