import { signal } from '@preact/signals';
import * as v from 'valibot';

/** What is wrong with the device's storage: it refuses or is full, or holds what this app cannot read. */
export type StorageTrouble = 'refused' | 'unreadable';
export const storageTrouble = signal<StorageTrouble | null>(null);

/** Where a value is kept: the name carries the version of its shape. */
export interface StoragePlace<T> {
  readonly name: string;
  readonly schema: v.GenericSchema<unknown, T>;
}

/** Whatever a text holds as JSON, or undefined; never throws. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The value of a stored text; null, and `storageTrouble` says so, where the text is broken or holds something else. */
export function parseStored<T>({ schema }: StoragePlace<T>, text: string): T | null {
  const parsed = v.safeParse(schema, parseJson(text));
  if (parsed.success) return parsed.output;
  storageTrouble.value = 'unreadable';
  return null;
}

/** The stored value; null where there is none or none can be had, which `storageTrouble` tells. Never throws. */
export function readStored<T>(place: StoragePlace<T>): T | null {
  let text: string | null;
  try {
    text = localStorage.getItem(place.name);
  } catch {
    storageTrouble.value = 'refused';
    return null;
  }
  return text === null ? null : parseStored(place, text);
}

/** Whether something is stored under a name; false where that cannot be known. Never throws. */
export function hasStored(name: string): boolean {
  try {
    return localStorage.getItem(name) !== null;
  } catch {
    return false;
  }
}

/** Stores a value; `storageTrouble` tells whether that was refused. Never throws. */
export function writeStored<T>({ name }: StoragePlace<T>, value: T): void {
  try {
    localStorage.setItem(name, JSON.stringify(value));
    if (storageTrouble.peek() === 'refused') storageTrouble.value = null;
  } catch {
    storageTrouble.value = 'refused';
  }
}
