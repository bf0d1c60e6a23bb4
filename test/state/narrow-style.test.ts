import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { narrowSites } from '../../src/state/narrow-style.ts';
import { styleOf } from '../map/styles.ts';

const style = styleOf({ view: 'festival' });
const narrowed = narrowSites(style, ['chokseongnu']);
const ofSites = (id: string) => /^(sites|programme|lantern-glow)/.test(id);

describe('narrowSites', () => {
  it('is the style itself where nothing is narrowed', () => {
    expect(narrowSites(style, null)).toBe(style);
  });

  it('changes just the layers of sites, and stays valid', () => {
    expect(validateStyleMin(narrowed)).toEqual([]);
    const changed = style.layers.filter((layer, index) => narrowed.layers[index] !== layer).map(({ id }) => id);
    expect(changed.length).toBeGreaterThan(2);
    expect(changed.every(ofSites)).toBe(true);
    expect(style.layers.filter(({ id }) => ofSites(id)).map(({ id }) => id)).toEqual(changed);
  });

  it('names the sites that are left', () => {
    const filters = narrowed.layers.filter(({ id }) => ofSites(id)).map((layer) => JSON.stringify(layer));
    for (const filter of filters) expect(filter).toContain('["literal",["chokseongnu"]]');
  });
});
