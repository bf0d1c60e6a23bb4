import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Analysis, type AnalysisResult, createAnalysis } from '../../src/analysis/client.ts';
import { dbscan, packLonLats, planeAround, toMeters } from '../../src/core/clusters/index.ts';
import { seededRandom } from '../../src/core/random.ts';
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
  analysis.end();
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

  it('does every job', async () => {
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
    let shares: number[] = [];
    const first = analysis.run(
      'stability',
      { ...given, radii, threshold: 0 },
      { onProgress: (share) => shares.push(share) },
    );
    await new Promise((resume) => setTimeout(resume, 60));
    const second = analysis.run('stability', { ...given, radii: [290, 310] });
    expect(kindOf(await first)).toBe('superseded');
    const seen = shares;
    expect(seen.length).toBeGreaterThan(0);
    expect(Math.max(...seen)).toBeLessThan(1);
    shares = [];
    expect(kindOf(await second)).toBe('ok');
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

  it('starts anew with the same points after a breakdown or an end', async () => {
    const lost = [analysis.run('clusters', given), analysis.run('clusters', given)];
    wire.breakDown();
    expect((await Promise.all(lost)).map(kindOf)).toEqual(['failed', 'failed']);
    expect(kindOf(await analysis.run('clusters', given))).toBe('ok');
    const ended = analysis.run('clusters', given);
    analysis.end();
    expect(kindOf(await ended)).toBe('ended');
    expect(kindOf(await analysis.run('clusters', given))).toBe('ok');
    expect(wire.started()).toBe(3);
  });
});
