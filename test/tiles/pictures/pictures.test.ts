import { describe, expect, it } from 'vitest';
import { palettes, type Theme } from '../../../src/map/palette.ts';
import { loadData } from '../../../tiles/data/load.ts';
import { toRecords } from '../../../tiles/data/records.ts';
import { planArchives } from '../../../tiles/export/archives.ts';
import { overlaps } from '../../../tiles/pictures/frame.ts';
import { pictureFiles } from '../../../tiles/pictures/picture-files.ts';
import { realRecords } from '../real-data.ts';
import { smallCityFiles } from '../small-city.ts';
import { allElements, readSvg, type SvgElement, segmentsOf } from './read-svg.ts';

const largestBytes = 150_000;
const plans = planArchives(realRecords);
const read = (records: typeof realRecords, from = planArchives(records)) =>
  new Map(pictureFiles(from, records).map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
const pictures = read(realRecords, plans);
const svgOf = (name: string) => pictures.get(`pictures/${name}.svg`) ?? '';
const pathsOf = (elements: readonly SvgElement[]) =>
  elements.flatMap(({ attributes }) => [attributes.get('d')].filter((data) => data !== undefined));

/** The box of a text, no wider than common fonts draw it. */
function boxOfText({ attributes, text }: SvgElement) {
  const [x, y, size] = ['x', 'y', 'font-size'].map((key) => Number(attributes.get(key))) as [number, number, number];
  const width = [...text].reduce((sum, letter) => sum + size * (letter > '\u1100' ? 0.92 : 0.5), 0);
  const left = { start: 0, middle: width / 2, end: width }[attributes.get('text-anchor') ?? 'start'] ?? 0;
  return { text, x: x - left, y: y - size * 0.75, width, height: size * 0.85 };
}

describe.each([
  ['jinju-night', 1200, 1000],
  ['jinju-day', 1200, 1000],
  ['world-night', 1600, 800],
  ['world-day', 1600, 800],
] as const)('%s.svg', (name, width, height) => {
  const svg = svgOf(name);
  const root = readSvg(svg);
  const elements = allElements(root);

  it('is well-formed, small and of its size', () => {
    expect(root.attributes.get('viewBox')).toBe(`0 0 ${width} ${height}`);
    expect(new TextEncoder().encode(svg).length).toBeLessThan(largestBytes);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
  });
  it('rounds to 0.1 px', () => {
    expect(pathsOf(elements).filter((data) => /\.\d\d/.test(data))).toEqual([]);
    const places = elements.flatMap(({ attributes }) => ['x', 'y', 'cx', 'cy', 'r'].map((key) => attributes.get(key)));
    expect(places.filter((value) => value !== undefined && /[1-9]\.\d\d/.test(value))).toEqual([]);
  });
  it('has no stretch that jumps across it', () => {
    const isOutside = (from: number, to: number, size: number) => Math.max(from, to) <= 0 || Math.min(from, to) >= size;
    const jumps = pathsOf(elements)
      .flatMap(segmentsOf)
      .filter(([[x1, y1], [x2, y2]]) => Math.hypot(x1 - x2, y1 - y2) > width / 2)
      .filter(([[x1, y1], [x2, y2]]) => !isOutside(x1, x2, width) && !isOutside(y1, y2, height));
    expect(jumps).toEqual([]);
  });
  it('uses the colours of its theme and names only what it defines', () => {
    const theme: Theme = name.endsWith('night') ? 'night' : 'day';
    const { roles, ...surfaces } = palettes[theme];
    const waterNames = { night: '#9cc4e0', day: '#1f4a66' };
    const known = [...Object.values(roles), ...Object.values(surfaces), waterNames[theme]];
    expect((svg.match(/#[0-9a-f]{6}\b/g) ?? []).filter((color) => !known.includes(color))).toEqual([]);
    const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
    expect([...svg.matchAll(/url\(#([^)]*)\)/g)].filter(([, id = '']) => !ids.includes(id))).toEqual([]);
  });
  it('writes no name over another or over the edge', () => {
    const boxes = elements.filter((element) => element.name === 'text').map(boxOfText);
    const meeting = boxes.flatMap((box, index) =>
      boxes.slice(index + 1).flatMap((other) => (overlaps(box, other) ? [`${box.text} ${other.text}`] : [])),
    );
    expect(meeting).toEqual([]);
    expect(
      boxes.filter(({ x, y, ...box }) => x < 0 || y < 0 || x + box.width > width || y + box.height > height),
    ).toEqual([]);
  });
});

describe('the pictures of the city', () => {
  it.each(['jinju-night', 'jinju-day'])('%s has a dot and a name for every site of rank 1', (name) => {
    const elements = allElements(readSvg(svgOf(name)));
    const textsOf = (tag: string) => elements.filter((element) => element.name === tag).map(({ text }) => text);
    const names = realRecords.sites.filter(({ rank }) => rank === 1).map((site) => site.name.ko);
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((site) => !textsOf('title').includes(site))).toEqual([]);
    expect(names.filter((site) => !textsOf('text').includes(site.replace(/ \(.*/, '')))).toEqual([]);
  });
  it('glow by night only', () => {
    expect(svgOf('jinju-night')).toContain('stop-opacity="0.6"');
    expect(svgOf('jinju-day')).not.toMatch(/stop-opacity="0?\.[1-9]/);
  });
  it('can be drawn of a city with one site and no lake', () => {
    const small = read(toRecords(loadData(smallCityFiles()).entries));
    expect(small.get('pictures/jinju-day.svg')).toContain('>Lantern</text>');
  });
});

describe('the pictures of the world', () => {
  it.each(['world-night', 'world-day'])('%s has Jinju and every partner city, named in Hangul and English', (name) => {
    const texts = allElements(readSvg(svgOf(name))).flatMap((element) =>
      element.name === 'text' ? [element.text] : [],
    );
    const cities = realRecords.partners.flatMap((city) => [city.name.ko, city.name.en]);
    expect(texts.toSorted()).toEqual([...cities, '진주', 'Jinju'].toSorted());
  });
  it('draw one unbroken great circle for each', () => {
    const arcs = allElements(readSvg(svgOf('world-night'))).filter(
      ({ attributes }) => attributes.get('stroke-width') === '2',
    );
    expect(arcs).toHaveLength(realRecords.partners.length);
    expect(arcs.map(({ attributes }) => (attributes.get('d') ?? '').match(/m/gi)?.length)).toEqual(arcs.map(() => 1));
  });
});

describe('pictureFiles', () => {
  it('gives the same text twice', () => {
    expect(read(realRecords, plans)).toEqual(pictures);
  });
  it('needs both plans', () => {
    expect(() => pictureFiles(plans.slice(0, 1), realRecords)).toThrow('expected a plan of world');
  });
});
