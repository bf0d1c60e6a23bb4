import { afterEach, describe, expect, it, vi } from 'vitest';
import { recordFiles } from '../../src/core/records.ts';
import { loadRecords } from '../../src/load/records.ts';
import { sha256Hex } from '../../src/load/sha256.ts';
import { loadRealRecords, realFiles, serve } from './real-files.ts';

/** What the build has checked. */
const digests = vi.hoisted((): Record<string, string> => ({}));
vi.mock('virtual:checked-records', () => ({ digests }));

afterEach(() => {
  vi.unstubAllGlobals();
  delete digests.festival;
});

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

  it('checks no record of a file that came as it was built, and every record of one that did not', async () => {
    const broken = { ...festival, sites: [{ id: 'castle' }] };
    serve({ 'data/festival.json': broken });
    digests.festival = (await sha256Hex(JSON.stringify(broken)))?.slice(0, 16) ?? '';
    expect(await loadRecords('festival')).toEqual({ records: broken, problems: [] });
    digests.festival = '0123456789abcdef';
    const { records, problems } = await loadRecords('festival');
    expect(records.sites).toEqual([]);
    expect(problems).toMatchObject([{ kind: 'bad-record', where: 'festival.json › sites › castle' }]);
  });

  it('checks every record where the browser reckons no digest', async () => {
    serve({ 'data/festival.json': { ...festival, sites: [{ id: 'castle' }] } });
    digests.festival = '';
    vi.stubGlobal('crypto', {});
    expect((await loadRecords('festival')).problems).toHaveLength(1);
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
