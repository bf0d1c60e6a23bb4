import { describe, expect, it } from 'vitest';
import { checkData } from '../../../tiles/data/check-data.ts';
import { formatProblem } from '../../../tiles/data/problem.ts';
import { type Contents, divisionName, position, riverLat, smallCity, smallCityFiles, text } from '../small-city.ts';

/** The problems of the small city after a change, as printed. */
const problemsAfter = (changes: Contents) => checkData(smallCityFiles(changes)).problems.map(formatProblem);

const [site] = smallCity.sites;
const [asset] = smallCity.assets;
const [event] = smallCity.programme;
const [bridge] = smallCity.bridges;
const [floating] = smallCity.floatingBridges;
const [partner] = smallCity.partners;
const [edition] = smallCity.editions;
const withFirstDivision = (change: object) =>
  smallCity.divisions.map((item, index) => (index === 0 ? { ...item, ...change } : item));

describe('checkData', () => {
  it('finds nothing wrong with the small city', () => {
    expect(problemsAfter({})).toEqual([]);
  });

  it('reports every mistake of every file in one run, by file and line', () => {
    const problems = problemsAfter({
      sites: [{ ...site, rank: 7, position: position(128.05, 35.05, 0) }],
      programme: [{ ...event, site: 'nowhere' }],
      busStops: 'id,nameKo,lon,lat\n00001,시청,128.1,35.1\n2,시청,x,35.1\n00003,시장,128.12,35.1',
    });
    expect(problems).toEqual([
      'data/city/bus-routes.csv:3 stops.1: found 00002, expected the id of a bus stop',
      'data/city/bus-stops.csv:3 2 id: found 2, expected five digits',
      'data/city/bus-stops.csv:3 2 lon: found x, expected number',
      'data/festival/programme.yaml:9 concert site: found nowhere, expected the id of a site',
      expect.stringMatching(
        /^data\/festival\/sites\.yaml:16 lantern position\.precisionMeters: found 0, expected >=1$/,
      ),
      expect.stringMatching(/^data\/festival\/sites\.yaml:\d+ lantern rank: found 7, expected \(1 \| 2 \| 3 \| 4\)$/),
    ]);
  });
});

describe('ids and references', () => {
  it('finds an id that another table has taken', () => {
    expect(problemsAfter({ assets: [{ ...asset, id: 'lantern' }] })).toContainEqual(
      expect.stringMatching(/assets\.yaml:1 lantern: found lantern, expected an id that data\/festival\/sites\.yaml/),
    );
  });
  it('finds an id twice inside a record', () => {
    const claims = [partner?.claims[0], partner?.claims[0]];
    expect(problemsAfter({ partners: [{ ...partner, claims }] })).toContainEqual(
      expect.stringMatching(/kyoto claims\.1\.id: found area, expected an id that the list does not hold already/),
    );
  });
  it.each([
    ['source', { prices: [{ ...smallCity.prices[0], sources: ['gossip'] }] }, /sources\.0: found gossip/],
    [
      'source of a position',
      { sites: [{ ...site, position: { ...site?.position, sources: ['x'] } }] },
      /position\.sources\.0/,
    ],
    ['edition', { programme: [{ ...event, edition: 2001 }] }, /edition: found 2001, expected the year of an edition/],
    ['division', { assets: [{ ...asset, division: '없는동' }] }, /division: found 없는동, expected the Hangul name/],
    ['asset', { linkages: [{ ...smallCity.linkages[0], sameAs: 'a-none' }] }, /sameAs: found a-none/],
    ['other place', { places: smallCity.places.replace(',,p-3,', ',,p-9,') }, /perhapsSameAs: found p-9/],
    ['story site', { story: [{ ...smallCity.story[0], sites: ['none'] }] }, /sites\.0: found none/],
    ['bridge site', { bridges: [{ ...bridge, site: 'none' }] }, /site: found none/],
    ['stop number', { sites: [{ ...site, stopNumber: '99999' }] }, /stopNumber: found 99999/],
    [
      'outline',
      { divisions: withFirstDivision({ code: '9999999999' }) },
      /code: found 9999999999, expected a code with/,
    ],
    [
      'place of a project',
      {
        model: {
          ...smallCity.model,
          namedProjects: [
            { id: 'p', name: text('p'), goal: null, membership: 'uncertain', places: ['none'], sources: ['survey'] },
          ],
        },
      },
      /namedProjects\.0\.places\.0: found none/,
    ],
  ] as const)('finds a %s that is not there', (_, changes, expected) => {
    expect(problemsAfter(changes)).toContainEqual(expect.stringMatching(expected));
  });
});

