import * as v from 'valibot';
import type { StoragePlace } from '../state/storage.ts';

/** What the device keeps in a place; null where there is nothing, nothing can be had or it is broken. Never throws, tells no visitor. */
export function readFromDevice<T>({ name, schema }: StoragePlace<T>): T | null {
  try {
    const parsed = v.safeParse(schema, JSON.parse(localStorage.getItem(name) ?? 'null'));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/** Keeps a value on the device; null: none. Returns whether that was possible: it is not where storage is refused or full. */
export function keepOnDevice<T>({ name }: StoragePlace<T>, value: T | null): boolean {
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
