import { pbkdf2Sync } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPinHash, parsePinHash, pinIterations, sameHash } from '../../../src/core/kiosk/pin.ts';

const bytes = (least: number, most: number) => fc.uint8Array({ minLength: least, maxLength: most });

describe('the hash of a PIN', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(bytes(16, 64), bytes(32, 32), fc.integer({ min: 100_000, max: 10_000_000 }), (s, h, iterations) => {
        const made = { iterations, salt: Uint8Array.from(s), hash: Uint8Array.from(h) };
        expect(parsePinHash(formatPinHash(made))).toEqual(made);
      }),
    );
  });

  it('is nothing that is easy to guess, nor a PIN itself', () => {
    const salt = '00'.repeat(16);
    const hash = '11'.repeat(32);
    expect(parsePinHash(`pbkdf2-sha256:100000:${salt}:${hash}`)).not.toBeNull();
    for (const text of [
      '471147',
      `pbkdf2-sha256:99999:${salt}:${hash}`,
      `pbkdf2-sha256:99999999:${salt}:${hash}`,
      `pbkdf2-sha256:600000:${'00'.repeat(15)}:${hash}`,
      `pbkdf2-sha256:600000:${salt}:${'11'.repeat(31)}`,
      `pbkdf2-sha256:600000:${salt}:${hash} `,
      `sha256:600000:${salt}:${hash}`,
    ])
      expect(parsePinHash(text)).toBeNull();
    fc.assert(fc.property(fc.string(), (text) => parsePinHash(text) === null));
  });

  it('tells the same bytes from others', () => {
    const hashOf = (pin: string) => new Uint8Array(pbkdf2Sync(pin, 'salt', 1000, 32, 'sha256'));
    expect(sameHash(hashOf('471147'), hashOf('471147'))).toBe(true);
    expect(sameHash(hashOf('471147'), hashOf('471148'))).toBe(false);
    expect(sameHash(hashOf('471147'), new Uint8Array(31))).toBe(false);
    expect(pinIterations).toBeGreaterThanOrEqual(600_000);
  });
});