describe('positions', () => {
  it('finds a point outside the city', () => {
    expect(problemsAfter({ sites: [{ ...site, position: position(126.98, 37.57) }] })).toEqual([
      expect.stringMatching(/lantern position: found \[126\.98,37\.57\], expected a point inside the city, 128\.000/),
    ]);
  });
  it('allows a point beside its division by its precision, not more', () => {
    const off = (precisionMeters: number) => ({
      assets: [{ ...asset, division: divisionName(0), position: position(128.051, 35.02, precisionMeters) }],
    });
    expect(problemsAfter(off(100))).toEqual([]);
    expect(problemsAfter(off(50))).toEqual([
      expect.stringMatching(
        /a-hall position: found .*in 제2동, 91 m away, expected a point in 제1동 give or take 50 m/,
      ),
    ]);
  });
});

describe('figures of the city', () => {
  it('finds a population that does not add up', () => {
    const problems = problemsAfter({ divisions: withFirstDivision({ population: 1 }) });
    expect(problems.join('\n')).toMatch(/found a population of 319001 in all, expected 338449/);
    expect(problems.join('\n')).toMatch(/population: found 1, expected men \+ women = 19449/);
    expect(problems.join('\n')).toMatch(/age groups up to 1 together/);
  });
  it('counts divisions and legal divisions', () => {
    const outlines = smallCity.divisionOutlines;
    const problems = problemsAfter({
      divisionOutlines: { ...outlines, features: outlines.features.slice(1) },
      legalDongs: { ...smallCity.legalDongs, features: smallCity.legalDongs.features.slice(1) },
    }).join('\n');
    expect(problems).toMatch(/divisions\.geojson: found 29 records, expected 30 records/);
    expect(problems).toMatch(/divisions\.geojson: found 689\.\d km² in all, expected 713\.1 km²/);
    expect(problems).toMatch(/legal-dongs\.geojson: found 48 records, expected 49 records/);
  });
  it('asks for the sources of each bulk file', () => {
    expect(problemsAfter({ files: smallCity.files.slice(1) })).toEqual([
      expect.stringMatching(/divisions\.geojson: found no record of its sources/),
    ]);
  });
});

describe('bridges, projects, distances, programme', () => {
  it('finds a bridge beside the river and a wrong length', () => {
    const dry = [
      [128.2, riverLat + 0.01],
      [128.2, riverLat + 0.012],
    ];
    expect(problemsAfter({ floatingBridges: [{ ...floating, ends: dry }] })).toEqual([
      expect.stringMatching(/ends: found a middle 110\d m from the river/),
    ]);
    expect(problemsAfter({ bridges: [{ ...bridge, lengthMeters: 300 }] })).toEqual([
      expect.stringMatching(/lengthMeters: found 300, expected 222 m ± 15 %/),
    ]);
    expect(problemsAfter({ floatingBridges: [{ ...floating, ends: null }] })).toEqual([
      expect.stringMatching(/precisionMeters: found 30, expected null/),
    ]);
  });
  it('finds goals that do not add up to 44', () => {
    const goals = smallCity.model.goals.map((goal) => (goal.id === 'talent' ? { ...goal, projectCount: 11 } : goal));
    expect(problemsAfter({ model: { ...smallCity.model, goals } })).toEqual([
      expect.stringMatching(/goals\.1\.projectCount: found 11, expected 10 for talent/),
      expect.stringMatching(/projectsTotal: found 44, goals 45, expected 13 \+ 10 \+ 9 \+ 7 \+ 5 = 44/),
    ]);
  });
  it('finds a distance that is off the great circle', () => {
    expect(problemsAfter({ partners: [{ ...partner, distanceKm: 710 }] })).toEqual([
      expect.stringMatching(/distanceKm: found 710, expected 698 km ± 0\.6 %/),
    ]);
  });
  it('finds an event of a cancelled edition', () => {
    expect(problemsAfter({ editions: [{ ...edition, status: 'cancelled' }] })).toEqual([
      expect.stringMatching(/concert edition: found 2025, expected an edition that was held/),
    ]);
  });
});
