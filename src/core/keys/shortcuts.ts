/** What a key of its own does, in the order in which they are listed. */
export const shortcuts = [
  'help',
  'search',
  'list',
  'map',
  'next',
  'previous',
  'later',
  'earlier',
  'where',
  'crosshair',
  'from',
  'whole',
  'festival',
  'planner',
  'partners',
] as const;
export type Shortcut = (typeof shortcuts)[number];

/** Whether there are shortcuts at all, and which of them someone gave another key. */
export interface KeySettings {
  readonly on: boolean;
  /** Keys that differ from the usual ones. */
  readonly keys: Readonly<Partial<Record<Shortcut, string>>>;
}

export const usualSettings: KeySettings = { on: true, keys: {} };

const usual: Readonly<Record<Shortcut, string>> = {
  help: '?',
  search: '/',
  list: 'l',
  map: 'm',
  next: 'n',
  previous: 'p',
  later: 't',
  earlier: 'r',
  where: 'w',
  crosshair: 'x',
  from: 'f',
  whole: '0',
  festival: '1',
  planner: '2',
  partners: '3',
};

/** The key of a shortcut. */
export const keyOf = (shortcut: Shortcut, { keys }: KeySettings): string => keys[shortcut] ?? usual[shortcut];

/** The shortcut of a key; null where it has none or shortcuts are off. */
export function shortcutOf(key: string, settings: KeySettings): Shortcut | null {
  if (!settings.on) return null;
  return shortcuts.find((shortcut) => keyOf(shortcut, settings) === key) ?? null;
}

/** Whether a key may be a shortcut: one visible character; space, arrows, Enter and Escape have work of their own, `+` and `-` zoom. */
export const isAssignable = (key: string): boolean => /^[!-~]$/.test(key) && !/[A-Z+=_-]/.test(key);

const without = (keys: KeySettings['keys'], shortcut: Shortcut, key: string): KeySettings['keys'] => {
  const { [shortcut]: _, ...rest } = keys;
  return usual[shortcut] === key ? rest : { ...rest, [shortcut]: key };
};

/** Settings in which a shortcut has this key; the one that had it before gets the other's, so that no key does two things. */
export function assign(settings: KeySettings, shortcut: Shortcut, key: string): KeySettings {
  if (!isAssignable(key)) return settings;
  const before = keyOf(shortcut, settings);
  const holder = shortcuts.find((other) => other !== shortcut && keyOf(other, settings) === key);
  const keys = holder === undefined ? settings.keys : without(settings.keys, holder, before);
  return { ...settings, keys: without(keys, shortcut, key) };
}

/** Whether no key does two things and every key may be one: what is stored may have been written by anything. */
export function isSound(settings: KeySettings): boolean {
  const keys = shortcuts.map((shortcut) => keyOf(shortcut, settings));
  return keys.every(isAssignable) && new Set(keys).size === keys.length;
}

/** What the browser tells of a key. */
interface Press {
  readonly key: string;
  readonly code: string;
}

/** The character of a pressed key: where the keyboard writes no Latin letters (ㅜ, т), that of the key's place on an English one. */
export function characterOf({ key, code }: Press): string {
  if (/^[ -~]$/.test(key)) return key.toLowerCase();
  const place = /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1];
  return key.length === 1 && place !== undefined ? place.toLowerCase() : key;
}
