import { describe, expect, it } from 'vitest';
import { palettes } from '../../../src/map/palette.ts';
import { grow, isWithin, overlaps, type Point } from '../../../tiles/pictures/frame.ts';
import { drawLabels, labelDots, placeNames, sizeOf } from '../../../tiles/pictures/labels.ts';

const box = { x: 100, y: 50, width: 500, height: 300 };
const line = (text: string) => ({ text, size: 10, color: '#000000' });
const dots = Array.from({ length: 12 }, (_, index) => {
  const point: Point = [330 + (index % 4) * 11, 180 + Math.floor(index / 4) * 13];
  return { id: `dot-${index}`, point, lines: [line('진주남강')] };
});

describe('sizeOf', () => {
  it('takes Hangul as wide as it is high, and the widest line', () => {
    expect(sizeOf([line('진주'), line('a')])).toEqual({ width: 20, height: 24 });
    expect(sizeOf([line('진주'), line('Jinju')]).width).toBeCloseTo(31, 6);
  });
});

describe('labelDots', () => {
  const labels = labelDots(dots, { box, radius: 5 });

  it('places every label in the box, over no other label and no dot', () => {
    expect(labels).toHaveLength(dots.length);
    for (const [index, { box: at }] of labels.entries()) {
      expect(isWithin(at, box)).toBe(true);
      expect(labels.slice(index + 1).filter((other) => overlaps(at, other.box))).toEqual([]);
      expect(dots.filter(({ point: [x, y] }) => overlaps(at, { x, y, width: 0.1, height: 0.1 }))).toEqual([]);
    }
    expect(labels.some(({ leader }) => leader !== undefined)).toBe(true);
  });
  it('aligns a label with its dot', () => {
    const [alone] = labelDots(dots.slice(0, 1), { box, radius: 5 });
    expect(alone).toMatchObject({ anchor: 'start' });
    expect(alone?.leader).toBeUndefined();
  });
  it('keeps clear of points', () => {
    const clear = Array.from({ length: 20 }, (_, index): Point => [335 + index * 4, 180]);
    const [alone] = labelDots(dots.slice(0, 1), { box, radius: 5, clear });
    expect(alone?.anchor).not.toBe('start');
  });
});

describe('placeNames', () => {
  const lines = [line('남강')];

  it('takes the free place nearest to the middle, else none', () => {
    const places: Point[] = [
      [120, 60],
      [350, 200],
      [400, 200],
    ];
    expect(placeNames([{ lines, places }], [], box)[0]?.box).toEqual({ x: 340, y: 194, width: 20, height: 12 });
    const taken = [grow({ x: 350, y: 200, width: 0, height: 0 }, 5)];
    expect(placeNames([{ lines, places }], taken, box)[0]?.box.x).toBe(390);
    expect(placeNames([{ lines, places }], [box], box)).toEqual([]);
    expect(placeNames([{ lines, places: [[101, 60]] }], [], box)).toEqual([]);
  });
  it('keeps names apart', () => {
    const name = {
      lines,
      places: [
        [350, 200],
        [355, 200],
      ] as const,
    };
    expect(placeNames([name, name], [], box)).toHaveLength(1);
  });
});

describe('drawLabels', () => {
  it('draws the leader before the text, each line at its height', () => {
    const label = { lines: [line('진주'), line('<')], box: { x: 10, y: 20, width: 20, height: 24 } };
    const drawn = drawLabels(
      [
        {
          ...label,
          anchor: 'end',
          leader: [
            [40, 30],
            [32, 32],
          ],
        },
      ],
      palettes.day,
    ).join('');
    expect(drawn).toMatch(/^<line x1="40" y1="30" x2="32" y2="32"/);
    expect(drawn).toContain('<text x="30" y="29" text-anchor="end" font-size="10" fill="#000000">진주</text>');
    expect(drawn).toContain('y="41" text-anchor="end" font-size="10" fill="#000000">&#60;</text>');
  });
});
