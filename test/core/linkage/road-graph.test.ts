import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceMeters } from '../../../src/core/geo/distance.ts';
import { buildRoadGraph, type RoadGraph, type RoadLink, roadMetersFrom } from '../../../src/core/linkage/road-graph.ts';
import { realRecords } from '../../tiles/real-data.ts';

type Nodes = Pick<RoadGraph, 'nodes'>;

/** A graph of up to seven nodes with any links, either way. */
const graphs: fc.Arbitrary<Nodes> = fc.integer({ min: 1, max: 7 }).chain((size) =>
  fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1), fc.integer({ min: 1, max: 20 }))).map((links) => {
    const nodes = Array.from({ length: size }, () => ({ point: [0, 0] as const, links: [] as RoadLink[] }));
    for (const [a, b, meters] of links) {
      nodes[a]?.links.push({ node: b, meters });
      nodes[b]?.links.push({ node: a, meters });
    }
    return { nodes };
  }),
);

/** The shortest of all ways without a circle, each tried. */
function bruteForce({ nodes }: Nodes, from: number, to: number, visited: readonly number[] = []): number {
  if (from === to) return 0;
  const ways = (nodes[from]?.links ?? [])
    .filter(({ node }) => !visited.includes(node))
    .map(({ node, meters }) => meters + bruteForce({ nodes }, node, to, [...visited, from]));
  return Math.min(Number.POSITIVE_INFINITY, ...ways);
}

describe('roadMetersFrom', () => {
  it('agrees with every way tried, on small graphs', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const meters = roadMetersFrom(graph, 0);
        for (const to of graph.nodes.keys()) expect(meters[to]).toBe(bruteForce(graph, 0, to));
      }),
    );
  });

  it('refuses a node that is not there', () => {
    expect(() => roadMetersFrom({ nodes: [] }, 0)).toThrow(/expected a node below 0, found 0/);
  });
});

describe('buildRoadGraph', () => {
  const stop = (id: string, nameKo: string, lon: number) => ({ id, nameKo, lon, lat: 35.1 });
  const route = (...stops: string[]) => ({ route: '1', routeId: '1', complete: true, stops });

  it('joins stops along routes either way, and routes where they share a stop', () => {
    const stops = [stop('1', '가', 128.1), stop('2', '나', 128.12), stop('3', '다', 128.13), stop('4', '라', 128.2)];
    const graph = buildRoadGraph([route('1', '2'), route('3', '2')], stops);
    expect(graph.nodes).toHaveLength(3);
    const [a, c] = [graph.index.nearest([128.1, 35.1])[0], graph.index.nearest([128.13, 35.1])[0]];
    expect(roadMetersFrom(graph, a?.index ?? -1)[c?.index ?? -1]).toBeCloseTo(
      distanceMeters([128.1, 35.1], [128.12, 35.1]) + distanceMeters([128.12, 35.1], [128.13, 35.1]),
      6,
    );
  });

  it('holds together in the real city, and no way is shorter than the straight line', () => {
    const graph = buildRoadGraph(realRecords.busRoutes, realRecords.busStops);
    for (const [start, { point }] of [...graph.nodes.entries()].filter(([at]) => at % 50 === 0)) {
      for (const [end, meters] of roadMetersFrom(graph, start).entries()) {
        expect(Number.isFinite(meters)).toBe(true);
        expect(meters).toBeGreaterThanOrEqual(distanceMeters(point, graph.nodes[end]?.point ?? point) - 1e-6);
      }
    }
  });
});
