/** Minutes since a midnight as a clock shows them, `HH:MM`; the day before and the day after as well. */
export function clockText(minutes: number): string {
  const whole = (Math.round(minutes) + 1440) % 1440;
  return `${String(Math.floor(whole / 60)).padStart(2, '0')}:${String(whole % 60).padStart(2, '0')}`;
}
