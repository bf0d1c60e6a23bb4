import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { siteSchema } from '../../src/core/model/index.ts';
import { parseRecord, parseRecords } from '../../src/load/parse-records.ts';
import { smallCity } from '../tiles/small-city.ts';

const [lantern] = smallCity.sites;
const schema = v.strictObject({ id: v.string(), n: v.number() });

describe('parseRecords', () => {
  it('keeps what is right and reports what is broken, with its id, its field, what was found and what was expected', () => {
    const { records, problems } = parseRecords(
      schema,
      [{ id: 'a', n: 1 }, { id: 'b', n: 'two' }, { id: 'c', n: 3 }, { n: 4 }, null, 'text'],
      'file.json › list',
    );
    expect(records).toEqual([
      { id: 'a', n: 1 },
      { id: 'c', n: 3 },
    ]);
    expect(problems).toHaveLength(4);
    expect(problems[0]).toEqual({
      kind: 'bad-record',
      where: 'file.json › list › b',
      detail: 'n: found "two", expected number',
    });
    expect(problems[1]?.detail).toMatch(/^id: found undefined, expected "?id"?/);
    expect(problems[2]).toMatchObject({ where: 'file.json › list › record', detail: expect.stringContaining('null') });
    expect(problems[3]?.detail).toContain('"text"');
  });

  it('reports a place deep inside by its path', () => {
    const broken = { ...lantern, position: { ...lantern?.position, lat: 95 } };
    const { records, problems } = parseRecords(siteSchema, [lantern, broken], 'festival.json › sites');
    expect(records).toHaveLength(1);
    expect(problems.map(({ detail }) => detail)).toEqual([expect.stringMatching(/^position\.lat: found 95, expected/)]);
  });

  it('refuses a record with a field that nobody knows', () => {
    const { records, problems } = parseRecords(schema, [{ id: 'a', n: 1, colour: 'red' }], 'x');
    expect(records).toEqual([]);
    expect(problems[0]?.detail).toContain('colour');
  });

  it.each([
    [undefined, 'undefined'],
    [null, 'object'],
    ['<html>', 'string'],
    [{ 0: { id: 'a', n: 1 } }, 'object'],
  ])('says so where there is no list but %j', (input, found) => {
    expect(parseRecords(schema, input, 'file.json › list')).toEqual({
      records: [],
      problems: [
        { kind: 'bad-record', where: 'file.json › list', detail: `found ${found}, expected a list of records` },
      ],
    });
  });

  it('has nothing to say about an empty list', () => {
    expect(parseRecords(schema, [], 'x')).toEqual({ records: [], problems: [] });
  });
});

describe('parseRecord', () => {
  it('is the record, or null with its problem', () => {
    expect(parseRecord(schema, { id: 'a', n: 1 }, 'x')).toEqual({ record: { id: 'a', n: 1 }, problems: [] });
    const broken = parseRecord(schema, { id: 'a' }, 'x');
    expect(broken.record).toBeNull();
    expect(broken.problems).toHaveLength(1);
  });
});
