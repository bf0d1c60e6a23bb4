import type { MultiLineString } from 'geojson';
import { describe, expect, it } from 'vitest';
import { cityLayers } from '../../../tiles/layers/jinju/index.ts';
import { cityZooms, type Layer, zoomsOf } from '../../../tiles/layers/layer.ts';
import { countEdges, lineEdges } from '../edges.ts';
import { realRecords } from '../real-data.ts';

const layers = cityLayers(realRecords);
const layerOf = (name: string): Layer => layers.find((layer) => layer.name === name) as Layer;

/** The edges of a level of `division_lines` at a zoom, sorted. */
const linesAt = (level: string, zoom: number) =>
  layerOf('division_lines')
    .features.filter(({ properties, minzoom }) => properties.level === level && minzoom === zoom)
    .flatMap(({ geometry }) => lineEdges((geometry as MultiLineString).coordinates))
    .toSorted();

const edgesUsed = (name: string, zoom: number, times: number) =>
  [...countEdges(layerOf(name).features, zoom)]
    .filter(([, count]) => count === times)
    .map(([edge]) => edge)
    .toSorted();

describe.each(zoomsOf(cityZooms))('at zoom %i', (zoom) => {
  it('divisions share every point of the borders between them', () => {
    expect(edgesUsed('divisions', zoom, 2)).toEqual(linesAt('division', zoom));
    expect(edgesUsed('divisions', zoom, 1)).toEqual(linesAt('city', zoom));
    expect(edgesUsed('divisions', zoom, 3)).toEqual([]);
  });

  it('linkage zones use the borders of the divisions and cover the city', () => {
    expect(edgesUsed('linkage_zones', zoom, 1)).toEqual(linesAt('city', zoom));
    const inside = new Set(linesAt('division', zoom));
    expect(edgesUsed('linkage_zones', zoom, 2).filter((edge) => !inside.has(edge))).toEqual([]);
  });

  it.skipIf(zoom < 12)('legal divisions share the borders between them', () => {
    const shared = edgesUsed('legal_dongs', zoom, 2).length;
    const outer = edgesUsed('legal_dongs', zoom, 1).length;
    expect(shared).toBeGreaterThan(outer * 1.5);
    expect(edgesUsed('legal_dongs', zoom, 3)).toEqual([]);
  });
});

describe('simplification', () => {
  it('leaves fewer points farther out and all of them near by', () => {
    const counts = zoomsOf(cityZooms).map((zoom) => countEdges(layerOf('divisions').features, zoom).size);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(counts[0]).toBeLessThan((counts.at(-1) ?? 0) / 5);
  });
});
