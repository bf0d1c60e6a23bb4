import { signal } from '@preact/signals';
import { defaultSettings, type KioskSettings, parseKioskSettings } from '../core/kiosk/settings.ts';
import { fetchJson } from '../load/fetch-json.ts';
import { report } from '../state/actions.ts';
import { publicAddress } from '../state/public-address.ts';

const file = 'kiosk.json';

/** What the keeper has set; the defaults until the file is read, and where it is missing. */
export const settings = signal<KioskSettings>(defaultSettings);

/** Reads `kiosk.json`; what is wrong with it is told, and the defaults count there. */
export async function readSettings(): Promise<void> {
  const fetched = await fetchJson(file, { fresh: true });
  if (!fetched.ok) {
    report(fetched.problem);
    return;
  }
  const read = parseKioskSettings(fetched.value);
  settings.value = read.settings;
  publicAddress.value = read.settings.publicUrl;
  for (const { field, found, expected } of read.faults)
    report({
      kind: 'unreadable',
      where: field === '' ? file : `${file} › ${field}`,
      detail: `found ${found}, expected ${expected}`,
    });
}
