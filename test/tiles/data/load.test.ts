import { describe, expect, it } from 'vitest';
import { loadData } from '../../../tiles/data/load.ts';
import { formatProblem } from '../../../tiles/data/problem.ts';
import { type Contents, smallCity, smallCityFiles } from '../small-city.ts';

const problemsOf = (files: Map<string, string>) => loadData(files).problems.map(formatProblem);
const problemsAfter = (changes: Contents) => problemsOf(smallCityFiles(changes));
const [site] = smallCity.sites;

describe('loadData', () => {
  it('keeps the valid records of a file beside a broken one', () => {
    const { entries, ids } = loadData(smallCityFiles({ sites: [{ ...site, id: 'Bad Id' }, site] }));
    expect(entries.sites.map(({ record }) => record.id)).toEqual(['lantern']);
    expect(ids.sites).toEqual(['Bad Id', 'lantern']);
  });

  it('tells line, record, field, found and expected', () => {
    const sites = [
      '- id: tower',
      '  kind: castle',
      '  name: { ko: 탑, en: Tower, ja: 塔, zh: 塔 }',
      '  text: { ko: 탑, en: Tower, ja: 塔 }',
      '  position: { lon: 128.1, lat: "35.1", precisionMeters: 5, certainty: sure, method: map-point, sources: [survey] }',
      '  rank: 1',
      '  height: 9',
      '  sources: []',
    ].join('\n');
    const problems = problemsAfter({ sites });
    expect(problems).toEqual([
      expect.stringMatching(/^data\/festival\/sites\.yaml:2 tower kind: found castle, expected \("lantern-zone" \| /),
      'data/festival/sites.yaml:4 tower text.zh: found nothing, expected "zh"',
      'data/festival/sites.yaml:5 tower position.lat: found 35.1, expected number',
      expect.stringMatching(
        /^data\/festival\/sites\.yaml:5 tower position\.certainty: found sure, expected \("surveyed"/,
      ),
      'data/festival/sites.yaml:8 tower sources: found [], expected at least one source',
      'data/festival/sites.yaml:7 tower height: found height, expected no such field',
    ]);
  });

  it.each(['2025-02-31', '2025-13-01', 'soon'])('takes the day %s for a problem, not for a crash', (end) => {
    const problems = problemsAfter({ editions: [{ ...smallCity.editions[0], end }] });
    expect(problems).toContainEqual(expect.stringMatching(/^data\/festival\/editions\.yaml:\d 2025/));
  });

  it.each([
    ['YAML', { sites: '- id: a\n  name: [1\n' }, /^data\/festival\/sites\.yaml:3: found .*, expected valid YAML$/],
    ['a repeated key', { sites: '- id: a\n  id: b\n' }, /sites\.yaml:2: found Map keys must be unique/],
    ['a list', { sites: 'id: a' }, /sites\.yaml:1: found one object, expected a list of records/],
    ['CSV', { lamps: 'lon,lat,lamps\n"128,35,1' }, /street-lamps\.csv:2: found .*expected valid CSV/],
    ['cells', { lamps: 'lon,lat,lamps\n128,35' }, /street-lamps\.csv:2: found 2 cells, expected 3 cells/],
    ['cells below a blank row', { lamps: 'lon,lat,lamps\n128,35,1\n\n128,35' }, /street-lamps\.csv:4: found 2 cells/],
    ['columns', { lamps: 'x,y\n1,2' }, /street-lamps\.csv:1: found x,y, expected the columns lon,lat,lamps/],
    ['JSON', { water: '{' }, /water\.geojson: found .*, expected valid JSON/],
    ['GeoJSON', { water: '[]' }, /water\.geojson: found another object, expected a GeoJSON FeatureCollection/],
  ] as const)('takes broken %s for a problem', (_, changes, expected) => {
    expect(problemsAfter(changes)).toContainEqual(expect.stringMatching(expected));
  });

  it('misses a file, and refuses one that no table reads', () => {
    const files = smallCityFiles();
    files.delete('festival/prices.yaml');
    files.set('festival/price.yaml', '[]');
    files.set('README.md', '');
    expect(problemsOf(files)).toEqual([
      'data/festival/prices.yaml: found no file, expected a file',
      expect.stringMatching(/^data\/festival\/price\.yaml: found a file that no table reads/),
    ]);
  });

  it('reads rows of CSV into records', () => {
    const { entries } = loadData(smallCityFiles());
    const [first, second, third] = entries.places.map(({ record }) => record);
    expect(first).toMatchObject({ position: { precisionMeters: 30, sources: ['survey'] }, sources: ['survey'] });
    expect(first).toMatchObject({ perhapsSameAs: 'p-3' });
    expect(second).toMatchObject({ sameAs: 'a-hall', division: null });
    expect(third?.position).toBeNull();
    expect(entries.busRoutes[0]?.record).toEqual({
      ...{ route: '10', routeId: 'JJB1', complete: true, stops: ['00001', '00003'] },
    });
  });
});
