/** Minutes since a midnight as a clock shows them, `HH:MM`; past midnight it begins anew. */
export function clockText(minutes: number): string {
  const whole = Math.round(minutes);
  return `${String(Math.floor(whole / 60) % 24).padStart(2, '0')}:${String(whole % 60).padStart(2, '0')}`;
}
