import type { Language } from '../core/model/index.ts';
import { locales } from './format.ts';

const dayMs = 86_400_000;
const daysPerMonth = 30.44;

/** A year, month or day of the data in words, as exact as it is given. */
export function formatDataDate(language: Language, date: string): string {
  const [year = '2000', month, day] = date.split('-');
  const moment = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  const exact = {
    year: 'numeric',
    ...(month === undefined ? {} : ({ month: 'long' } as const)),
    ...(day === undefined ? {} : ({ day: 'numeric' } as const)),
    timeZone: 'UTC',
  } as const;
  return new Intl.DateTimeFormat(locales[language], exact).format(moment);
}

/** How long ago a year, month or day of the data began, in whole days, months or years; null in its future, as a wrong clock has it. */
export function formatDataAge(language: Language, date: string, nowMs: number): string | null {
  const [year = '2000', month = '01', day = '01'] = date.split('-');
  const days = Math.floor((nowMs - Date.parse(`${year}-${month}-${day}T00:00:00Z`)) / dayMs);
  if (!(days >= 0)) return null;
  const words = new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' });
  if (days < 2 * daysPerMonth) return words.format(-days, 'day');
  const months = Math.floor(days / daysPerMonth);
  return months < 24 ? words.format(-months, 'month') : words.format(-Math.floor(months / 12), 'year');
}
