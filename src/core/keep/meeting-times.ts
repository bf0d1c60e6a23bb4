import { type KoreaTime, nextDay } from '../schedule/korea-time.ts';
import { meetingStepMs } from './meeting-code.ts';

const stepMinutes = meetingStepMs / 60_000;
const offeredDays = 14;
const two = (value: number): string => String(value).padStart(2, '0');

/** Days to choose from: two weeks from the day that is shown, and the chosen one. */
export function meetingDays(shownDay: string, chosenDay: string): readonly string[] {
  const days = [shownDay];
  while (days.length < offeredDays) days.push(nextDay(days.at(-1) ?? shownDay));
  return [...new Set([...days, chosenDay])].toSorted();
}

/** The hours of a day, `00` to `23`. */
export const meetingHours: readonly string[] = Array.from({ length: 24 }, (_, hour) => two(hour));

/** The minutes of an hour that a meeting's code can say. */
export const meetingMinutes: readonly string[] = Array.from({ length: 60 / stepMinutes }, (_, step) =>
  two(step * stepMinutes),
);

/** Korean local time of a day with one of its parts replaced. */
export function withPart({ day, minutes }: KoreaTime, part: { day?: string; hour?: string; minute?: string }): string {
  const hour = part.hour ?? two(Math.floor(minutes / 60));
  return `${part.day ?? day}T${hour}:${part.minute ?? two(minutes % 60)}`;
}
