import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { keepSymbols } from '../../src/map/kept-symbols.ts';
import { styleOf } from './styles.ts';

const style = (...layers: readonly string[]): StyleSpecification => ({
  version: 8,
  sources: { city: { type: 'vector', url: 'city' } },
  layers: layers.map(
    (id): LayerSpecification =>
      id.startsWith('fill')
        ? { id, type: 'fill', source: 'city', 'source-layer': 'a' }
        : { id, type: 'symbol', source: id.startsWith('gone') ? 'other' : 'city', 'source-layer': 'a' },
  ),
});
const told = ({ layers }: StyleSpecification) =>
  layers.map(({ id, layout }) => (layout?.visibility === 'none' ? `(${id})` : id));

describe('keepSymbols', () => {
  it('hides the symbols of the style before where they stood', () => {
    expect(told(keepSymbols(style('fill', 'a', 'b', 'c'), style('fill', 'b')))).toEqual(['fill', '(a)', 'b', '(c)']);
    expect(told(keepSymbols(style('a', 'b'), style('fill', 'c')))).toEqual(['(a)', '(b)', 'fill', 'c']);
  });

  it('shows them again in the order of the next style', () => {
    const kept = keepSymbols(style('fill', 'a', 'b', 'c'), style('fill', 'b'));
    expect(told(keepSymbols(kept, style('fill', 'a', 'b', 'c')))).toEqual(['fill', 'a', 'b', 'c']);
    expect(told(keepSymbols(kept, style('c', 'b', 'a')))).toEqual(['c', 'b', 'a']);
  });

  it('lets all others go, and those whose source has gone', () => {
    expect(told(keepSymbols(style('fill', 'a', 'gone'), style('b')))).toEqual(['(a)', 'b']);
  });

  it('leaves a style alone that has none before it, or the same', () => {
    expect(keepSymbols(undefined, style('fill', 'a'))).toEqual(style('fill', 'a'));
    expect(keepSymbols(style('fill', 'a'), style('fill', 'a'))).toEqual(style('fill', 'a'));
  });

  it('keeps the order of every style when one goes through the views', () => {
    const views = ['festival', 'planner', 'partners', 'planner', 'festival'] as const;
    let shown: StyleSpecification | undefined;
    for (const view of views) {
      const next = styleOf({ view });
      shown = keepSymbols(shown, next);
      const names = new Set(next.layers.map(({ id }) => id));
      expect(shown.layers.filter(({ id }) => names.has(id))).toEqual(next.layers);
      expect(shown.layers.filter(({ id }) => !names.has(id)).every(({ type }) => type === 'symbol')).toBe(true);
    }
  });
});
