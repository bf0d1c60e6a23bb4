/** Sizes of a kiosk's page in CSS pixels. */
export interface KioskPixels {
  /** Size of usual text. */
  readonly textPx: number;
  /** Least side of what is touched. */
  readonly targetPx: number;
  /** Size of the smallest text. */
  readonly leastTextPx: number;
  /** Factor on texts and symbols of the map. */
  readonly scale: number;
}

const leastTextMm = 12;
const leastTargetMm = 20;
/** The smallest text of the page beside its usual text; the style sheets keep to it on a kiosk. */
const smallestShare = 0.8;
/** The smallest label that the map draws at its own size, in pixels: 13.5, Hangul beside another name slightly less. */
const mapTextPx = 13.5 * 0.97;

/** Returns sizes of which the smallest text has 12 mm and every target 20 mm, texts times `enlarged` (1 or more); `mmPerPx` > 0. */
export function kioskPixels(mmPerPx: number, enlarged: number): KioskPixels {
  const leastTextPx = (leastTextMm / mmPerPx) * enlarged;
  return {
    textPx: leastTextPx / smallestShare,
    leastTextPx,
    // Targets grow with their texts by themselves.
    targetPx: leastTargetMm / mmPerPx,
    scale: leastTextPx / mapTextPx,
  };
}
