import { signal } from '@preact/signals';
import * as v from 'valibot';
import { isSound, type KeySettings, type Shortcut, shortcuts, usualSettings } from '../../core/keys/shortcuts.ts';
import { readStored, type StoragePlace, writeStored } from '../storage.ts';

const keys = v.partial(
  v.object(
    Object.fromEntries(shortcuts.map((shortcut) => [shortcut, v.string()])) as Record<
      Shortcut,
      v.StringSchema<undefined>
    >,
  ),
);
const schema = v.pipe(
  v.object({ on: v.boolean(), keys }),
  v.transform(
    ({ on, keys: own }): KeySettings => ({
      on,
      keys: Object.fromEntries(Object.entries(own).filter(([, key]) => key !== undefined)),
    }),
  ),
  v.check(isSound, 'a key for each shortcut'),
);

/** Where the shortcuts that someone changed are kept on the device. */
export const keysPlace: StoragePlace<KeySettings> = { name: 'jinju-map.keys.1', schema };

/** The shortcuts as they are set on this device. */
export const keySettings = signal<KeySettings>(usualSettings);

/** Brings back what is stored; where nothing can be read, the usual keys hold. */
export function readKeySettings(): void {
  keySettings.value = readStored(keysPlace) ?? usualSettings;
}

/** Sets the shortcuts, and keeps them where the device lets it. */
export function changeKeys(settings: KeySettings): void {
  keySettings.value = settings;
  writeStored(keysPlace, settings);
}
