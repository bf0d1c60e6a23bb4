import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadRecords, recordFiles } from '../../src/load/records.ts';
import { loadRealRecords, realFiles, serve } from './real-files.ts';

afterEach(() => vi.unstubAllGlobals());

const festival = realFiles['data/festival.json'] as Record<string, readonly Record<string, unknown>[]>;

describe('loadRecords', () => {
  it('reads every record of the real data without a problem', async () => {
    const records = await loadRealRecords();
    expect(records.sites).toHaveLength(festival.sites?.length ?? -1);
    for (const list of Object.values(records)) {
      if (Array.isArray(list)) expect(list.length).toBeGreaterThan(0);
      else expect(list).not.toBeNull();
    }
  });

  it('leaves a broken record out, reports it, and keeps the others', async () => {
    const [first, second, ...rest] = festival.sites ?? [];
    serve({ 'data/festival.json': { ...festival, sites: [first, { ...second, kind: 'castle' }, ...rest] } });
    const { records, problems } = await loadRecords('festival');
    expect(records.sites).toHaveLength((festival.sites?.length ?? 0) - 1);
    expect(records.editions).toHaveLength(festival.editions?.length ?? -1);
    expect(problems).toEqual([
      {
        kind: 'bad-record',
        where: `festival.json › sites › ${second?.id}`,
        detail: expect.stringContaining('"castle"'),
      },
    ]);
  });

  it('reports a list that is not there and reads the others', async () => {
    const { sites: _, ...others } = festival;
    serve({ 'data/festival.json': others });
    const { records, problems } = await loadRecords('festival');
    expect(records.sites).toEqual([]);
    expect(records.story).toHaveLength(festival.story?.length ?? -1);
    expect(problems.map(({ where }) => where)).toEqual(['festival.json › sites']);
  });

  it('reports a single record that is broken and reads the lists beside it', async () => {
    const creative = realFiles['data/creative.json'] as Record<string, unknown>;
    serve({ 'data/creative.json': { ...creative, model: { name: 'x' } } });
    const { records, problems } = await loadRecords('creative');
    expect(records.model).toBeNull();
    expect(records.creators).not.toBeNull();
    expect(records.assets?.length).toBeGreaterThan(0);
    expect(problems.map(({ where }) => where)).toEqual(['creative.json › model › record']);
  });

  it.each(recordFiles)('has no records and one problem where %s.json is missing', async (file) => {
    serve({});
    const { records, problems } = await loadRecords(file);
    expect(records).toEqual({});
    expect(problems).toEqual([{ kind: 'missing', where: `data/${file}.json`, detail: 'the server answered 404' }]);
  });

  it.each([null, [], 'text', 7])('survives a file that holds %j', async (content) => {
    serve({ 'data/world.json': content });
    const { records, problems } = await loadRecords('world');
    expect(records).toEqual({ partners: [], otherTies: [] });
    expect(problems).toHaveLength(2);
  });
});
