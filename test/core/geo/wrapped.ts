/** The same meridian as a longitude of −180 to 180 degrees. */
export const wrapped = (lon: number): number => ((((lon + 180) % 360) + 360) % 360) - 180;
