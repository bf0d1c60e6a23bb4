import { expression, isFunction, type LayerSpecification, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import allPaths from '../../src/core/icons/outlines.json' with { type: 'json' };
import { views } from '../../src/core/item.ts';
import { kioskPixels } from '../../src/core/kiosk/millimetres.ts';
import { parseBadge } from '../../src/map/layers/badge.ts';
import { legendEntries } from '../../src/map/legend.ts';
import { roles, themes } from '../../src/map/palette.ts';
import { planArchives } from '../../tiles/export/archives.ts';
import { archiveMetadata } from '../../tiles/export/metadata.ts';
import { realRecords } from '../tiles/real-data.ts';
import { allLayersOf, expressionsIn, nameOf, plainSetting, settings, styleOf, textsIn } from './styles.ts';

interface VectorLayer {
  readonly id: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Fields of each source layer as the archives describe themselves, by `<source>/<source-layer>`. */
const archiveFields = new Map(
  planArchives(realRecords).flatMap(({ id, layers }) => {
    const { vector_layers } = archiveMetadata({ name: id, attribution: '', version: '' }, layers);
    return (vector_layers as VectorLayer[]).map((layer) => [`${id}/${layer.id}`, Object.keys(layer.fields)] as const);
  }),
);

/** What is used of the Protomaps basemap schema, version 4. Source: docs.protomaps.com/basemaps/layers. */
const streetFields = ['buildings', 'landuse', 'roads', 'water'].map((id) => [`streets/${id}`, ['kind']] as const);
/** Properties of the drawings that the app makes itself. */
const ownFields = [
  ['ties/', ['id', 'name_ko', 'name_en', 'name_ja', 'name_zh']],
  ['selection/', ['badge']],
  ['walk/', ['kind', 'estimated', 'number']],
  ['overlay/', ['paint', 'mark', 'weight', 'faint', 'label']],
] as const;
const fields = new Map<string, readonly string[]>([...archiveFields, ...streetFields, ...ownFields]);

/**
 * Asked for by shared expressions, but absent on purpose: the point of a city far away is never doubtful, places of state
 * lists are romanised instead of translated.
 */
const absent = new Set(['partners certainty', 'places-minor name_ja', 'places-minor name_zh']);

const homeOf = (layer: LayerSpecification): string =>
  'source' in layer ? `${layer.source}/${('source-layer' in layer && layer['source-layer']) || ''}` : '';
const everyEntry = legendEntries.map(({ id }) => id);
const layersOf = (...change: Parameters<typeof styleOf>) => styleOf(...change).layers;

describe('the map style', () => {
  it.each(settings.map((setting) => [nameOf(setting), setting] as const))('%s is valid', (_name, setting) => {
    expect(validateStyleMin(styleOf(setting))).toEqual([]);
  });

  it.each(['festival', 'planner', 'partners'] as const)('stays valid in %s when everything is reversed', (view) => {
    expect(validateStyleMin(styleOf({ view, toggled: everyEntry }))).toEqual([]);
  });

  it('has no filter and no value in the syntax of before expressions', () => {
    for (const layer of allLayersOf()) {
      if ('filter' in layer) expect([layer.id, expression.isExpressionFilter(layer.filter)]).toEqual([layer.id, true]);
      for (const value of [...Object.values(layer.paint ?? {}), ...Object.values(layer.layout ?? {})]) {
        expect([layer.id, isFunction(value)]).toEqual([layer.id, false]);
      }
    }
  });

  it('names only source layers that the archives have, and properties that those have', () => {
    for (const layer of settings.filter(({ theme, lit }) => theme === 'day' && lit).flatMap((s) => allLayersOf(s))) {
      if (!('source' in layer)) continue;
      const known = fields.get(homeOf(layer));
      expect([layer.id, known !== undefined]).toEqual([layer.id, true]);
      const asked = ['get', 'has']
        .flatMap((operator) => expressionsIn(layer, operator))
        .map(([, name]) => String(name));
      const unknown = asked.filter((name) => !known?.includes(name) && !absent.has(`${layer.id} ${name}`));
      expect({ layer: layer.id, unknown: [...new Set(unknown)] }).toEqual({ layer: layer.id, unknown: [] });
    }
  });

  it('draws every source layer of the archives that is meant for the eye', () => {
    const drawn = new Set(allLayersOf().map(homeOf));
    const unseen = [...archiveFields.keys()].filter((home) => !drawn.has(home));
    // Outlines of countries are in the archive for exports; the map draws coasts and borders.
    expect(unseen).toEqual(['world/countries']);
  });

  it('leaves out what would draw nothing, and nothing else', () => {
    const way = {
      type: 'Feature',
      properties: { kind: 'way' },
      geometry: { type: 'Point', coordinates: [128, 35] },
    } satisfies GeoJSON.Feature;
    const drawn = (more: Parameters<typeof styleOf>[1]) => {
      const { layers, sources } = styleOf({}, more);
      const ids = layers.map(({ id }) => id);
      const wanted = ['walk-way', 'overlay-fill', 'doubt-ring', 'land'].filter((id) => ids.includes(id));
      return [...wanted, ...['walk', 'overlay', 'selection'].filter((id) => id in sources)];
    };
    expect(drawn({})).toEqual(['land']);
    expect(drawn({ walk: { type: 'FeatureCollection', features: [way] }, hasOverlay: true })).toEqual([
      ...['walk-way', 'overlay-fill', 'land'],
      ...['walk', 'overlay'],
    ]);
  });

  it('leaves out what no feature passes', () => {
    const isOn = (id: string, context: Parameters<typeof styleOf>[0]) =>
      styleOf(context).layers.some((layer) => layer.id === id);
    const ids = ['assets', 'sites', 'home'];
    expect(ids.map((id) => isOn(id, { view: 'festival' }))).toEqual([false, true, true]);
    expect(ids.map((id) => isOn(id, { view: 'planner' }))).toEqual([true, false, true]);
  });

  it('draws streets only where there is an archive of them', () => {
    expect(layersOf({ streets: false }).filter((layer) => homeOf(layer).startsWith('streets/'))).toEqual([]);
    expect(layersOf({ streets: true }).some((layer) => homeOf(layer).startsWith('streets/'))).toBe(true);
  });

  it('asks only for images that can be drawn', () => {
    for (const theme of themes) {
      const names = textsIn(allLayersOf({ theme })).filter((text) => /^(badge|hatch):/.test(text));
      expect(names.length).toBeGreaterThan(50);
      for (const name of names.filter((text) => text.startsWith('badge'))) {
        const badge = parseBadge(name);
        expect([name, badge !== null && badge.icon in allPaths && roles.includes(badge.role)]).toEqual([name, true]);
        expect(badge?.theme).toBe(theme);
      }
      expect(names.filter((text) => text.startsWith('hatch')).every((text) => text === `hatch:${theme}`)).toBe(true);
    }
  });

  it('writes every name in the chosen language and, when that is another, in Hangul', () => {
    for (const language of ['ko', 'en', 'ja', 'zh'] as const) {
      for (const layer of allLayersOf({ language })) {
        const field = layer.type === 'symbol' ? layer.layout?.['text-field'] : undefined;
        // What a tool writes on the map is in the chosen language already.
        if (field === undefined || ['overlay-label', 'walk-stop-numbers'].includes(layer.id)) continue;
        const asked = expressionsIn(field, 'get').map(([, name]) => name);
        expect([layer.id, asked]).toEqual([layer.id, expect.arrayContaining(['name_ko'])]);
        const own = layer.id === 'stop-names' && language !== 'ko' ? 'name_latin' : `name_${language}`;
        expect([layer.id, asked]).toEqual([layer.id, expect.arrayContaining([own])]);
      }
    }
  });

  it('is larger on a kiosk', () => {
    const sizes = (scale: number) =>
      allLayersOf({ scale }).flatMap((layer) => (layer.type === 'symbol' ? [layer.layout?.['text-size']] : []));
    const numbers = sizes(1).filter((size) => typeof size === 'number');
    expect(numbers.length).toBeGreaterThan(5);
    expect(sizes(1.6).filter((size) => typeof size === 'number')).toEqual(numbers.map((size) => size * 1.6));
  });

  it('throws light from lanterns only while they are lit', () => {
    const glow = (lit: boolean) => layersOf({ lit }).find(({ id }) => id === 'lantern-glow')?.paint;
    expect(glow(false)).toMatchObject({ 'circle-opacity': 0 });
    expect(glow(true)).toMatchObject({ 'circle-opacity': 0.5 });
  });

  it('is equal for the same state, so that nothing is redrawn', () => {
    for (const setting of settings) expect(styleOf(setting)).toEqual(styleOf(setting));
  });
});

describe('on a kiosk', () => {
  it('no label of any view is smaller than 12 mm', () => {
    const mmPerPx = 0.5;
    const { scale } = kioskPixels(mmPerPx, 1);
    const sizes = views
      .flatMap((view) => allLayersOf({ view, scale, language: 'ja' }))
      .flatMap(({ layout }) => (layout !== undefined && 'text-size' in layout ? [layout['text-size']] : []));
    expect(sizes.length).toBeGreaterThan(10);
    // Hangul beside a name is drawn at 0.97 of its size.
    for (const size of sizes) expect(Number(size) * 0.97 * mmPerPx).toBeGreaterThan(11.999);
  });
});

describe('the order of the layers', () => {
  const layers = allLayersOf({ view: 'planner' });
  const place = (id: string) => {
    const index = layers.findIndex((layer) => layer.id === id);
    if (index < 0) throw new Error(`expected a layer ${id}, found none`);
    return index;
  };
  const above = (upper: string, lower: string) => expect([upper, place(upper) > place(lower)]).toEqual([upper, true]);
  const badges = ['linkages', 'centres', 'assets', 'clusters', 'sites', 'ties', 'partners', 'home'];
  const names = badges.map((id) => `${id}-names`);
  const minor = ['places-minor', 'sites-minor'];
  const plain = [
    'division-names',
    'legal-dong-names',
    'river-name',
    'lake-name',
    'bridge-names',
    'stop-names',
    'overlay-label',
    'walk-stop-numbers',
  ];

  it('gives badges room first, then their names, then minor badges, then plain names', () => {
    for (const badge of badges) for (const name of names) above(badge, name);
    for (const name of names) for (const badge of minor) above(name, badge);
    for (const badge of minor) for (const name of plain) above(badge, name);
  });

  it('knows every layer of symbols', () => {
    const symbols = layers.filter(({ type }) => type === 'symbol').map(({ id }) => id);
    expect(symbols.toSorted()).toEqual([...badges, ...minor, ...names, ...plain].toSorted());
  });

  it('keeps symbols above everything else, and the ground at the bottom', () => {
    const firstSymbol = layers.findIndex(({ type }) => type === 'symbol');
    expect(layers.slice(firstSymbol).every(({ type }) => type === 'symbol')).toBe(true);
    expect(layers[0]?.type).toBe('background');
  });

  it('keeps the city below the water, the water below the bridges, all of them below what is selected', () => {
    above('division-lines', 'division-fill');
    above('corridors', 'division-fill');
    above('river', 'corridors');
    above('bridges', 'river');
    above('floating-bridges', 'river');
    above('selection-disc', 'bridges');
    above('doubt-ring', 'bridges');
  });

  it('shows the disc of what is selected below its badge', () => {
    for (const id of badges) above(id, 'selection-disc');
  });

  it('does not change with theme, language or light', () => {
    const ids = layers.map(({ id }) => id);
    for (const change of [{ theme: 'day' }, { language: 'zh' }, { lit: false }, { scale: 1.6 }] as const) {
      expect(allLayersOf({ view: 'planner', ...change }).map(({ id }) => id)).toEqual(ids);
    }
  });
});

describe('every legend row', () => {
  const ties: FeatureCollection = {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [131, 33] } }],
  };
  /** Drawn beside the style. */
  const drawn = legendEntries.filter(({ id }) => id !== 'night-side');

  it.each(drawn.map((entry) => [entry.id, entry] as const))('%s changes what its views draw', (id, entry) => {
    for (const view of entry.views) {
      const [as, reversed] = [[], [id]].map((toggled) => layersOf({ ...plainSetting, view, toggled }, { ties }));
      expect([view, reversed]).not.toEqual([view, as]);
    }
  });
});
