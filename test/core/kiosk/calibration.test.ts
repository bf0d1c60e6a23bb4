import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  boundedCardPx,
  cardPx,
  measuredSchema,
  mmPerPxOfCard,
  settingLine,
} from '../../../src/core/kiosk/calibration.ts';
import { parseKioskSettings } from '../../../src/core/kiosk/settings.ts';

describe('a display that is measured with a card', () => {
  it('has as many millimetres a pixel as the card has, divided by its pixels', () => {
    expect(mmPerPxOfCard(856)).toBe(0.1);
    expect(mmPerPxOfCard(171)).toBeCloseTo(0.50058, 5);
  });

  it('says a line that the settings take, whatever was measured', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 1e5 }), fc.integer({ min: 300, max: 8000 }), (px, windowPx) => {
        const bounded = boundedCardPx(px, windowPx);
        expect(bounded).toBeLessThanOrEqual(windowPx);
        const mmPerPx = mmPerPxOfCard(bounded);
        expect(v.is(measuredSchema, { mmPerPx })).toBe(true);
        const read = parseKioskSettings(JSON.parse(`{${settingLine(mmPerPx)}}`));
        expect(read.faults).toEqual([]);
        expect(read.settings.mmPerPx).toBe(mmPerPx);
        expect(cardPx(mmPerPx)).toBe(bounded);
      }),
    );
  });
});
