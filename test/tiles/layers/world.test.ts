import type { LineString, MultiLineString, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { createSlicer } from '../../../tiles/encode/slicer.ts';
import type { Layer } from '../../../tiles/layers/layer.ts';
import { worldZooms, zoomsOf } from '../../../tiles/layers/layer.ts';
import { readAtlas } from '../../../tiles/layers/world/atlas.ts';
import { worldLayers } from '../../../tiles/layers/world/index.ts';
import { dropSeams, isSeam, unwrapArea, unwrapLine } from '../../../tiles/layers/world/unwrap.ts';
import { countEdges } from '../edges.ts';
import { realRecords } from '../real-data.ts';

describe('unwrapLine', () => {
  it('goes on over the antimeridian and stays around the world', () => {
    expect(
      unwrapLine([
        [160, 60],
        [-175, 61],
        [-170, 62],
      ]),
    ).toEqual([
      [160, 60],
      [185, 61],
      [190, 62],
    ]);
    expect(
      unwrapLine([
        [-170, 60],
        [175, 61],
        [100, 62],
      ]).at(-1),
    ).toEqual([100, 62]);
  });
});

describe('unwrapArea', () => {
  it('closes a ring around the south pole along the edge of the world', () => {
    const ring = [-150, -30, 90, -150].map((lon) => [lon, -70]);
    expect(unwrapArea({ type: 'Polygon', coordinates: [ring] })).toEqual({
      type: 'Polygon',
      coordinates: [
        [
          [-150, -70],
          [-30, -70],
          [90, -70],
          [210, -70],
          [210, -90],
          [-150, -90],
          [-150, -70],
        ],
      ],
    });
  });
  it('moves a hole to the side of its outer ring', () => {
    const box = (west: number, east: number) => [
      [west, 0],
      [east, 0],
      [east, 5],
      [west, 5],
      [west, 0],
    ];
    const unwrapped = unwrapArea({ type: 'Polygon', coordinates: [box(140, -150), box(-178, -176)] }) as Polygon;
    expect(unwrapped.coordinates[1]?.[0]).toEqual([182, 0]);
  });
});

describe('dropSeams', () => {
  it('cuts a line where it follows the antimeridian', () => {
    expect(
      dropSeams([
        [170, 60],
        [180, 61],
        [180, 70],
        [175, 71],
      ]),
    ).toEqual([
      [
        [170, 60],
        [180, 61],
      ],
      [
        [180, 70],
        [175, 71],
      ],
    ]);
  });
});

describe('worldLayers', () => {
  const layers = worldLayers(readAtlas(), realRecords);
  const layerOf = (name: string): Layer => layers.find((layer) => layer.name === name) as Layer;

  it('has its layers', () => {
    expect(layers.map(({ name }) => name)).toEqual([
      'land',
      'countries',
      'coast',
      'borders',
      'arcs',
      'partners',
      'jinju',
    ]);
  });

  it.each(['coast', 'borders'])('draws no %s along the antimeridian or the pole', (name) => {
    const lines = layerOf(name).features.flatMap(({ geometry }) => (geometry as MultiLineString).coordinates);
    expect(lines.length).toBeGreaterThan(100);
    const edges = lines.flatMap((line) => line.slice(1).map((point, index) => [line[index] ?? [], point] as const));
    expect(edges.filter(([a, b]) => isSeam(a, b))).toEqual([]);
    expect(edges.filter(([[from = 0], [to = 0]]) => Math.abs(from - to) > 180)).toEqual([]);
  });

  it.each(zoomsOf(worldZooms))('has countries that share their borders at zoom %i', (zoom) => {
    const counts = [...countEdges(layerOf('countries').features, zoom).values()];
    expect(counts.filter((count) => count > 2).length).toBe(0);
    expect(counts.filter((count) => count === 2).length).toBeGreaterThan(counts.length / 20);
  });

  it('ties each city to Jinju by an arc that goes on beyond the antimeridian', () => {
    const arcs = layerOf('arcs');
    for (const { id, position } of realRecords.partners) {
      const arc = arcs.features.find(({ properties }) => properties.id === id)?.geometry as LineString;
      const [lon = Number.NaN, lat = Number.NaN] = arc.coordinates.at(-1) ?? [];
      expect([((lon + 540) % 360) - 180, lat].map((degrees) => degrees.toFixed(6))).toEqual(
        [position.lon, position.lat].map((degrees) => degrees.toFixed(6)),
      );
    }
    const inAmerica = createSlicer(arcs)
      .cut({ z: 1, x: 0, y: 0 })
      ?.features.map(({ tags }) => tags?.id);
    expect(inAmerica?.toSorted()).toEqual(['eugene', 'winnipeg']);
  });

  it('gives countries their numeric ISO code and cities their names', () => {
    const korea = layerOf('countries').features.find(({ properties }) => properties.iso === '410');
    expect(korea).toMatchObject({ id: expect.any(Number), properties: { id: '410' } });
    const eugene = layerOf('partners').features.find(({ properties }) => properties.id === 'eugene');
    expect(eugene?.properties).toMatchObject({ relation: 'sister', year: 1961, name_en: 'Eugene' });
    expect(layerOf('jinju').features[0]?.properties.name_zh).toBe('晋州');
  });
});
