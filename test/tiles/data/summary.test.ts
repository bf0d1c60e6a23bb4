import { describe, expect, it } from 'vitest';
import { loadData } from '../../../tiles/data/load.ts';
import { nameLatin } from '../../../tiles/data/romanize.ts';
import { listWarnings, summarise } from '../../../tiles/data/summary.ts';
import { smallCity, smallCityFiles } from '../small-city.ts';

describe('summarise', () => {
  it('counts records and cited sources by file', () => {
    const table = summarise(loadData(smallCityFiles()));
    expect(table).toMatch(/^file +records +sources$/m);
    expect(table).toMatch(/^data\/festival\/sites\.yaml +1 +1$/m);
    expect(table).toMatch(/^data\/city\/bus-stops\.csv +3$/m);
  });
});

describe('listWarnings', () => {
  it('counts what is uncertain and tells days outside their edition', () => {
    const occurrences = [{ from: '2025-10-01', to: '2025-10-05', hours: null }];
    const warnings = listWarnings(
      loadData(smallCityFiles({ programme: [{ ...smallCity.programme[0], occurrences }] })),
    );
    expect(warnings).toEqual([
      '12 positions: 9 surveyed, 0 estimated, 0 proxy, 3 unknown',
      '0 of 1 sources are unconfirmed',
      '6 names are known in Hangul only and are romanised',
      expect.stringMatching(/outside its edition: .*found 2025-10-01 to 2025-10-05, expected days from 2025-10-04/),
    ]);
  });
});

describe('nameLatin', () => {
  it('romanises words with capital letters and leaves other scripts', () => {
    expect(nameLatin('진주성 정문')).toBe('Jinjuseong Jeongmun');
    expect(nameLatin('JAR어울림센터')).toBe('JAReoullimsenteo');
    expect(nameLatin('시청(남측)')).toBe('Sicheong(Namcheuk)');
  });
});
