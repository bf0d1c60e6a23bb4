import type { Language } from '../core/model/index.ts';
import { formatKoreaTime } from '../core/schedule/korea-time.ts';

/** The locale that each language is formatted by. */
export const locales: Readonly<Record<Language, string>> = { ko: 'ko-KR', en: 'en-GB', ja: 'ja-JP', zh: 'zh-CN' };

const kept = new Map<string, unknown>();

/** A formatter takes longer to make than a table to lay out: each is made once. */
function keep<F, O>(Kind: new (locale: string, options: O) => F, language: Language, options: O): F {
  const key = language + JSON.stringify(options);
  if (!kept.has(key)) kept.set(key, new Kind(locales[language], options));
  return kept.get(key) as F;
}

/** A count or figure with the digits' grouping of the language; what rounds to zero has no sign. */
export const formatNumber = (language: Language, value: number, digits = 0): string =>
  // The first formatter of a page takes its time, and a small count looks the same in every language.
  Number.isInteger(value) && Math.abs(value) < 1000
    ? String(value)
    : keep(Intl.NumberFormat, language, { maximumFractionDigits: digits, signDisplay: 'negative' }).format(value);

/** A share 0–1 as a percentage without decimals. */
export const formatShare = (language: Language, share: number): string =>
  keep(Intl.NumberFormat, language, { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** Metres below a kilometre, kilometres above. */
export const formatMeters = (language: Language, meters: number): string =>
  meters < 1000
    ? `${formatNumber(language, Math.round(meters))} m`
    : `${formatNumber(language, meters / 1000, meters < 10_000 ? 1 : 0)} km`;

/** A calendar day `YYYY-MM-DD` in words. */
export const formatDay = (language: Language, day: string): string =>
  keep(Intl.DateTimeFormat, language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** Day and time of an epoch moment in an IANA time zone. */
export const formatMoment = (language: Language, epochMs: number, timeZone: string): string =>
  keep(Intl.DateTimeFormat, language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    hourCycle: 'h23',
    timeZone,
  }).format(epochMs);

const numbersOf = (time: string): readonly number[] => time.slice(0, 10).split('-').map(Number);
const clockOf = (time: string): string => time.slice(11);
const shortMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/** Of a time `YYYY-MM-DDTHH:MM`. */
const moments: Readonly<Record<Language, (time: string) => string>> = {
  ko: (time) => `${numbersOf(time).join('. ')}. ${clockOf(time)}`,
  en: (time) => {
    const [year, month = 1, day] = numbersOf(time);
    return `${day} ${shortMonths[month - 1]} ${year}, ${clockOf(time)}`;
  },
  ja: (time) => `${time.slice(0, 10).replaceAll('-', '/')} ${clockOf(time).replace(/^0/, '')}`,
  zh: (time) => {
    const [year, month, day] = numbersOf(time);
    return `${year}年${month}月${day}日 ${clockOf(time)}`;
  },
};

/** The same in Korea, without a formatter of the browser: the first of a page takes longer than all else that a list is made of. */
export const formatKoreaMoment = (language: Language, epochMs: number): string =>
  moments[language](formatKoreaTime(epochMs));

/** A clock time of the data; hours past midnight are written as the next day's. */
export function formatClock(clock: string): string {
  const [hours = '00', minutes = '00'] = clock.split(':');
  return Number(hours) >= 24 && clock !== '24:00'
    ? `+1 ${String(Number(hours) - 24).padStart(2, '0')}:${minutes}`
    : clock;
}
