import { describe, expect, it } from 'vitest';
import { boxAround, boxOf, mercatorFrame, overlaps, partOf, worldFrame } from '../../../tiles/pictures/frame.ts';
import { dotsPath, pathOf } from '../../../tiles/pictures/path.ts';
import { featuresAt, linesIn, pointsIn } from '../../../tiles/pictures/shapes.ts';
import { element, formatNumber, svgDocument } from '../../../tiles/pictures/svg.ts';
import { readSvg, segmentsOf } from './read-svg.ts';

describe('element', () => {
  it('escapes, rounds and leaves out', () => {
    expect(element('text', { x: 1.26, fill: undefined, class: '"<&' }, ['a'])).toBe(
      '<text x="1.3" class="&#34;&#60;&#38;">a</text>',
    );
    expect(element('path', { opacity: 0.125 })).toBe('<path opacity="0.13"/>');
  });
  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %s', (value) => {
    expect(() => formatNumber(value)).toThrow(`found ${value}`);
  });
});

describe('svgDocument', () => {
  it('is one well-formed element with its size, title and sources', () => {
    const svg = svgDocument({ width: 20, height: 10, title: "a & 'b'", attribution: '<c>', content: ['', '<g/>'] });
    const root = readSvg(svg);
    expect(root.attributes.get('viewBox')).toBe('0 0 20 10');
    expect(root.children.map(({ name, text }) => [name, text])).toEqual([
      ['title', "a & 'b'"],
      ['metadata', '<c>'],
      ['g', ''],
    ]);
  });
});

describe('pathOf', () => {
  it('rounds to 0.1 px, drops repeated points and closes areas', () => {
    const line = [
      [1.04, 2],
      [1.01, 2.02],
      [0.5, 2.25],
      [0.5, 12],
    ] as const;
    expect(pathOf([line], 'line')).toBe('M1 2l-.5 .3 0 9.7');
    expect(pathOf([line, line], 'area')).toBe('M1 2l-.5 .3 0 9.7zm0 0l-.5 .3 0 9.7z');
  });
  it('does not add up rounding errors', () => {
    const line = Array.from({ length: 1000 }, (_, index) => [index * 0.3333, 0] as const);
    expect(segmentsOf(pathOf([line], 'line')).at(-1)?.[1][0]).toBeCloseTo(333, 1);
  });
  it('leaves out what is smaller than 0.1 px and refuses what is no number', () => {
    const point = [5, 5] as const;
    expect(pathOf([[point, [5.01, 5]]], 'line')).toBe('');
    expect(pathOf([[point, [6, 5], point]], 'area')).toBe('M5 5l1 0-1 0z');
    expect(() => pathOf([[point, [Number.NaN, 5]]], 'line')).toThrow('found NaN,5');
  });
  it('draws each dot once, row by row', () => {
    const dots = [
      [1, 50],
      [3, 2],
      [1, 1],
      [1, 1.04],
    ] as const;
    expect(dotsPath(dots)).toBe('M1 1h0m2 1h0m-2 48h0');
  });
});

describe('frames', () => {
  it('fits bounds into a box, north above', () => {
    const box = { x: 10, y: 20, width: 100, height: 300 };
    const { toPoint } = mercatorFrame([128, 35, 129, 36], box, box);
    const [west, south] = toPoint([128, 35]);
    const [east, north] = toPoint([129, 36]);
    expect([west, east]).toEqual([expect.closeTo(10, 6), expect.closeTo(110, 6)]);
    expect((north + south) / 2).toBeCloseTo(170, 6);
    expect(south - north).toBeGreaterThan(100);
  });
  it('shows the whole world around a meridian', () => {
    const { toPoint } = worldFrame(150, 1600);
    expect([toPoint([-30, 90]), toPoint([150, 0]), toPoint([330, -90])]).toEqual([
      [0, 0],
      [800, 400],
      [1600, 800],
    ]);
  });
  it('knows which part of it another frame shows', () => {
    const page = { x: 0, y: 0, width: 400, height: 400 };
    const inset = { x: 300, y: 300, width: 80, height: 80 };
    const whole = mercatorFrame([128, 35, 129, 35.8], page, page);
    const part = mercatorFrame([128.4, 35.4, 128.5, 35.45], inset, inset);
    const [x, y] = whole.toPoint([128.4, 35.425]);
    const shown = partOf(whole, part);
    expect([shown.x, shown.y + shown.height / 2, shown.width]).toEqual([
      expect.closeTo(x, 2),
      expect.closeTo(y, 0),
      expect.closeTo(40, 6),
    ]);
  });
  it('compares boxes', () => {
    const square = boxAround([5, 5], 5);
    expect(
      boxOf([
        [0, 10],
        [10, 0],
      ]),
    ).toEqual(square);
    expect(overlaps(square, { ...square, x: 9 })).toBe(true);
    expect(overlaps(square, { ...square, x: 10 })).toBe(false);
  });
});

describe('shapes of layers', () => {
  const frame = worldFrame(0, 360);
  const point = (lon: number) => {
    return { geometry: { type: 'Point' as const, coordinates: [lon, 0] }, properties: { lon }, minzoom: 2, maxzoom: 4 };
  };
  const layers = [{ name: 'dots', description: 'Dots', tolerance: 0, features: [point(10), point(700)] }];

  it('takes the features of a zoom that the frame shows', () => {
    expect(featuresAt(layers, 'dots', 1)).toEqual([]);
    expect(pointsIn(frame, featuresAt(layers, 'dots', 4)).map((dot) => dot.point)).toEqual([[190, 90]]);
    expect(() => featuresAt(layers, 'lines', 2)).toThrow('expected the layer lines, found dots');
  });
  it('cuts lines and areas a little outside the frame', () => {
    const line = {
      type: 'LineString' as const,
      coordinates: [
        [0, 0],
        [1000, 0],
      ],
    };
    expect(linesIn(frame, [{ geometry: line }], 'line')).toEqual([
      [
        [180, 90],
        [368, 90],
      ],
    ]);
    const area = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [170, 0],
          [900, 0],
          [170, 50],
          [170, 0],
        ],
      ],
    };
    const [ring = []] = linesIn(frame, [{ geometry: area }], 'area');
    expect(Math.max(...ring.map(([x]) => x))).toBe(368);
    expect(
      linesIn(
        frame,
        [
          {
            geometry: {
              ...line,
              coordinates: [
                [900, 0],
                [901, 0],
              ],
            },
          },
        ],
        'line',
      ),
    ).toEqual([]);
  });
});
