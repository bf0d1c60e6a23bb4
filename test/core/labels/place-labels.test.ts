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
    expect(placeLabels([anchor('a', 200, 300)], phone)).toEqual([{ id: 'a', x: 216, y: 288, leader: false, slot: 0 }]);
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

  it('takes less than a millisecond for nine labels', () => {
    const anchors = onGlobe([125, 45], 180);
    const previous = placeLabels(anchors, phone);
    const times = Array.from({ length: 200 }, () => {
      const start = performance.now();
      placeLabels(anchors, { ...phone, previous });
      placeLabels(anchors, phone);
      return (performance.now() - start) / 2;
    });
    expect(anchors.length).toBeGreaterThanOrEqual(8);
    expect(times.toSorted((a, b) => a - b)[100]).toBeLessThan(1);
  });
});

describe('placeLabels with a previous placement', () => {
  it('keeps every label when nothing moved', () => {
    fc.assert(
      fc.property(anchorsArb, pictureArb, (anchors, options) => {
        const previous = placeLabels(anchors, options);
        const again = placeLabels(anchors, { ...options, previous });
        for (const label of previous) expect(byId(again, label.id)).toEqual(label);
      }),
      { numRuns: 500 },
    );
  });

  it('stays sound when the badges moved', () => {
    fc.assert(
      fc.property(anchorsArb, pictureArb, fc.integer({ min: -40, max: 40 }), (anchors, options, shift) => {
        const previous = placeLabels(anchors, options);
        const moved = anchors.map((badge, index) => ({ ...badge, x: badge.x + shift * (index % 3) }));
        expectSound(moved, options, placeLabels(moved, { ...options, previous }));
      }),
      { numRuns: 500 },
    );
  });

  it('moves a label with its badge, on the same side, until that does not fit', () => {
    const previous = placeLabels([anchor('a', 380, 300)], phone);
    const options = { ...phone, previous };
    expect(placeLabels([anchor('a', 200, 310)], options)).toMatchObject([{ x: 114, y: 298, leader: false }]);
    expect(placeLabels([anchor('a', 50, 310)], options)).toMatchObject([{ x: 66, y: 298, leader: false }]);
  });

  it('lets a new label keep clear of those that were there before', () => {
    const there = anchor('b', 210, 300);
    const fresh = anchor('a', 240, 275, { priority: 0 });
    const options = { ...phone, previous: placeLabels([there], phone) };
    expect(byId(placeLabels([fresh, there], phone), 'b')).not.toMatchObject({ x: 226, y: 288 });
    const placed = placeLabels([fresh, there], options);
    expect(byId(placed, 'b')).toMatchObject({ x: 226, y: 288 });
    expect(byId(placed, 'a')).toMatchObject({ x: 205, y: 235 });
  });

  it('lets a label of more weight take the last room', () => {
    const there = anchor('b', 12, 12);
    const narrow = { ...phone, width: 190, height: 24 };
    const options = { ...narrow, previous: placeLabels([there], narrow) };
    expect(options.previous).toHaveLength(1);
    const placed = placeLabels([there, anchor('a', 178, 12, { priority: 0 })], options);
    expect(placed.map(({ id }) => id)).toEqual(['a']);
  });

  it('hardly ever changes sides while the globe turns', () => {
    let previous: readonly PlacedLabel[] | undefined;
    let [changes, labels] = [0, 0];
    for (let lon = 60; lon < 200; lon += 0.5) {
      const placed = placeLabels(onGlobe([lon, 30], 180), { ...phone, previous });
      const before = new Map(previous?.map(({ id, slot }) => [id, slot]));
      changes += placed.filter(({ id, slot }) => before.has(id) && before.get(id) !== slot).length;
      labels += placed.length;
      previous = placed;
    }
    expect(changes / labels).toBeLessThan(0.02);
  });
});
