import type { Point } from 'geojson';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Analysis, type AnalysisResult, createAnalysis } from '../../src/analysis/client.ts';
import { dbscan, packLonLats, planeAround, toMeters } from '../../src/core/clusters/index.ts';
import { bufferArea } from '../../src/core/proximity/buffer.ts';
import {
  createPointIndex,
  createSelectionArea,
  summarizeArea,
  withinReachOfAny,
} from '../../src/core/proximity/index.ts';
import { seededRandom } from '../../src/core/random.ts';
import { buildWalkingNetwork } from '../../src/core/walking/index.ts';
import { toNetworkRecords } from '../../src/state/network-records.ts';
import { box } from '../core/geo/grid-city.ts';
import { realAppRecords } from '../ui/real-cards.ts';
import { createWire, type Wire } from './wire.ts';

const random = seededRandom(4);
const lonLats = packLonLats(Array.from({ length: 3000 }, () => [128 + random() * 0.2, 35 + random() * 0.2] as const));
const codes = Uint16Array.from({ length: 3000 }, (_, at) => at % 4);
const given = { points: 'assets', radiusMeters: 300, minPoints: 5 };
/** Long enough to be left off between two of its radii. */
const radii = Array.from({ length: 400 }, (_, at) => 10 + 5 * at);

const kindOf = (result: AnalysisResult<unknown>): string => (result.ok ? 'ok' : result.problem.kind);

let wire: Wire;
let analysis: Analysis;
beforeEach(() => {
  wire = createWire();
  analysis = createAnalysis(wire.start);
  analysis.hold('assets', { lonLats, categories: { codes, count: 4 } });
});
afterEach(() => {
  wire.close();
});

describe('an analysis', () => {
  it('starts no worker before it is asked for something', async () => {
    expect(wire.started()).toBe(0);
    await analysis.run('kDistanceCurve', { points: 'assets', minPoints: 4 });
    expect(wire.started()).toBe(1);
  });

  it('answers what the core answers, and leaves the page its points', async () => {
    const result = await analysis.run('clusters', given);
    if (!result.ok) throw new Error(result.problem.detail);
    const here = dbscan(toMeters(planeAround(lonLats), lonLats), given);
    expect(result.value.labels).toEqual(here.labels);
    expect(result.value.kinds).toEqual(here.kinds);
    expect(result.value.summaries).toHaveLength(here.clusterCount);
    const { noise, border, core } = result.value.counts;
    expect(noise + border + core).toBe(3000);
    expect(result.value.summaries[0]?.categoryCounts).toHaveLength(4);
    expect(lonLats).toHaveLength(6000);
    expect(await analysis.run('clusters', given)).toEqual(result);
  });

  it('does every job of clusters', async () => {
    const all = await Promise.all([
      analysis.run('clusters', given),
      analysis.run('kDistanceCurve', given),
      analysis.run('stability', { ...given, radii: [200, 300, 400] }),
      analysis.run('means', { points: 'assets', k: 4 }),
      analysis.run('hexagons', { points: 'assets', sizeMeters: 500, shift: [20, 10] }),
      analysis.run('hexShift', { points: 'assets', sizeMeters: 500 }),
      analysis.run('silhouettes', { points: 'assets', most: 4 }),
    ]);
    expect(all.map(kindOf)).toEqual(all.map(() => 'ok'));
    const [, , , means, hexagons] = all;
    expect(means?.ok && means.value.sizes.reduce((sum, size) => sum + size, 0)).toBe(3000);
    expect(hexagons?.ok && hexagons.value.polygons.features.length).toBe(hexagons?.ok && hexagons.value.counts.length);
  });

  it('lets the latest of many requests of a lane win: one works, one waits', async () => {
    const asked = [200, 210, 220, 230, 240].map((radiusMeters) => analysis.run('clusters', { ...given, radiusMeters }));
    const results = await Promise.all(asked);
    expect(results.map(kindOf)).toEqual(['ok', 'superseded', 'superseded', 'superseded', 'ok']);
    expect(wire.told.filter(({ kind }) => kind === 'run')).toHaveLength(2);
  });

  it('leaves off long work when something newer is asked', async () => {
    const first = analysis.run('stability', { ...given, radii, threshold: 0 });
    await new Promise((resume) => setTimeout(resume, 60));
    const second = analysis.run('stability', { ...given, radii: [290, 310] });
    expect(kindOf(await first)).toBe('superseded');
    expect(kindOf(await second)).toBe('ok');
  });

  it('tells how much of long work is done while it works, and nothing after its end', async () => {
    const shares: number[] = [];
    const options = { onShare: (share: number) => shares.push(share) };
    expect(kindOf(await analysis.run('stability', { ...given, radii, threshold: 0 }, options))).toBe('ok');
    const told = shares.length;
    expect(told).toBeGreaterThan(1);
    expect(shares.every((share, at) => share >= (shares[at - 1] ?? 0) && share <= 1)).toBe(true);
    await new Promise((resume) => setTimeout(resume, 30));
    expect(shares).toHaveLength(told);
  });

  it('lets other lanes pass long work', async () => {
    const order: string[] = [];
    const long = analysis.run('stability', { ...given, radii, threshold: 0 }).then(() => order.push('long'));
    await analysis.run('clusters', given, { lane: 'left' }).then(() => order.push('left'));
    await analysis.run('clusters', given, { lane: 'right' }).then(() => order.push('right'));
    await long;
    expect(order).toEqual(['left', 'right', 'long']);
  });

  it('tells what is wrong and goes on', async () => {
    expect(await analysis.run('clusters', { ...given, points: 'nothing' })).toEqual({
      ok: false,
      problem: { kind: 'failed', job: 'clusters', detail: 'expected held points, found none by the name of nothing' },
    });
    analysis.hold('broken', { lonLats: Float64Array.of(35, 128) });
    const broken = await analysis.run('means', { points: 'broken', k: 1 });
    expect(broken.ok ? '' : broken.problem.detail).toContain('found [35, 128] at 0');
    expect(kindOf(await analysis.run('clusters', given))).toBe('ok');
    analysis.hold('assets', null);
    expect(kindOf(await analysis.run('clusters', given))).toBe('failed');
    expect(() => analysis.hold('odd', { lonLats: new Float64Array(3) })).toThrow('found 3 numbers');
  });

  it('says so when the script of the worker cannot be fetched', async () => {
    const lost = analysis.run('clusters', given);
    wire.breakDown(new Event('error'));
    expect(await lost).toMatchObject({ problem: { detail: expect.stringMatching(/could not be fetched/) } });
  });

  it('starts anew with the same points after a breakdown', async () => {
    const lost = [analysis.run('clusters', given), analysis.run('clusters', given)];
    wire.breakDown();
    expect((await Promise.all(lost)).map(kindOf)).toEqual(['failed', 'failed']);
    expect(kindOf(await analysis.run('clusters', given))).toBe('ok');
    expect(wire.started()).toBe(2);
  });
});

