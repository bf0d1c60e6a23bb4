import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { isFormula, toCsv } from '../../../src/core/export/csv.ts';
import { fileName } from '../../../src/core/export/file-name.ts';
import { toGeoJson } from '../../../src/core/export/geojson.ts';
import { scaleBar } from '../../../src/core/export/scale-bar.ts';

const columns = [
  { id: 'name', heading: '이름' },
  { id: 'value', heading: 'Value (m)' },
];

describe('CSV for others', () => {
  it('begins with a mark, ends rows with CR LF and quotes what must be', () => {
    const text = toCsv(columns, [
      { name: 'a "b", c', value: -3.5 },
      { name: null, value: undefined },
    ]);
    expect(text).toBe('\ufeff이름,Value (m)\r\n"a ""b"", c",-3.5\r\n,\r\n');
  });

  it.each(['=1+1', '+cmd', '-cmd', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '-1+1', '+82-55'])(
    'makes %j harmless',
    (text) => {
      const [, row = ''] = toCsv(columns, [{ name: text, value: 1 }]).split(/\r\n/);
      expect(row.replace(/^"/, '').startsWith("'")).toBe(true);
    },
  );

  it.each(['-3.5', '+82', '-1e-7', 'a=b', '진주', '', '3-1'])('leaves %j as it is', (text) =>
    expect(isFormula(text)).toBe(false),
  );

  it('is read back by Papa Parse as the same texts', () => {
    const row = fc.record({ name: fc.string({ unit: 'grapheme' }), value: fc.oneof(fc.integer(), fc.string()) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const { data } = Papa.parse<string[]>(toCsv(columns, rows).slice(1), { delimiter: ',', newline: '\r\n' });
        const harmless = (cell: string | number) =>
          typeof cell === 'string' && isFormula(cell) ? `'${cell}` : `${cell}`;
        expect(data.slice(1, -1)).toEqual(rows.map(({ name, value }) => [harmless(name), harmless(value)]));
      }),
    );
  });
});

describe('GeoJSON for others', () => {
  it('holds features with six decimals and says what it is', () => {
    const geometry = { type: 'Point', coordinates: [128.084712345, 35.1928] };
    const text = toGeoJson([{ geometry, properties: { n: 1 } }], { title: 'x' });
    expect(JSON.parse(text)).toEqual({
      type: 'FeatureCollection',
      about: { title: 'x' },
      features: [
        { type: 'Feature', geometry: { type: 'Point', coordinates: [128.084712, 35.1928] }, properties: { n: 1 } },
      ],
    });
  });
});

describe('names of files', () => {
  it('hold letters of any language and no path', () => {
    expect(fileName('진주 / 공방 (2)', '2025-10-11', 'csv')).toBe('진주-공방-2-2025-10-11.csv');
    expect(fileName('../..', '2025-10-11', 'png')).toBe('jinju-2025-10-11.png');
  });
});

describe('scale bar', () => {
  it('is the longest round length that fits', () => {
    expect(scaleBar(10, 140)).toEqual({ meters: 1000, pixels: 100 });
    expect(scaleBar(1, 60)).toEqual({ meters: 50, pixels: 50 });
    expect(scaleBar(0.1, 30)).toEqual({ meters: 2, pixels: 20 });
    expect(() => scaleBar(0, 100)).toThrow('found 0');
  });
});
