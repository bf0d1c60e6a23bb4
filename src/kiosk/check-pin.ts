import { signal } from '@preact/signals';
import { type Attempts, asOf, attemptsSchema, noAttempts, noteFailure, waitLeftMs } from '../core/kiosk/attempts.ts';
import { parsePinHash, sameHash } from '../core/kiosk/pin.ts';
import type { StoragePlace } from '../state/storage.ts';
import { keepOnDevice, readFromDevice } from './on-device.ts';
import { settings } from './settings.ts';

const attemptsPlace: StoragePlace<Attempts> = { name: 'jinju-map.kiosk-attempts.1', schema: attemptsSchema };

/** Wrong PINs in a row; kept on the device, so that loading the page anew does not shorten a wait. */
const attempts = signal<Attempts>(noAttempts);

function keep(next: Attempts): void {
  attempts.value = next;
  keepOnDevice(attemptsPlace, next.failures === 0 ? null : next);
}

/** Milliseconds until the next PIN is taken, as the device's clock has it; 0: now. */
export function waitForPin(): number {
  const known = readFromDevice(attemptsPlace) ?? attempts.peek();
  const current = asOf(known, Date.now());
  if (current !== known) keep(current);
  else attempts.value = known;
  return waitLeftMs(current, Date.now());
}

async function derive(pin: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<Uint8Array> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, ['deriveBits']);
  return new Uint8Array(
    await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, key, 256),
  );
}

/** Whether a PIN is that of the settings. A wrong one is counted; `wait` while one must wait, `insecure` where the browser cannot tell. */
export async function checkPin(pin: string): Promise<'right' | 'wrong' | 'wait' | 'insecure'> {
  const expected = parsePinHash(settings.peek().adminPin ?? '');
  if (expected === null || !isSecureContext) return 'insecure';
  if (waitForPin() > 0) return 'wait';
  // Counted before it is known: who takes the power away meanwhile has not tried for nothing.
  const before = attempts.peek();
  keep(noteFailure(before, Date.now()));
  const found = await derive(pin, expected.salt, expected.iterations);
  if (!sameHash(found, expected.hash)) return 'wrong';
  keep(noAttempts);
  return 'right';
}
