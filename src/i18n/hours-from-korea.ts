/** The difference of an IANA zone to Korea at a moment, in hours, with its sign. */
export function hoursFromKorea(epochMs: number, timeZone: string): string {
  const local = (zone: string) =>
    Date.parse(`${new Date(epochMs).toLocaleString('sv-SE', { timeZone: zone }).replace(' ', 'T')}Z`);
  const hours = (local(timeZone) - local('Asia/Seoul')) / 3_600_000;
  return hours > 0 ? `+${hours}` : hours < 0 ? `−${-hours}` : '±0';
}
