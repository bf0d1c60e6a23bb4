import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OwnData } from '../../../src/core/own-data/own-data.ts';
import { systemIds } from '../../../src/core/own-data/system-ids.ts';
import { tools } from '../../../src/state/app-state.ts';
import { ownChoice, ownData, ownFileOf, ownFileParams } from '../../../src/state/planner/own-data.ts';
import { formatOwnDataParams, parseOwnDataParams } from '../../../src/state/planner/own-data-params.ts';
import { formatPinned, parsePinned } from '../../../src/state/planner/pinned.ts';

/** What stands in a link: anything, and what is meant. */
const said = fc.oneof(
  fc.string(),
  fc.constantFrom<string>(...systemIds),
  fc.nat(999).map(String),
  fc.stringMatching(/^[0-9a-f]{12}$/),
);
const safeName = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/).filter((name) => !['pin', 'r', 'side'].includes(name));
const safeValue = fc.stringMatching(/^[A-Za-z0-9.,_~-]{1,20}$/);

describe('parameters of the own file', () => {
  it('are valid whatever a link says, and come back', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('crs', 'x', 'y', 'file'), said), (params) => {
        const parsed = parseOwnDataParams(params);
        const written = Object.entries(formatOwnDataParams(parsed)).filter(([, value]) => value !== null);
        expect(parseOwnDataParams(Object.fromEntries(written) as Record<string, string>)).toEqual(parsed);
      }),
    );
    expect(parseOwnDataParams({ crs: 'epsg5179', x: '2', y: '-1', file: '0123456789ab' })).toEqual({
      system: 'epsg5179',
      x: 2,
      y: null,
      file: '0123456789ab',
    });
  });
});

describe('the file of a link', () => {
  const file = { digest: '0123456789abcdef' } as OwnData;

  it('is read as someone chose by hand, in every tool', () => {
    ownData.value = file;
    ownChoice.value = { system: 'epsg5179', x: 2, y: null };
    expect(ownFileParams()).toEqual({ file: '0123456789ab', crs: 'epsg5179', x: '2', y: null });
    expect(ownFileParams(false)).toEqual({ file: null, crs: null, x: null, y: null });
    const params = { set: 'own', radius: '300', file: '0123456789ab', crs: 'epsg5179' };
    expect(ownFileOf(params)).toEqual({ file: '0123456789ab', crs: 'epsg5179' });
    ownData.value = null;
    expect(ownFileParams()).toEqual({ file: null, crs: null, x: null, y: null });
  });
});

describe('a pinned result', () => {
  it('comes back from the letters of a link', () => {
    const figure = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => Number(value.toPrecision(9)) + 0);
    const pinned = fc.record({
      tool: fc.constantFrom(...tools),
      params: fc.dictionary(safeName, safeValue, { noNullPrototype: true }),
      figures: fc.dictionary(safeName, figure, { noNullPrototype: true }),
    });
    fc.assert(
      fc.property(pinned, (result) => {
        const text = formatPinned(result);
        expect(text).toMatch(/^[A-Za-z0-9.,_~*-]+$/);
        expect(parsePinned(text)).toEqual(result);
      }),
    );
  });

  it('keeps a ring with as many corners as can be drawn', () => {
    const result = { tool: 'reach', params: { ring: 'a'.repeat(1400) }, figures: {} } as const;
    expect(parsePinned(formatPinned(result))).toEqual(result);
  });

  it('is none for any other text', () => {
    expect(parsePinned(undefined)).toBeNull();
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parsePinned(text)).toBeNull();
      }),
    );
  });
});
