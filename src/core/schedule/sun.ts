import { jinjuPoint } from '../geo/jinju.ts';
import { subsolarPoint } from '../geo/subsolar-point.ts';
import { formatKoreaTime, parseKoreaTime } from './korea-time.ts';

const [lon, lat] = jinjuPoint;
const radians = Math.PI / 180;
/** True altitude of the sun's centre when its upper edge touches the horizon: refraction and half the disc, in degrees. */
const horizon = -0.833;
const dayMs = 86_400_000;
const msPerDegree = dayMs / 360;

/** Sine of the sun's true altitude over Jinju. */
function sineOfAltitude(epochMs: number): number {
  const [sunLon, sunLat] = subsolarPoint(epochMs);
  const hourAngle = (lon - sunLon) * radians;
  return (
    Math.sin(lat * radians) * Math.sin(sunLat * radians) +
    Math.cos(lat * radians) * Math.cos(sunLat * radians) * Math.cos(hourAngle)
  );
}

/** Whether the sun stands above the horizon of Jinju at an epoch moment in milliseconds. */
export const isSunUp = (epochMs: number): boolean => sineOfAltitude(epochMs) > Math.sin(horizon * radians);

/** Half the length of the day around a moment in milliseconds. Source: sunrise equation, NOAA solar calculator. */
function halfDayMs(epochMs: number): number {
  const [, sunLat] = subsolarPoint(epochMs);
  const cosine =
    (Math.sin(horizon * radians) - Math.sin(lat * radians) * Math.sin(sunLat * radians)) /
    (Math.cos(lat * radians) * Math.cos(sunLat * radians));
  return (Math.acos(cosine) / radians) * msPerDegree;
}

/** The moment near another one at which the sun stands due south of Jinju. */
const noonNear = (epochMs: number): number => {
  const away = ((((subsolarPoint(epochMs)[0] - lon + 180) % 360) + 360) % 360) - 180;
  return epochMs + away * msPerDegree;
};

/** Sunrise and sunset in Jinju, epoch milliseconds, of the Korean day that holds a moment. */
export function sunTimes(epochMs: number): { readonly sunrise: number; readonly sunset: number } {
  const day = formatKoreaTime(epochMs).slice(0, 10);
  const noon = noonNear(parseKoreaTime(`${day}T12:00`) ?? epochMs);
  return {
    sunrise: noon - halfDayMs(noon - dayMs / 4),
    sunset: noon + halfDayMs(noon + dayMs / 4),
  };
}
