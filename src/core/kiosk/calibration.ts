import * as v from 'valibot';

/** Width of a bank card, ID-1. Source: ISO/IEC 7810. */
export const cardWidthMm = 85.6;
/** Height of a bank card. Source: ISO/IEC 7810. */
export const cardHeightMm = 53.98;

/** Millimetres of one CSS pixel that a display can have. */
export const mmPerPxSchema = v.pipe(v.number(), v.minValue(0.05), v.maxValue(2));

/** What was measured on a device. */
export const measuredSchema = v.object({ mmPerPx: mmPerPxSchema });

/** Returns the millimetres of a pixel on a display on which a card is so many pixels wide, to five decimals. */
export const mmPerPxOfCard = (cardPx: number): number => Number((cardWidthMm / cardPx).toFixed(5));

/** Returns how wide a card is drawn, in whole pixels, where a pixel has so many millimetres. */
export const cardPx = (mmPerPx: number): number => Math.round(cardWidthMm / mmPerPx);

/** Returns a width of the card that a display can have and that fits into a window, in whole pixels. */
export const boundedCardPx = (px: number, windowPx: number): number =>
  Math.round(Math.max(Math.ceil(cardWidthMm / 2), Math.min(px, Math.floor(cardWidthMm / 0.05), windowPx)));

/** Returns the line of `kiosk.json` that says the same. */
export const settingLine = (mmPerPx: number): string => `"mmPerPx": ${mmPerPx}`;
