import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { config } from '../../../src/config.ts';
import { finish } from '../../../src/core/steps.ts';
import { type OwnChoice, type OwnLimits, readBytes } from '../../../src/load/own-data/read-bytes.ts';

const free: OwnChoice = { x: null, y: null, system: null };
const read = (bytes: Uint8Array, limits: Partial<OwnLimits> = {}, choice = free) =>
  finish(readBytes(bytes, { limits: { ...config.ownData, ...limits }, choice }));
const utf8 = (text: string) => new TextEncoder().encode(text);
const pointsOf = (...given: Parameters<typeof read>) => {
  const result = read(...given);
  if (!result.ok) throw new Error(`expected points, found ${result.problem.kind} ${result.problem.found}`);
  return result.value;
};
const problemOf = (...given: Parameters<typeof read>) => {
  const result = read(...given);
  return result.ok ? null : result.problem;
};

const csv =
  '이름,위도,경도,업종\n촉석루,35.1894,128.0817,누각\n,,,\n공방,abc,128.1,공예\n진주역,35.15,,역\n먼 곳,95,128,역\n원점,0,0,역\n';

/** 「이름,위도,경도」 and 「촉석루,35.19,128.08」 in EUC-KR, byte for byte from its code table. */
const eucKr = Uint8Array.from([
  0xc0, 0xcc, 0xb8, 0xa7, 0x2c, 0xc0, 0xa7, 0xb5, 0xb5, 0x2c, 0xb0, 0xe6, 0xb5, 0xb5, 0x0a, 0xc3, 0xcb, 0xbc, 0xae,
  0xb7, 0xe7, 0x2c, 0x33, 0x35, 0x2e, 0x31, 0x39, 0x2c, 0x31, 0x32, 0x38, 0x2e, 0x30, 0x38, 0x0a,
]);

describe('a CSV file', () => {
  it('keeps good rows and tells what is wrong with the others', () => {
    const { names, lonLats, categoryNames, rowCount, problems, problemCount, reading } = pointsOf(utf8(csv));
    expect(names).toEqual(['촉석루']);
    expect([...lonLats]).toEqual([128.0817, 35.1894]);
    expect(categoryNames).toEqual(['누각']);
    expect(reading).toEqual({ system: 'lonlat', swapped: false, alternatives: [] });
    expect([rowCount, problemCount]).toEqual([5, 4]);
    expect(problems).toEqual([
      { row: 4, column: '위도', found: 'abc', expected: 'number' },
      { row: 5, column: '경도', found: '', expected: 'filled' },
      { row: 6, column: '위도', found: '95', expected: 'latitude' },
      { row: 7, column: '경도, 위도', found: '0, 0', expected: 'not-zero' },
    ]);
  });

  it('is the same with a mark, other line ends, delimiters and quotes', () => {
    const plain = pointsOf(utf8(csv));
    for (const text of [
      `\ufeff${csv}`,
      csv.replaceAll('\n', '\r\n'),
      csv.replaceAll('\n', '\r'),
      csv.replaceAll(',', '\t'),
    ])
      expect(pointsOf(utf8(text))).toEqual(plain);
    expect(pointsOf(utf8(csv.replace('촉석루', '"촉석""루,\n"'))).names).toEqual(['촉석"루,']);
  });

  it('in EUC-KR is understood', () => {
    expect(pointsOf(eucKr)).toMatchObject({ encoding: 'euc-kr', names: ['촉석루'] });
    expect(pointsOf(utf8('name,lat,lon\na,35.19,128.08'))).toMatchObject({ encoding: 'utf-8' });
  });

  it('in UTF-16 is understood', () => {
    const text = `\ufeff${csv.replaceAll(',', '\t')}`;
    const bytes = new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
    expect(pointsOf(bytes)).toMatchObject({ encoding: 'utf-16le', names: ['촉석루'] });
  });

  it('of many rows over many pieces keeps each', () => {
    const rows = Array.from({ length: 30_000 }, (_, at) => `점포 ${at},${35.1 + (at % 100) / 1000},128.1`);
    const { names, rowCount } = pointsOf(utf8(`이름,위도,경도\r\n${rows.join('\r\n')}`));
    expect(rowCount).toBe(30_000);
    expect(names).toEqual(rows.map((row) => row.split(',')[0]));
  });

  it('may begin with the letters of a ZIP archive', () => {
    expect(pointsOf(utf8('PK,lat,lon\n1,35.19,128.08\n')).rowCount).toBe(1);
  });

  it('is read as someone chooses', () => {
    const bytes = utf8('a,b\n35.19,128.08\n');
    expect(problemOf(bytes)).toMatchObject({ kind: 'no-columns', headings: ['a', 'b'] });
    expect([...pointsOf(bytes, {}, { x: 1, y: 0, system: null }).lonLats]).toEqual([128.08, 35.19]);
    expect([...pointsOf(bytes, {}, { x: 0, y: 1, system: 'lonlat' }).lonLats]).toEqual([128.08, 35.19]);
  });
});

