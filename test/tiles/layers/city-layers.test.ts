import { area } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { loadData } from '../../../tiles/data/load.ts';
import { toRecords } from '../../../tiles/data/records.ts';
import { cityLayers } from '../../../tiles/layers/jinju/index.ts';
import type { Layer } from '../../../tiles/layers/layer.ts';
import { type Contents, divisionPoint, position, smallCity, smallCityFiles } from '../small-city.ts';

const layersOf = (changes: Contents = {}) => cityLayers(toRecords(loadData(smallCityFiles(changes)).entries));
const layers = layersOf();
const layerOf = (name: string, from = layers): Layer => from.find((layer) => layer.name === name) as Layer;
const [site] = smallCity.sites;
const [event] = smallCity.programme;

describe('cityLayers', () => {
  it('has every layer once, areas first', () => {
    expect(layers.map(({ name }) => name)).toEqual([
      ...['water', 'water_names', 'divisions', 'division_lines', 'division_names', 'legal_dongs', 'legal_dong_names'],
      ...['linkage_zones', 'clusters', 'cluster_points', 'lamps', 'corridors', 'bridges', 'floating_bridges', 'sites'],
      ...['programme', 'assets', 'places', 'linkages', 'centres', 'stops'],
    ]);
  });

  it('gives the midline the name of the river', () => {
    const [feature] = layerOf('water_names').features;
    expect(feature).toMatchObject({
      geometry: { type: 'LineString' },
      properties: { kind: 'midline', name_en: 'River' },
    });
  });

  it('numbers records by the order of their ids and thins sites by rank', () => {
    const places = [4, 3, 2, 1].map((rank) => ({ ...site, id: `s-${rank}`, rank }));
    const { features } = layerOf('sites', layersOf({ sites: [...places, site], story: [] }));
    expect(features.map(({ id, properties, minzoom }) => [id, properties.id, minzoom])).toEqual([
      [1, 'lantern', 10],
      [2, 's-1', 10],
      [3, 's-2', 12],
      [4, 's-3', 13],
      [5, 's-4', 14],
    ]);
    expect(features[0]?.properties).toEqual({
      ...{ id: 'lantern', kind: 'park', rank: 1, certainty: 'surveyed', precisionMeters: 50 },
      ...{ name_ko: 'Lantern', name_en: 'Lantern', name_ja: 'Lantern', name_zh: 'Lantern' },
    });
  });

  it('makes one programme point per site and edition', () => {
    const programme = [event, { ...event, id: 'second' }, { ...event, id: 'old', edition: 2024 }];
    const { features } = layerOf('programme', layersOf({ programme }));
    expect(features.map(({ properties: { id, edition, count, site: at } }) => [id, edition, count, at])).toEqual([
      ['lantern-2024', 2024, 1, 'lantern'],
      ['lantern-2025', 2025, 2, 'lantern'],
    ]);
  });

  it('leaves out places that are an asset and records without a point', () => {
    expect(layerOf('places').features.map(({ properties }) => properties.id)).toEqual(['p-1']);
    expect(layerOf('places').features[0]?.properties.name_en).toBe('Jinjuchaekbang');
    expect(layerOf('cluster_points').features.map(({ properties }) => properties.id)).toEqual(['c-estate']);
  });

  it('draws a cluster from its divisions, else as a circle of its area, else of its doubt', () => {
    const zone = (id: string, from = layers) => {
      const feature = layerOf('clusters', from).features.find(({ properties }) => properties.id === id);
      const km2 = area(feature?.geometry as Polygon | MultiPolygon) / 1e6;
      return { km2, approximate: feature?.properties.approximate };
    };
    expect(zone('c-estate').km2).toBeCloseTo(2, 1);
    expect(zone('c-estate').approximate).toBe(true);
    expect(zone('c-city').km2).toBeCloseTo((2 * 713.1) / 30, 0);
    expect(zone('c-city').approximate).toBe(false);
    const doubtful = { ...smallCity.clusters[0], areaKm2: null, position: position(...divisionPoint(10), 1000) };
    expect(zone('c-estate', layersOf({ clusters: [doubtful] })).km2).toBeCloseTo(Math.PI, 1);
  });

  it('gives every division to one zone', () => {
    const { features } = layerOf('linkage_zones');
    const near = features.filter(({ minzoom }) => minzoom === 16);
    const km2 = near.reduce((sum, { geometry }) => sum + area(geometry) / 1e6, 0);
    expect(near.map(({ properties }) => properties.id)).toEqual(['centre-0', 'centre-29']);
    expect(km2 / 713.1).toBeCloseTo(1, 2);
  });
});
