const radians = Math.PI / 180;
const dayMs = 86_400_000;
/** 2000-01-01T12:00Z, epoch milliseconds. */
const j2000Ms = 946_728_000_000;

/** Returns a longitude as −180 ≤ lon < 180. */
export const wrapLongitude = (lon: number): number => ((((lon + 180) % 360) + 360) % 360) - 180;

/**
 * Returns where the sun stands overhead at an epoch moment in milliseconds: `[lon, lat]` in degrees, lon −180 ≤ lon < 180.
 * Good to 0.02° from 1900 to 2100. Source: J. Meeus, Astronomical Algorithms, chapters 12 (sidereal time), 22 and 25
 * (position of the sun, low accuracy), the formulas of the NOAA solar calculator.
 */
export function subsolarPoint(epochMs: number): [lon: number, lat: number] {
  const days = (epochMs - j2000Ms) / dayMs;
  const t = days / 36_525;
  const meanLongitude = 280.46646 + t * (36_000.76983 + t * 0.0003032);
  const anomaly = radians * (357.52911 + t * (35_999.05029 - t * 0.0001537));
  const centre =
    (1.914602 - t * (0.004817 + t * 0.000014)) * Math.sin(anomaly) +
    (0.019993 - t * 0.000101) * Math.sin(2 * anomaly) +
    0.000289 * Math.sin(3 * anomaly);
  const node = radians * (125.04 - 1934.136 * t);
  const longitude = radians * (meanLongitude + centre - 0.00569 - 0.00478 * Math.sin(node));
  const obliquity = radians * (23.439291 - 0.0130042 * t + 0.00256 * Math.cos(node));
  const rightAscension = Math.atan2(Math.cos(obliquity) * Math.sin(longitude), Math.cos(longitude)) / radians;
  const siderealTime = 280.46061837 + 360.98564736629 * days;
  const declination = Math.asin(Math.sin(obliquity) * Math.sin(longitude)) / radians;
  return [wrapLongitude(rightAscension - siderealTime), declination];
}
