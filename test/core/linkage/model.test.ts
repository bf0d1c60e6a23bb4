import { describe, expect, it } from 'vitest';
import { areaKm2 } from '../../../src/core/geo/overlap.ts';
import { weighAttractions } from '../../../src/core/linkage/attraction.ts';
import {
  buildRoadGraph,
  type LinkageParameters,
  linkageDefaults,
  linkageFlows,
  linkageZones,
  modelLinkage,
  prepareLinkage,
  travelDefaults,
} from '../../../src/core/linkage/index.ts';
import { type LampPlace, spreadPeople } from '../../../src/core/proximity/index.ts';
import { linkageBase } from '../../../tiles/data/linkage.ts';
import { realRecords } from '../../tiles/real-data.ts';
import { smallLinkage } from './small-linkage.ts';

const byTrade: LinkageParameters = { ...linkageDefaults, weights: { establishments: 1, assets: 0, markets: 0 } };
const graph = buildRoadGraph(smallLinkage.routes, smallLinkage.stops);
const records = { ...smallLinkage, graph, people: null };
/** So that the last stop, which has no road, lends it to nobody. */
const settings = { ...travelDefaults, accessMeters: 500 };
const base = prepareLinkage(records, settings);
const model = modelLinkage(base, byTrade);
/** Kilometres of 0.01° of longitude at 35.005° N, by hand: 6371.0088 π / 180 · 0.01 · cos 35.005°. */
const stepKm = 0.91078;

describe('weighAttractions', () => {
  const counts = [
    { id: 'a', counts: { establishments: 300, assets: 1, markets: 0 } },
    { id: 'b', counts: { establishments: 100, assets: 3, markets: 0 } },
  ];
  it('mixes the shares of each part; a part that nobody has drops out', () => {
    const [a, b] = weighAttractions(counts, { establishments: 2, assets: 2, markets: 6 });
    expect(a).toBeCloseTo(0.5 * 0.75 + 0.5 * 0.25, 12);
    expect(b).toBeCloseTo(0.5, 12);
  });
});

describe('modelLinkage', () => {
  it('agrees with the formula worked by hand, and says what each travel rests on', () => {
    const [own, second, third] = model.divisions;
    expect(own?.probabilities.map(({ basis }) => basis)).toEqual(['own', 'straight']);
    // One stretch of the route to the first centre; no road to the last, so its straight line of two steps times 1.3.
    expect(second?.probabilities.map(({ basis }) => basis)).toEqual(['road', 'straight']);
    expect(second?.probabilities[0]?.travelKm).toBeCloseTo(stepKm, 2);
    expect(second?.probabilities[1]?.travelKm).toBeCloseTo(2 * 1.3 * stepKm, 2);
    const pulls = [0.75 / stepKm ** 2, 0.25 / (2 * 1.3 * stepKm) ** 2] as const;
    expect(second?.probabilities[0]?.share).toBeCloseTo(pulls[0] / (pulls[0] + pulls[1]), 3);
    const far = [0.75 / (2 * stepKm) ** 2, 0.25 / (1.3 * stepKm) ** 2] as const;
    expect(third?.probabilities[0]?.share).toBeCloseTo(far[0] / (far[0] + far[1]), 3);
    // 0.75 / 2² = 0.1875 against 0.25 / 1.3² = 0.1479: the larger centre holds the third division too.
    expect(model.divisions.map(({ dominant }) => dominant)).toEqual(['c0', 'c0', 'c0', 'c3']);
    expect(model.divisions.map(({ origins }) => origins)).toEqual(['point', 'point', 'point', 'point']);
  });

  it('takes the mean of the lamps, weighted by their people', () => {
    const lamps: readonly LampPlace[] = [
      { point: [128.015, 35.005], lamps: 3 },
      { point: [128.019, 35.005], lamps: 1 },
    ];
    const people = spreadPeople(smallLinkage.divisions, smallLinkage.outlines, lamps);
    const lit = modelLinkage(prepareLinkage({ ...records, people }, settings), byTrade).divisions[1];
    expect(lit?.origins).toBe('lamps');
    // Both lamps have the same stop: a quarter of the people walks 0.4 steps to it.
    expect(lit?.probabilities[0]?.travelKm).toBeCloseTo(stepKm * (1 + (1.3 * 0.4) / 4), 2);
    // Without a road: from the mean of their places, a tenth of a step nearer to the last centre.
    expect(lit?.probabilities[1]?.travelKm).toBeCloseTo(1.3 * stepKm * 1.9, 2);
  });

  it('can leave the floor of the own centre out, and refuses impossible travel', () => {
    const away = { ...settings, ownAtFloor: false, floorKm: 0.1 };
    const [own] = modelLinkage(prepareLinkage(records, away), byTrade).divisions;
    expect(own?.probabilities[0]).toMatchObject({ basis: 'straight', travelKm: 0.1 });
    expect(() => prepareLinkage(records, { ...travelDefaults, floorKm: 0 })).toThrow(/floor above 0 km/);
    expect(() => prepareLinkage(records, { ...travelDefaults, detourFactor: 0.9 })).toThrow(/at least 1/);
  });
});

describe('linkageFlows', () => {
  it('carries every resident once, the largest flow first', () => {
    const flows = linkageFlows(base, model);
    for (const { code, population } of smallLinkage.divisions) {
      const people = flows.filter((flow) => flow.code === code).reduce((sum, flow) => sum + flow.people, 0);
      expect(people).toBeCloseTo(population, 6);
    }
    expect(flows.map(({ people }) => people)).toEqual(flows.map(({ people }) => people).toSorted((a, b) => b - a));
    expect(flows.filter(({ isOwn }) => isOwn).map(({ code, centre }) => [code, centre])).toEqual(
      expect.arrayContaining([
        ['0-0', 'c0'],
        ['3-0', 'c3'],
      ]),
    );
    expect(linkageFlows(base, model, 500).every(({ people }) => people >= 500)).toBe(true);
  });
});

describe('the real city', () => {
  const real = linkageBase(realRecords);
  const city = modelLinkage(real);

  it('gives every division shares that sum to 1, from its lamps, mostly by road', () => {
    expect(city.divisions).toHaveLength(30);
    for (const { probabilities, origins } of city.divisions) {
      expect(origins).toBe('lamps');
      expect(probabilities.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    }
    const pairs = city.divisions.flatMap(({ probabilities }) => probabilities);
    expect(pairs.filter(({ basis }) => basis === 'straight')).toEqual([]);
    expect(pairs.filter(({ basis }) => basis === 'own')).toHaveLength(12);
  });

  it('has zones that cover the city once', () => {
    const zones = linkageZones(city, realRecords.divisionOutlines);
    expect(zones.flatMap(({ codes }) => codes).toSorted()).toEqual(
      realRecords.divisions.map(({ code }) => code).toSorted(),
    );
    const whole = realRecords.divisionOutlines.reduce((sum, { geometry }) => sum + areaKm2(geometry), 0);
    const parts = zones.reduce((sum, { geometry }) => sum + (geometry === null ? 0 : areaKm2(geometry)), 0);
    expect(parts / whole).toBeCloseTo(1, 3);
  });
});
