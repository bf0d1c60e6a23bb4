import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/core/model/index.ts';
import { fontOf } from '../../src/map/layers/text.ts';
import {
  allFaces,
  type FontScript,
  fontScripts,
  neededFaces,
  rangeBounds,
  toRanges,
} from '../../tiles/fonts/font-faces.ts';

const codeArb = fc.integer({ min: 0, max: 0x10ffff });

describe('toRanges', () => {
  it.each([
    [[], []],
    [[0x41], ['U+41']],
    [[0x43, 0x41, 0x42], ['U+41-43']],
    [
      [0xac00, 0xac02, 0xac01, 0xac04, 0xac00],
      ['U+AC00-AC02', 'U+AC04'],
    ],
    [
      [0x1f600, 0xffff, 0x10000],
      ['U+FFFF-10000', 'U+1F600'],
    ],
  ])('%j → %j', (codes, expected) => {
    expect(toRanges(codes)).toEqual(expected);
  });

  it('holds just the given characters, ascending, in runs that cannot be joined', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(codeArb, fc.integer({ min: 0x20, max: 0x60 }))), (codes) => {
        const bounds = toRanges(codes).map(rangeBounds);
        const size = bounds.reduce((sum, [from, to]) => sum + to - from + 1, 0);
        expect(size).toBe(new Set(codes).size);
        expect(codes.every((code) => bounds.some(([from, to]) => from <= code && code <= to))).toBe(true);
        for (const [index, [from, to]] of bounds.entries()) {
          expect(from).toBeLessThanOrEqual(to);
          if (index > 0) expect(from).toBeGreaterThan((bounds[index - 1]?.[1] ?? 0) + 1);
        }
      }),
    );
  });
});

describe('rangeBounds', () => {
  it.each([
    ['U+AC00-AC0F', [0xac00, 0xac0f]],
    ['u+a5', [0xa5, 0xa5]],
    ['U+20000-2FFFF', [0x20000, 0x2ffff]],
  ])('of %s are %j', (range, expected) => {
    expect(rangeBounds(range)).toEqual(expected);
  });
});

const holds = (ranges: readonly string[], code: number) =>
  ranges.map(rangeBounds).some(([first, last]) => first <= code && code <= last);

describe.each(fontScripts)('the font of %s', (script) => {
  const faces = allFaces(script);

  it('is one family, the one that the map asks for, in files that exist', () => {
    const [family] = new Set(faces.map((face) => face.family));
    expect(new Set(faces.map((face) => face.family)).size).toBe(1);
    expect(fontOf[script]).toBe(family);
    expect(faces.filter(({ file }) => !existsSync(file))).toEqual([]);
  });

  it('can be asked for the characters of a text only', () => {
    const needed = neededFaces(script, '진주 Jinju 晋州 カ');
    const ranges = needed.flatMap((face) => face.ranges);
    expect(holds(ranges, 0x4a)).toBe(true);
    expect(holds(ranges, 0x51)).toBe(false);
    expect(needed.length).toBeLessThan(faces.length);
    expect(neededFaces(script, '')).toEqual([]);
    expect(neededFaces(script, '\n\t')).toEqual([]);
  });

  it('asks each file only for what it can draw', () => {
    const drawable = new Map(faces.map(({ file, ranges }) => [file, ranges]));
    for (const { file, ranges } of neededFaces(script, '진주성 촉석루 Chokseongnu 矗石楼 ランタン')) {
      const codes = ranges.map((range) => Number.parseInt(range.slice(2), 16));
      expect(codes.every((code) => holds(drawable.get(file) ?? [], code))).toBe(true);
    }
  });
});

it('every language has a font', () => {
  const families = fontScripts.map((script: FontScript) => allFaces(script)[0]?.family);
  for (const language of languages) expect(families).toContain(fontOf[language]);
});
