import { pbkdf2Sync } from 'node:crypto';
import { formatPinHash } from '../../src/core/kiosk/pin.ts';

/** The PIN of a keeper. */
export const pin = '471147';

/** Its hash, as the settings of a kiosk have it. */
export const adminPin = (() => {
  const salt = new Uint8Array(16);
  const hash = new Uint8Array(pbkdf2Sync(pin, salt, 100_000, 32, 'sha256'));
  return formatPinHash({ iterations: 100_000, salt, hash });
})();
