import type { Language } from '../../../core/model/index.ts';
import { formatNumber } from '../../../i18n/format.ts';

/** Returns a figure with about three digits that mean something: 12,345 · 123 · 12.3 · 0.123; – for what is not a number. */
export function formatFigure(language: Language, value: number): string {
  if (!Number.isFinite(value)) return '–';
  const size = Math.abs(value);
  if (size === 0 || size >= 100) return formatNumber(language, value);
  const digits = Math.min(6, Math.max(0, 2 - Math.floor(Math.log10(size))));
  return formatNumber(language, value, digits);
}

/** Returns a p-value as one reads it: with three digits, and never as 0. */
export const formatP = (language: Language, p: number): string =>
  p < 0.001 ? `p < ${formatNumber(language, 0.001, 3)}` : `p = ${formatNumber(language, p, 3)}`;

/** Returns how the ticks of an axis are written: all with as many decimals as their step needs. */
export function tickFormat(language: Language, ticks: readonly number[]): (value: number) => string {
  const step = Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0));
  const digits = step > 0 ? Math.max(0, -Math.floor(Math.log10(step) + 1e-9)) : 0;
  return (value) => formatNumber(language, value, digits);
}
