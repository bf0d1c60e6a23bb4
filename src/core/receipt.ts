/** Significant digits of numbers in canonical JSON: fewer than engines agree on, more than any screen shows. */
const digits = 9;

const isBag = (value: object): value is Readonly<Record<string, unknown>> => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/**
 * Returns JSON that is the same text for the same content: keys sorted, undefined left out, no spaces, typed arrays as
 * arrays, maps as pairs, negative zero as zero, numbers rounded to nine significant digits (sines and the like differ in their last digits
 * between engines), not-a-number and infinities as the texts `"NaN"`, `"Infinity"`, `"-Infinity"`.
 * Throws for functions, symbols and objects of classes, and for what contains itself.
 * Source of the form: RFC 8785 (JSON Canonicalization Scheme), from which the rounding departs.
 */
export function canonicalJson(value: unknown): string {
  return write(value, new Set());
}

function write(value: unknown, above: Set<object>): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') return writeNumber(value);
  if (typeof value !== 'object') throw new Error(`canonicalJson: expected JSON, found ${typeof value}`);
  if (above.has(value)) throw new Error('canonicalJson: expected a tree, found an object in itself');
  above.add(value);
  const text = writeObject(value, above);
  above.delete(value);
  return text;
}

const writeNumber = (value: number): string => {
  if (!Number.isFinite(value)) return JSON.stringify(String(value));
  const rounded = Number(value.toPrecision(digits));
  return String(rounded === 0 ? 0 : rounded);
};

/** Labels of a hundred thousand points, say: their text is that of `writeNumber`, but made at once. */
const isPlainIntegers = (value: object): value is Int32Array | Uint32Array | Uint16Array | Uint8Array =>
  value instanceof Uint8Array ||
  value instanceof Uint16Array ||
  ((value instanceof Int32Array || value instanceof Uint32Array) &&
    value.every((number) => Math.abs(number) < 10 ** digits));

function writeObject(value: object, above: Set<object>): string {
  const list = (items: Iterable<unknown>) =>
    `[${Array.from(items, (item) => (item === undefined ? 'null' : write(item, above))).join(',')}]`;
  if (isPlainIntegers(value)) return `[${value.join(',')}]`;
  if (Array.isArray(value) || (ArrayBuffer.isView(value) && Symbol.iterator in value))
    return list(value as Iterable<unknown>);
  if (value instanceof Map) return list([...value.entries()].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
  if (!isBag(value)) throw new Error(`canonicalJson: expected plain data, found ${value.constructor.name}`);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${write(item, above)}`).join(',')}}`;
}

/** What a result came from and what it was, as digests: hex of SHA-256 over canonical JSON. */
export interface ReceiptDigests {
  readonly result: string;
  readonly data: string;
  /** Of method, parameters and seed. */
  readonly settings: string;
}

const lengths = { result: 12, data: 12, settings: 8 } as const;

/** Returns what a link carries of a receipt: the first digits of its digests. */
export const receiptCode = ({ result, data, settings }: ReceiptDigests): string =>
  [result.slice(0, lengths.result), data.slice(0, lengths.data), settings.slice(0, lengths.settings)].join('-');

/** How a result compares with the receipt of a link. */
export type ReceiptVerdict = 'same' | 'data-changed' | 'settings-changed' | 'differs' | 'unreadable';

/**
 * Returns how a result compares with a link's receipt. Other settings or other data are told first, even where the result
 * happens to be the same; `differs` says that the same settings on the same data gave another result, `unreadable` that the
 * code is none.
 */
export function compareReceipt(code: string, digests: ReceiptDigests): ReceiptVerdict {
  if (!/^[0-9a-f]{12}-[0-9a-f]{12}-[0-9a-f]{8}$/.test(code)) return 'unreadable';
  const [result, data, settings] = code.split('-');
  const now = receiptCode(digests).split('-');
  if (settings !== now[2]) return 'settings-changed';
  if (data !== now[1]) return 'data-changed';
  return result === now[0] ? 'same' : 'differs';
}
