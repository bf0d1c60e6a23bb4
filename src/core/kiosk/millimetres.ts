/** Sizes of a kiosk's page in CSS pixels. */
export interface KioskPixels {
  /** Size of usual text. */
  readonly textPx: number;
  /** Least side of what is touched. */
  readonly targetPx: number;
  /** Factor on texts and symbols of the map. */
  readonly scale: number;
}

const leastTextMm = 12;
const leastTargetMm = 20;
/** The smallest text of the page beside its usual text; the style sheets keep to it on a kiosk. */
const smallestShare = 0.8;
/** Usual text for which the map is drawn at its own size, in pixels. */
const usualTextPx = 17;

/** Returns sizes of which the smallest text has 12 mm and every target 20 mm, both times `enlarged` (1 or more); `mmPerPx` > 0. */
export function kioskPixels(mmPerPx: number, enlarged: number): KioskPixels {
  const textPx = (leastTextMm / mmPerPx / smallestShare) * enlarged;
  // Targets grow with their texts by themselves.
  return { textPx, targetPx: leastTargetMm / mmPerPx, scale: textPx / usualTextPx };
}
