import type { Params } from '../app-state.ts';

/** Bounds of a number in a link. */
export interface NumberBounds {
  readonly min: number;
  readonly max: number;
  /** Values are rounded to multiples of it. */
  readonly step: number;
  readonly fallback: number;
}

/** Returns a number of a tool's parameters, within its bounds; the fallback when it is absent or no number. */
export function readNumber(params: Params, name: string, { min, max, step, fallback }: NumberBounds): number {
  const text = params[name];
  if (text === undefined || !/^-?\d{1,9}(\.\d{1,9})?$/.test(text)) return fallback;
  const digits = Math.max(0, -Math.floor(Math.log10(step)));
  const rounded = Number((Math.round(Number(text) / step) * step).toFixed(digits));
  return Math.min(max, Math.max(min, rounded));
}

/** Returns one of some words; the first of them when the parameter is absent or another one. */
export function readWord<Word extends string>(params: Params, name: string, words: readonly [Word, ...Word[]]): Word {
  return words.find((word) => word === params[name]) ?? words[0];
}

/** Returns the texts of a list joined by `~`, each once and at most so many; none when the parameter is absent. */
export function readList(params: Params, name: string, most: number): readonly string[] {
  const texts = (params[name] ?? '').split('~').filter((text) => text !== '');
  return [...new Set(texts)].slice(0, most);
}

/** Returns a changed parameter as `setParams` takes it: null where it is the default, so that links stay short. */
export const writeParam = (value: string | number, fallback: string | number): string | null =>
  value === fallback ? null : String(value);
