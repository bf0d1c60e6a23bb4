import { describe, expect, it } from 'vitest';
import { nightShades } from '../../src/map/night.ts';
import { palettes, type Role, relationRole, relations, roles, themes } from '../../src/map/palette.ts';
import { blend, contrast } from './contrast.ts';
import { allLayersOf, textsIn } from './styles.ts';

/** WCAG 2.2, 1.4.3 for text and 1.4.11 for lines and marks that carry meaning. */
const textContrast = 4.5;
const markContrast = 3;

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 4],
    ['#123456', '#123456', 1],
  ])('of %s and %s is %f, as WCAG tools say', (a, b, expected) => {
    expect(contrast(a, b)).toBeCloseTo(expected, 1);
    expect(contrast(b, a)).toBe(contrast(a, b));
  });

  it('blends', () => {
    expect(blend('#ffffff', '#000000', 0.5)).toBe('#808080');
    expect(blend('#ffb454', '#111a2e', 0)).toBe('#111a2e');
  });
});

/** Fails with the colour and its contrast where it is too low. */
function expectReadable(name: string, color: string, grounds: readonly string[], least = textContrast): void {
  const low = grounds.filter((ground) => contrast(color, ground) < least);
  expect([name, color, low.map((ground) => `${ground} ${contrast(color, ground).toFixed(2)}`)]).toEqual([
    name,
    color,
    [],
  ]);
}

describe.each(themes)('colours of the %s', (theme) => {
  const { text, textQuiet, surface, raised, ground, city, sea, land, ...palette } = palettes[theme];
  const panels = [surface, raised, ground];
  const role = (name: Role) => palette.roles[name];
  const layers = allLayersOf({ theme, view: 'planner' });
  const paintOf = (id: string): Record<string, unknown> => {
    const found = layers.find((layer) => layer.id === id);
    if (found === undefined) throw new Error(`expected a layer ${id}, found none`);
    return found.paint as Record<string, unknown>;
  };

  it('have texts that can be read on every panel and on the ground of the map', () => {
    expectReadable('text', text, [...panels, city, land, sea]);
    expectReadable('textQuiet', textQuiet, [...panels, city, land, sea]);
  });

  it.each(roles)('have a %s that can be read as text on every panel', (name) => {
    expectReadable(name, role(name), [...panels, city]);
  });

  it('have the mark of a shifted clock readable', () => {
    expectReadable('shifted', palette.shifted, panels);
  });

  it.each(roles)('have a %s that is seen as a line over land and sea', (name) => {
    expectReadable(name, role(name), [sea, land, city, ground], markContrast);
  });

  it('have arcs that are seen over the night side of the earth', () => {
    const { color, opacity } = nightShades[theme];
    const shaded = [sea, land].map((under) => blend(color, under, opacity));
    for (const relation of relations) {
      expectReadable(relation, role(relationRole[relation]), shaded, markContrast);
    }
  });

  it('have names on the map that can be read on their halo', () => {
    const labels = layers.filter(
      (layer) =>
        layer.type === 'symbol' && layer.layout?.['text-field'] !== undefined && layer.id !== 'walk-stop-numbers',
    );
    expect(labels.length).toBeGreaterThan(10);
    for (const { id } of labels) {
      const paint = paintOf(id);
      expectReadable(id, String(paint['text-color']), [String(paint['text-halo-color'])]);
    }
  });

  it('have the numbers of stops readable on their discs', () => {
    const number = paintOf('walk-stop-numbers');
    expectReadable('stops', String(number['text-color']), [String(paintOf('walk-stops')['circle-color'])]);
  });

  it('have the name of the river readable on the river itself', () => {
    expectReadable('river-name', String(paintOf('river-name')['text-color']), [palette.river]);
  });

  it('have names readable over the zones of each centre, of clusters, and of both, even without a halo', () => {
    const zone = paintOf('linkage-zone-fill');
    const cluster = paintOf('cluster-fill');
    const zoneColors = [...new Set(textsIn(zone['fill-color']).filter((value) => value.startsWith('#')))];
    expect(zoneColors.length).toBeGreaterThan(4);
    const zones = zoneColors.map((color) => blend(color, city, Number(zone['fill-opacity'])));
    const overlaid = [city, ...zones].map((under) =>
      blend(String(cluster['fill-color']), under, Number(cluster['fill-opacity'])),
    );
    expectReadable('text', text, [...zones, ...overlaid]);
    expectReadable('textQuiet', textQuiet, [...zones, ...overlaid]);
  });

  it('have icons that are seen in their badge', () => {
    for (const name of roles) expectReadable(name, role(name), [surface], textContrast);
  });

  it('are all of them #rrggbb', () => {
    const wrong = textsIn({ text, textQuiet, surface, raised, ground, city, sea, land, ...palette }).filter(
      (color) => !/^#[0-9a-f]{6}$/.test(color),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the two themes', () => {
  it('differ as night and day do', () => {
    expect(contrast(palettes.night.ground, '#000000')).toBeLessThan(1.3);
    expect(contrast(palettes.day.ground, '#ffffff')).toBeLessThan(1.2);
  });

  it('are the only place where colours of layers come from, black and the water names excepted', () => {
    const known = (theme: (typeof themes)[number]) => new Set(textsIn(palettes[theme]));
    const strange = themes.flatMap((theme) =>
      allLayersOf({ theme }).flatMap(({ id, paint }) =>
        textsIn(paint)
          .filter((value) => value.startsWith('#') && !known(theme).has(value))
          .map((value) => `${id} ${value}`),
      ),
    );
    const allowed = /^(river-name|lake-name|street-roads) /;
    expect(strange.filter((use) => !allowed.test(use))).toEqual([]);
  });
});