describe('a GeoJSON file', () => {
  const feature = (geometry: unknown, properties: unknown = {}) => ({ type: 'Feature', geometry, properties });
  const point = { type: 'Point', coordinates: [128.08, 35.19] };
  const square = [
    [128, 35],
    [128.2, 35],
    [128.2, 35.2],
    [128, 35.2],
    [128, 35],
  ];

  it('gives points, middles of areas, and what has no position', () => {
    const features = [
      feature(point, { 이름: '가' }),
      feature({ type: 'Polygon', coordinates: [square] }),
      feature(null),
      7,
    ];
    const data = pointsOf(utf8(JSON.stringify({ type: 'FeatureCollection', features })));
    expect(data).toMatchObject({ format: 'geojson', names: ['가', ''], middleCount: 1, rowCount: 4, problemCount: 2 });
    expect(data.lonLats[2]).toBeCloseTo(128.1, 9);
    expect(data.problems[1]).toEqual({ row: 4, column: '', found: '7', expected: 'position' });
  });

  it('counts no middle that lies outside Korea', () => {
    const far = { type: 'LineString', coordinates: square.map(([lon = 0]) => [lon - 100, 0.5]) };
    const features = [feature(point), feature({ type: 'Polygon', coordinates: [square] }), feature(far)];
    const data = pointsOf(utf8(JSON.stringify({ type: 'FeatureCollection', features })));
    expect(data).toMatchObject({ middleCount: 1, problemCount: 1 });
  });

  it('in a grid is understood', () => {
    const grid = feature({ type: 'Point', coordinates: [1053229.704, 1688765.708] });
    const { lonLats, reading } = pointsOf(utf8(JSON.stringify(grid)));
    expect(reading.system).toBe('epsg5179');
    expect(lonLats[0]).toBeCloseTo(128.0847, 6);
  });
});

describe('a file that is refused', () => {
  it.each([
    ['', 'empty'],
    ['  \n', 'empty'],
    ['PK\u0003\u0004', 'not-text'],
    ['a\0b', 'not-text'],
    ['{"type": ', 'not-json'],
    ['{"type":"Thing"}', 'not-geojson'],
    ['name,lat,lon\n', 'no-points'],
    ['name,lat,lon\na,48.8,2.3\n', 'no-system'],
    ['number,value\n1,2\n', 'no-columns'],
  ])('%j: %s', (text, kind) => expect(problemOf(utf8(text))?.kind).toBe(kind));

  it('bytes of no encoding', () => {
    expect(problemOf(Uint8Array.from([0x61, 0xff, 0xff, 0x2c, 0x80, 0x0a]))?.kind).toBe('encoding');
  });

  it('a million columns, brackets in brackets, an endless row, too many rows', () => {
    expect(problemOf(utf8(','.repeat(1_000_000)))).toMatchObject({ kind: 'too-many-columns', limit: 512 });
    expect(problemOf(utf8(`lat,lon\n${','.repeat(2048)}\n`))).toEqual({
      kind: 'too-many-columns',
      found: '2049',
      limit: 2048,
    });
    expect(problemOf(utf8(`${'['.repeat(100_000)}`))?.kind).toBe('too-deep');
    expect(problemOf(utf8(`lat,lon\n"${'x\n'.repeat(1_000_000)}`))?.kind).toBe('row-too-long');
    expect(problemOf(utf8(`lat,lon\n${'35.1,128.1\n'.repeat(11)}`), { maxRows: 10 })?.kind).toBe('too-many-rows');
  });

  it('whatever the bytes, nothing throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        read(bytes);
      }),
    );
    const prefixed = fc.tuple(
      fc.constantFrom('lat,lon\n', '{"type":"FeatureCollection","features":[', '[', '"'),
      fc.string(),
    );
    fc.assert(
      fc.property(prefixed, ([start, rest]) => {
        read(utf8(start + rest));
      }),
    );
  });
});
