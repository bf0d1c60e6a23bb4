import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coordinateNumber } from '../../../src/core/own-data/coordinate-number.ts';
import { csvShape } from '../../../src/core/own-data/csv-shape.ts';
import { featureReader, geoJsonFeatures } from '../../../src/core/own-data/geojson-features.ts';
import { findColumns } from '../../../src/core/own-data/headings.ts';
import { isDeeperThan } from '../../../src/core/own-data/json-depth.ts';

describe('numbers of cells', () => {
  it.each([
    ['35.1928', 35.1928],
    [' 128.0847 ', 128.0847],
    ['３５．５', 35.5],
    ['1,053,229.704', 1053229.704],
    ['35.5°', 35.5],
    ['35.5° N', 35.5],
    [`35°12'36"`, 35.21],
    ['35°12′36″', 35.21],
    ['35°12’36’’N', 35.21],
    ['-3.5', -3.5],
    ['1.2e2', 120],
  ])('%s', (cell, value) => expect(coordinateNumber(cell)).toBeCloseTo(value, 9));

  it.each(['', 'x', '35.1.2', '35,19', '1,05,3', 'NaN', 'Infinity', '0x10', '35 36'])('%s is none', (cell) =>
    expect(coordinateNumber(cell)).toBeNaN(),
  );

  it('reads what JavaScript writes', () => {
    const finite = fc.double({ noNaN: true, min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(finite, (value) => {
        expect(coordinateNumber(String(value))).toBe(value + 0);
      }),
    );
  });
});

describe('headings', () => {
  it.each([
    [['이름', '위도', '경도', '업종'], { x: 2, y: 1, name: 0, category: 3, address: null }],
    [
      ['번호', '사업장명', '업태구분명', '소재지전체주소', '도로명전체주소', '좌표정보(X)', '좌표정보(Y)'],
      { x: 5, y: 6, name: 1, category: 2, address: 4 },
    ],
    [['Name', 'Latitude', 'Longitude', 'Type', 'Address'], { x: 2, y: 1, name: 0, category: 3, address: 4 }],
    [['id', 'X', 'Y'], { x: 1, y: 2, name: null, category: null, address: null }],
    [
      ['상가업소번호', '상호명', '상권업종대분류명', '도로명주소', '경도', '위도'],
      { x: 4, y: 5, name: 1, category: 2, address: 3 },
    ],
    [['lon', 'lat'], { x: 0, y: 1, name: null, category: null, address: null }],
    [['year', 'value'], { x: null, y: null, name: null, category: null, address: null }],
  ])('%j', (headings, columns) => expect(findColumns(headings)).toEqual(columns));

  it('never gives a column two roles', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('x', 'y', '이름', '주소', '업종명', 'lat', 'lon', 'name', '')),
        (headings) => {
          const taken = Object.values(findColumns(headings)).filter((at) => at !== null);
          expect(new Set(taken).size).toBe(taken.length);
        },
      ),
    );
  });
});

describe('shape of a CSV file', () => {
  it.each([
    ['a,b,c\n1,2,3', ',', '\n', 3],
    ['a;b\r\n', ';', '\r\n', 2],
    ['a\tb\tc\r', '\t', '\r', 3],
    ['"a,b\n";c\n', ';', '\n', 2],
    ['', ',', '\n', 1],
  ] as const)('%j', (text, delimiter, newline, columnCount) =>
    expect(csvShape(text)).toMatchObject({ delimiter, newline, columnCount }),
  );
});

describe('depth of JSON', () => {
  it('counts brackets outside of strings only', () => {
    expect(isDeeperThan('{"a":[1]}', 2)).toBe(false);
    expect(isDeeperThan('{"a":[[1]]}', 2)).toBe(true);
    expect(isDeeperThan('["[[[[", "\\"[[["]', 1)).toBe(false);
  });

  it('agrees with the depth of parsed JSON', () => {
    const depthOf = (value: unknown): number =>
      typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.nat(5), (value, most) => {
        expect(isDeeperThan(JSON.stringify(value), most)).toBe(depthOf(value) > most);
      }),
    );
  });
});

describe('GeoJSON', () => {
  it('takes any JSON without throwing', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom('Point', 'MultiPoint', 'LineString', 'MultiPolygon'),
        (value, type) => {
          const feature = { type: 'Feature', properties: value, geometry: { type, coordinates: value } };
          for (const json of [
            value,
            feature,
            { type: 'FeatureCollection', features: value, crs: { properties: value } },
          ]) {
            const found = geoJsonFeatures(json);
            for (const each of found?.features ?? []) featureReader(found?.headings ?? [])(each);
          }
        },
      ),
    );
  });
});
