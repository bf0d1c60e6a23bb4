/** Size of a frame in CSS pixels; no width: as wide as the page lets it be. */
export interface FrameSize {
  readonly width: number | null;
  readonly height: number;
}

export const frameSizes = {
  wide: { width: null, height: 480 },
  square: { width: 480, height: 480 },
  phone: { width: 360, height: 640 },
  small: { width: 320, height: 320 },
} as const satisfies Record<string, FrameSize>;

/** Sizes that are offered; the last is anyone's own. */
export const sizeNames = ['wide', 'square', 'phone', 'small', 'own'] as const;

/** A side that a frame can have: whole pixels from 200 to 2000; what is no number is 480. */
export const keptSide = (px: number): number =>
  Number.isFinite(px) ? Math.min(2000, Math.max(200, Math.round(px))) : 480;
