import { pbkdf2Sync, randomBytes } from 'node:crypto';
import { createInterface } from 'node:readline/promises';
import { formatPinHash, pinIterations, pinPattern } from '../src/core/kiosk/pin.ts';

/** Asks for a PIN, so that no shell remembers it, and prints the line that `kiosk.json` needs. */
async function askAndPrint(): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const pin = (await terminal.question('PIN of the admin screen (6 to 12 digits): ')).trim();
  terminal.close();
  if (!pinPattern.test(pin)) {
    console.error(`kiosk:pin: found ${[...pin].length} characters, expected 6 to 12 digits`);
    process.exitCode = 1;
    return;
  }
  const salt = new Uint8Array(randomBytes(16));
  const hash = new Uint8Array(pbkdf2Sync(pin, salt, pinIterations, 32, 'sha256'));
  console.log(`"adminPin": "${formatPinHash({ iterations: pinIterations, salt, hash })}"`);
}

await askAndPrint();
