import { describe, expect, it } from 'vitest';
import { iconNames } from '../../../src/core/icons/index.ts';
import outlines from '../../../src/core/icons/outlines.json' with { type: 'json' };

describe('the outlines of the icons', () => {
  it('are there for every name, and for no other', () => {
    expect(Object.keys(outlines).toSorted()).toEqual([...iconNames].toSorted());
  });

  it('are path data', () => {
    for (const [name, path] of Object.entries(outlines))
      expect([name, path]).toEqual([name, expect.stringMatching(/^M[-\d.a-zA-Z, ]+$/)]);
  });
});
