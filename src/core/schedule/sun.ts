import { getPosition, getTimes } from 'suncalc';
import { jinjuPoint } from '../geo/jinju.ts';

const [lon, lat] = jinjuPoint;
/** Apparent altitude of the sun's centre at which its upper edge touches the horizon: half the disc, in degrees. */
const horizon = -0.267;

/** Whether the sun stands above the horizon of Jinju at an epoch moment in milliseconds. */
export const isSunUp = (epochMs: number): boolean => getPosition(new Date(epochMs), lat, lon).altitude > horizon;

/** Sunrise and sunset in Jinju, epoch milliseconds, of the day that holds a moment. */
export function sunTimes(epochMs: number): { readonly sunrise: number | null; readonly sunset: number | null } {
  const { sunrise, sunset } = getTimes(new Date(epochMs), lat, lon);
  return { sunrise: sunrise?.getTime() ?? null, sunset: sunset?.getTime() ?? null };
}