describe('questions about an area', () => {
  const area = box(128.05, 35.05, 128.1, 35.1);
  const pairs = Array.from({ length: 3000 }, (_, at) => [lonLats[2 * at] ?? 0, lonLats[2 * at + 1] ?? 0] as const);

  it('are answered by the worker as by the core, with indices in place of objects', async () => {
    const result = await analysis.run('areaSummary', { points: 'assets', geometry: area, meters: 0 });
    if (!result.ok || result.value === null) throw new Error('expected an area');
    const expected = summarizeArea(
      createSelectionArea(area),
      pairs.map((point, at) => ({ point, category: String(codes[at]) })),
    );
    const { inside, categories, people, ...found } = result.value;
    expect([...inside]).toEqual(expected.inside);
    expect(categories.map(({ code, count }) => [String(code), count])).toEqual(
      expected.categories.map(({ category, count }) => [category, count]),
    );
    expect(found).toMatchObject({ count: expected.count, nearestOutside: expected.nearestOutside });
    expect(people).toBeNull();
  });

  it('put metres around lines in the worker, and say where there is no area', async () => {
    const line = {
      points: 'assets',
      geometry: { type: 'LineString', coordinates: [...pairs.slice(0, 2)].map((pair) => [...pair]) },
    } as const;
    const buffered = await analysis.run('areaSummary', { ...line, meters: 500 });
    expect(buffered.ok && buffered.value?.area).toEqual(bufferArea(line.geometry, 500));
    const none = await analysis.run('areaSummary', { ...line, meters: 0 });
    expect(none.ok && none.value).toBeNull();
  });

  it('wait for the city where they rest on its people and ways, and keep it when the worker starts anew', async () => {
    const asked = { points: 'assets', area, areaKm2: 25, counts: [[0, 3]] } as const;
    const before = await analysis.run('missing', asked);
    expect(before.ok && before.value).toBeNull();
    analysis.tellCity({
      divisions: [{ code: '1', population: 1000, point: [128.07, 35.07] }],
      outlines: [{ code: '1', geometry: area }],
      lamps: [{ point: [128.06, 35.06], lamps: 2 }],
      walking: null,
    });
    wire.breakDown();
    const after = await analysis.run('missing', asked);
    expect(after.ok && after.value?.gaps.map(({ code }) => code).toSorted()).toEqual([0, 1, 2, 3]);
    const summary = await analysis.run('areaSummary', { points: 'assets', geometry: area, meters: 0 });
    expect(summary.ok && summary.value?.people?.byLamps).toBe(1000);
    const ways = await analysis.run('ways', { ...asked, geometry: area, limit: { minutes: 15 }, most: 500 });
    expect(ways.ok && ways.value).toBeNull();
  });

  it('bring ways as one list of numbers that rows point into', async () => {
    const walking = toNetworkRecords(realAppRecords);
    analysis.tellCity({ divisions: [], outlines: [], lamps: [], walking });
    const from: Point = { type: 'Point', coordinates: [128.0875, 35.192] };
    const result = await analysis.run('ways', {
      points: 'assets',
      geometry: from,
      area,
      limit: { minutes: 20 },
      most: 500,
    });
    if (!result.ok || result.value === null) throw new Error('expected ways');
    const { within, lonLats: line, starts } = result.value;
    expect(starts).toEqual([from.coordinates]);
    expect(within.length).toBeGreaterThan(5);
    if (walking === null) throw new Error('expected land and water');
    const expected = withinReachOfAny(
      buildWalkingNetwork(walking),
      { index: createPointIndex(pairs), points: pairs },
      { starts, limit: { minutes: 20 }, time: null, most: 500 },
    );
    const lines = within.map(({ index, way }) => [
      index,
      Array.from(line.slice(2 * (way?.from ?? 0), 2 * (way?.to ?? 0))),
    ]);
    expect(lines).toEqual(expected.within.map(({ index, route }) => [index, route?.coordinates.flat() ?? []]));
  });
});
