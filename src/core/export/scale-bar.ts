/** A bar of a round length. */
export interface ScaleBar {
  readonly meters: number;
  readonly pixels: number;
}

/** Returns the longest bar of 1, 2 or 5 times a power of ten metres that is at most so many pixels long. Throws unless both are above 0. */
export function scaleBar(metersPerPixel: number, maxPixels: number): ScaleBar {
  const most = metersPerPixel * maxPixels;
  if (!(most > 0 && Number.isFinite(most)))
    throw new Error(`scaleBar: expected lengths above 0, found ${metersPerPixel} and ${maxPixels}`);
  const power = 10 ** Math.floor(Math.log10(most));
  const meters = [5, 2, 1].map((step) => step * power).find((length) => length <= most) ?? power;
  return { meters, pixels: meters / metersPerPixel };
}
