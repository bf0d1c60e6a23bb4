import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jinjuPoint } from '../../../src/core/geo/jinju.ts';
import {
  type LabelAnchor,
  type LabelOptions,
  type PlacedLabel,
  placeLabels,
} from '../../../src/core/labels/place-labels.ts';
import { realRecords } from '../../tiles/real-data.ts';

const phone: LabelOptions = { width: 390, height: 600, badgeRadius: 12, gap: 4 };

const anchor = (id: string, x: number, y: number, size: Partial<LabelAnchor> = {}): LabelAnchor => ({
  id,
  x,
  y,
  width: 70,
  height: 24,
  priority: 1,
  ...size,
});
const byId = (placed: readonly PlacedLabel[], id: string) => placed.find((label) => label.id === id);

interface Box {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
}
const boxes = (anchors: readonly LabelAnchor[], placed: readonly PlacedLabel[]): Box[] =>
  placed.map(({ id, x, y }) => {
    const { width, height } = anchors.find((other) => other.id === id) as LabelAnchor;
    return { id, x, y, right: x + width, bottom: y + height };
  });
const meet = (a: Box, b: Box): boolean => a.x < b.right && b.x < a.right && a.y < b.bottom && b.y < a.bottom;
const fromBadge = (box: Box, { x, y }: LabelAnchor): number =>
  Math.hypot(Math.max(box.x - x, 0, x - box.right), Math.max(box.y - y, 0, y - box.bottom));

/** What every placement has to keep. */
function expectSound(anchors: readonly LabelAnchor[], options: LabelOptions, placed: readonly PlacedLabel[]): void {
  const all = boxes(anchors, placed);
  for (const [index, box] of all.entries()) {
    expect(all.slice(index + 1).filter((other) => meet(box, other))).toEqual([]);
    expect(box.x >= 0 && box.y >= 0 && box.right <= options.width && box.bottom <= options.height).toBe(true);
    for (const badge of anchors) expect(fromBadge(box, badge)).toBeGreaterThan(options.badgeRadius - 0.001);
    const own = anchors.find(({ id }) => id === box.id) as LabelAnchor;
    const beside = fromBadge(box, own) < options.badgeRadius + options.gap + 0.001;
    expect(byId(placed, box.id)?.leader).toBe(!beside);
  }
}

const pictureArb = fc.record({
  width: fc.integer({ min: 60, max: 800 }),
  height: fc.integer({ min: 60, max: 800 }),
  badgeRadius: fc.integer({ min: 0, max: 24 }),
  gap: fc.integer({ min: 0, max: 10 }),
});
const anchorsArb = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 0, max: 99 }).map(String),
    x: fc.double({ min: -50, max: 850, noNaN: true }),
    y: fc.double({ min: -50, max: 850, noNaN: true }),
    width: fc.integer({ min: 20, max: 150 }),
    height: fc.integer({ min: 14, max: 50 }),
    priority: fc.integer({ min: 0, max: 3 }),
  }),
  { maxLength: 12, selector: ({ id }) => id },
);

/** The cities on a globe of this radius that is turned towards a point; those on its far side are left out. */
function onGlobe(centre: readonly [number, number], radius: number): LabelAnchor[] {
  const radians = Math.PI / 180;
  const [lon0, lat0] = [centre[0] * radians, centre[1] * radians];
  const cities = [
    { id: 'jinju', lon: jinjuPoint[0], lat: jinjuPoint[1] },
    ...realRecords.partners.map(({ id, position: { lon, lat } }) => ({ id, lon, lat })),
  ];
  return cities.flatMap(({ id, lon, lat }, index) => {
    const [l, p] = [lon * radians - lon0, lat * radians];
    const towards = Math.sin(lat0) * Math.sin(p) + Math.cos(lat0) * Math.cos(p) * Math.cos(l);
    if (towards <= 0) return [];
    const x = phone.width / 2 + radius * Math.cos(p) * Math.sin(l);
    const y = phone.height / 2 - radius * (Math.cos(lat0) * Math.sin(p) - Math.sin(lat0) * Math.cos(p) * Math.cos(l));
    return [anchor(id, x, y, { priority: index === 0 ? 0 : 1 })];
  });
}

describe('placeLabels', () => {
  it('puts a lone label beside its badge, without a leader', () => {
    expect(placeLabels([anchor('a', 200, 300)], phone)).toEqual([{ id: 'a', x: 216, y: 288, leader: false }]);
  });

  it('puts it on the other side where the picture ends', () => {
    expect(placeLabels([anchor('a', 380, 300)], phone)).toMatchObject([{ x: 294, y: 288, leader: false }]);
  });

  it('gives Matsue and Kyoto a label each at 20 px from one another', () => {
    const anchors = [anchor('matsue', 190, 300), anchor('kyoto', 210, 302)];
    const placed = placeLabels(anchors, phone);
    expect(placed.map(({ id }) => id).toSorted()).toEqual(['kyoto', 'matsue']);
    expectSound(anchors, phone, placed);
  });

  it('leaves a label away from its badge when others take the room, and says that it needs a leader', () => {
    const crowd = [0, 60, 120, 180, 240, 300].map((degrees, index) =>
      anchor(
        `b${index}`,
        195 + 26 * Math.cos((degrees * Math.PI) / 180),
        300 + 26 * Math.sin((degrees * Math.PI) / 180),
      ),
    );
    const anchors = [...crowd, anchor('z', 195, 300, { priority: 2 })];
    const placed = placeLabels(anchors, phone);
    expect(byId(placed, 'z')?.leader).toBe(true);
    expectSound(anchors, phone, placed);
  });

  it('has no place for a label that is larger than the picture', () => {
    expect(placeLabels([anchor('a', 200, 300, { width: 400 })], phone)).toEqual([]);
  });

  it('lets the lower priority number choose first', () => {
    const anchors = [anchor('a', 195, 300, { priority: 2 }), anchor('b', 195, 326, { priority: 1 })];
    expect(byId(placeLabels(anchors, phone), 'b')).toMatchObject({ x: 211, y: 314 });
    const [first] = placeLabels([anchor('a', 40, 13), anchor('b', 40, 13, { priority: 0 })], { ...phone, height: 26 });
    expect(first?.id).toBe('b');
  });

  it('labels every city of a globe on a phone, from wherever it is seen', () => {
    for (let lon = -180; lon < 180; lon += 5) {
      for (const lat of [-30, 0, 35, 60]) {
        const anchors = onGlobe([lon, lat], 180);
        const placed = placeLabels(anchors, phone);
        expect(placed, `from ${lon}, ${lat}`).toHaveLength(anchors.length);
        expectSound(anchors, phone, placed);
      }
    }
  });

  it('never lets labels overlap, cover a badge or leave the picture', () => {
    fc.assert(
      fc.property(anchorsArb, pictureArb, (anchors, options) => {
        expectSound(anchors, options, placeLabels(anchors, options));
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same places whatever the order of the badges', () => {
    fc.assert(
      fc.property(anchorsArb, pictureArb, (anchors, options) => {
        expect(placeLabels(anchors.toReversed(), options)).toEqual(placeLabels(anchors, options));
      }),
    );
  });
});
