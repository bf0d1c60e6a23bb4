import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, parseKioskSettings } from '../../../src/core/kiosk/settings.ts';

describe('settings of a kiosk', () => {
  it('of the site hold every field and no fault', () => {
    const content: unknown = JSON.parse(readFileSync('public/kiosk.json', 'utf8'));
    expect(parseKioskSettings(content).faults).toEqual([]);
    expect(Object.keys(content as object).sort()).toEqual(Object.keys(defaultSettings).sort());
  });

  it('are the defaults where nothing is set', () => {
    expect(parseKioskSettings({})).toEqual({ settings: defaultSettings, faults: [] });
    expect(defaultSettings).toMatchObject({ warnAfterSeconds: 45, resetAfterSeconds: 15 });
  });

  it('keep what is sound and name what is not: field, found, expected', () => {
    const { settings, faults } = parseKioskSettings({ warnAfterSeconds: 60, resetAfterSeconds: '20', atract: true });
    expect(settings).toEqual({ ...defaultSettings, warnAfterSeconds: 60 });
    expect(faults).toEqual([
      { field: 'resetAfterSeconds', found: '"20"', expected: 'a whole number from 3 to 300' },
      expect.objectContaining({ field: 'atract', found: 'true' }),
    ]);
  });

  it('never show a PIN that was written in place of its hash', () => {
    const { settings, faults } = parseKioskSettings({ adminPin: '471147' });
    expect(settings.adminPin).toBeNull();
    expect(faults).toEqual([
      { field: 'adminPin', found: 'something else', expected: 'what `npm run kiosk:pin` prints, or null' },
    ]);
  });

  it('are documented, every field', () => {
    const manual = readFileSync('deploy/KIOSK.md', 'utf8');
    for (const field of Object.keys(defaultSettings)) expect(manual).toContain(`| \`${field}\``);
  });

  it('can be read whatever the file holds', () => {
    fc.assert(
      fc.property(fc.anything(), (content) => {
        const { settings } = parseKioskSettings(content);
        expect(parseKioskSettings(settings)).toEqual({ settings, faults: [] });
      }),
    );
    for (const field of Object.keys(defaultSettings))
      fc.assert(
        fc.property(fc.jsonValue(), (value) => {
          const { settings, faults } = parseKioskSettings({ [field]: value });
          expect(parseKioskSettings(settings).faults).toEqual([]);
          expect(faults.length).toBeLessThan(2);
        }),
      );
  });
});
