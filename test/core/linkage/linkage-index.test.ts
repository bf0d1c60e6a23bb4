import { describe, expect, it } from 'vitest';
import {
  buildRoadGraph,
  dominanceStability,
  linkageParts,
  modelLinkage,
  prepareLinkage,
  rankLinkages,
  rankStability,
} from '../../../src/core/linkage/index.ts';
import { triedParameters } from '../../../src/core/linkage/sensitivity.ts';
import { smallLinkage } from './small-linkage.ts';

const graph = buildRoadGraph(smallLinkage.routes, smallLinkage.stops);
const base = prepareLinkage({ ...smallLinkage, graph, people: null });
const model = modelLinkage(base);
const parts = linkageParts(smallLinkage, base, model);

describe('linkageParts', () => {
  it('counts what is there, for eup and myeon alone', () => {
    expect(parts.map(({ code }) => code)).toEqual(['1-0', '2-0', '3-0']);
    expect(parts.map(({ values }) => values.routes)).toEqual([1, parts[1]?.centre === 'c0' ? 1 : 0, 0]);
    expect(parts.map(({ values }) => values.stops)).toEqual([8, 2, 5]);
    expect(parts.map(({ values }) => values.markets)).toEqual([0, 1, 0]);
    expect(parts.map(({ values }) => values.ties)).toEqual([1, 0, 0]);
  });

  it('ties a division that is a centre itself to another one', () => {
    expect(parts[2]?.centre).toBe('c0');
  });

  it('scales each part between the least and the most', () => {
    expect(parts.map(({ scaled }) => scaled.stops)).toEqual([1, 0, 0.5]);
    expect(parts.map(({ scaled }) => scaled.markets)).toEqual([0, 1, 0]);
  });
});

describe('rankLinkages', () => {
  it('is the weighted mean of the parts', () => {
    const weights = { routes: 0, stops: 3, markets: 1, ties: 0, share: 0 };
    const ranked = rankLinkages(parts, weights);
    expect(ranked.map(({ code, index, rank }) => [code, index, rank])).toEqual([
      ['1-0', 75, 1],
      ['3-0', 37.5, 2],
      ['2-0', 25, 3],
    ]);
  });

  it('gives equal ones the better rank', () => {
    const weights = { routes: 0, stops: 0, markets: 1, ties: 0, share: 0 };
    expect(rankLinkages(parts, weights).map(({ code, rank }) => [code, rank])).toEqual([
      ['2-0', 1],
      ['1-0', 2],
      ['3-0', 2],
    ]);
  });
});

describe('rankStability', () => {
  it('keeps the given rank between the best and the worst, over ranks that single parts give', () => {
    const stability = rankStability(parts);
    for (const { rank, best, worst, median, inTopFive } of stability) {
      expect(best).toBeLessThanOrEqual(Math.min(rank, median));
      expect(worst).toBeGreaterThanOrEqual(Math.max(rank, median));
      expect(inTopFive).toBe(1);
    }
    // With stops alone the second division is last, with markets alone it is first.
    expect(stability.find(({ code }) => code === '2-0')).toMatchObject({ best: 1, worst: 3 });
  });
});

describe('dominanceStability', () => {
  it('tries every model in which somebody is drawn, and tells how many agree', () => {
    // 15 mixes times three exponents.
    const counted = { establishments: 1, assets: 1, markets: 1 };
    const whole = { ...base, centres: base.centres.map((centre) => ({ ...centre, counts: counted })) };
    expect(triedParameters(whole, 1)).toHaveLength(45);
    const stability = dominanceStability(base, model);
    for (const { dominant, stability: share, rivals } of stability) {
      expect(rivals.reduce((sum, rival) => sum + rival.share, 0)).toBeCloseTo(1, 9);
      expect(rivals.find(({ centre }) => centre === dominant)?.share ?? 0).toBe(share);
    }
    // A centre in its own division, 0.5 km away, is never overtaken by one that is a kilometre farther and three times as large.
    expect(stability[0]?.stability).toBe(1);
  });
});
