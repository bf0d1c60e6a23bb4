/** A moment on the festival clock: calendar day and minutes since its midnight, in Korea (UTC+9, no summer time). */
export interface KoreaTime {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** 0 … 1439 */
  readonly minutes: number;
}

const koreaOffsetMs = 9 * 3_600_000;

/** The Korean calendar day and minute of an epoch time in milliseconds, whatever the device's time zone. */
export function toKoreaTime(epochMs: number): KoreaTime {
  const shifted = new Date(epochMs + koreaOffsetMs);
  return { day: shifted.toISOString().slice(0, 10), minutes: shifted.getUTCHours() * 60 + shifted.getUTCMinutes() };
}

/** Epoch milliseconds of a Korean local time `YYYY-MM-DDTHH:MM`; null unless it is an existing moment of 2000–2100. */
export function parseKoreaTime(text: string): number | null {
  if (!/^(20\d\d|2100)-\d\d-\d\dT\d\d:\d\d$/.test(text)) return null;
  const epochMs = Date.parse(`${text}:00Z`);
  if (Number.isNaN(epochMs) || new Date(epochMs).toISOString().slice(0, 16) !== text) return null;
  return epochMs - koreaOffsetMs;
}

/** `YYYY-MM-DDTHH:MM` in Korea of an epoch time in milliseconds; the inverse of `parseKoreaTime` to the minute. */
export function formatKoreaTime(epochMs: number): string {
  return new Date(epochMs + koreaOffsetMs).toISOString().slice(0, 16);
}

/** Minutes since midnight of a clock text `HH:MM`; 25:00 is 1500. */
export function clockMinutes(clock: string): number {
  const [hours = '0', minutes = '0'] = clock.split(':');
  return Number(hours) * 60 + Number(minutes);
}

/** The calendar day before `YYYY-MM-DD`. */
export function previousDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** The calendar day after `YYYY-MM-DD`. */
export function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
