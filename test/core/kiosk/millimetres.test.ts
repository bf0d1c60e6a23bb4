import { describe, expect, it } from 'vitest';
import { kioskPixels } from '../../../src/core/kiosk/millimetres.ts';

describe('sizes of a kiosk', () => {
  it('have 12 mm for the smallest text, four fifths of the usual, and 20 mm for targets', () => {
    // Half a millimetre a pixel: 12 mm are 24 pixels, 20 mm are 40.
    const { textPx, leastTextPx, targetPx } = kioskPixels(0.5, 1);
    expect(textPx * 0.8).toBeCloseTo(24, 9);
    expect(leastTextPx).toBeCloseTo(24, 9);
    expect(targetPx).toBeCloseTo(40, 9);
  });

  it('double when asked for, on the map too', () => {
    expect(kioskPixels(0.5, 2).textPx).toBeCloseTo(60, 9);
    expect(kioskPixels(0.5, 2).scale / kioskPixels(0.5, 1).scale).toBeCloseTo(2, 9);
  });
});
