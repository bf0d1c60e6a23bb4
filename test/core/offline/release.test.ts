import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsOf, missingFiles, progressOf, sameBytesIn, wantedFiles } from '../../../src/core/offline/progress.ts';
import { fileParts, parseRelease, type Release, type ReleaseFile } from '../../../src/core/offline/release.ts';

const sha = (digit: string): string => digit.repeat(64);
const file = (path: string, change: Partial<ReleaseFile> = {}): ReleaseFile => ({
  path,
  bytes: 100,
  sha256: sha('a'),
  part: 'app',
  ...change,
});
const release: Release = {
  format: 1,
  id: '0123456789ab',
  dataDate: '2026-11',
  files: [
    file('tiles/jinju.pmtiles', { bytes: 4000, part: 'maps', sha256: sha('b') }),
    file('index.html'),
    file('data/city.json', { bytes: 300, part: 'records', sha256: sha('c') }),
  ],
};

describe('the list of a release', () => {
  it('is read as it was written', () => {
    expect(parseRelease(JSON.parse(JSON.stringify(release)))).toEqual({ kind: 'release', release });
  });

  it('may be the kill switch, and only by saying so exactly', () => {
    expect(parseRelease({ off: true })).toEqual({ kind: 'off' });
    for (const off of [1, 'true', false, null]) expect(parseRelease({ off }).kind).toBe('broken');
  });

  it.each([
    '/etc/passwd',
    '../index.html',
    'a/../b',
    'https://example.org/x',
    '//example.org/x',
    'a?b',
    'a#b',
    'a b',
    'a\\b',
    '',
    'a//b',
    '%2e%2e/x',
  ])('refuses the path %j', (path) => {
    expect(parseRelease({ ...release, files: [...release.files, file(path)] }).kind).toBe('broken');
  });

  it.each([
    ['without a page', { files: [file('list.html')] }],
    ['with a file twice', { files: [file('index.html'), file('index.html')] }],
    ['without files', { files: [] }],
    ['of another format', { format: 2 }],
    ['with an id that is a path', { id: '../../../../' }],
    ['with a size that is none', { files: [file('index.html', { bytes: -1 })] }],
    ['with a hash that is none', { files: [file('index.html', { sha256: 'A'.repeat(64) })] }],
    ['with a part that is unknown', { files: [{ ...file('index.html'), part: 'games' }] }],
  ])('refuses a list %s', (_, change) => {
    expect(parseRelease({ ...release, ...change }).kind).toBe('broken');
  });

  it('never throws, whatever a host answers', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(['broken', 'off']).toContain(parseRelease(value).kind);
      }),
    );
  });
});

describe('what is fetched', () => {
  it('is first what a start needs', () => {
    expect(wantedFiles(release, 'shell').map(({ path }) => path)).toEqual(['index.html', 'data/city.json']);
    expect(wantedFiles(release, 'all').map(({ path }) => path)).toEqual([
      'index.html',
      'data/city.json',
      'tiles/jinju.pmtiles',
    ]);
    expect(missingFiles(release, 'all', new Set(['data/city.json'])).map(({ path }) => path)).toEqual([
      'index.html',
      'tiles/jinju.pmtiles',
    ]);
  });

  it('is told by part', () => {
    expect(progressOf(release, new Set(['index.html']))).toEqual([
      { part: 'app', files: 1, bytes: 100, heldFiles: 1, heldBytes: 100 },
      { part: 'records', files: 1, bytes: 300, heldFiles: 0, heldBytes: 0 },
      { part: 'maps', files: 1, bytes: 4000, heldFiles: 0, heldBytes: 0 },
    ]);
  });

  it('is taken from another release where the bytes are the same, whatever they are called there', () => {
    const other = {
      ...release,
      files: [file('index.html', { sha256: sha('d') }), file('old.pmtiles', { sha256: sha('b') })],
    };
    const wanted = file('tiles/jinju.pmtiles', { sha256: sha('b') });
    expect(sameBytesIn(other, wanted, new Set(['old.pmtiles']))).toBe('old.pmtiles');
    expect(sameBytesIn(other, wanted, new Set())).toBeNull();
  });

  it('is sound exactly when every wanted file was found with its hash', () => {
    const hashes = fc.constantFrom(sha('a'), sha('b'), undefined);
    const files = fc.uniqueArray(
      fc.record({ path: fc.stringMatching(/^[a-z]{1,6}$/), part: fc.constantFrom(...fileParts), read: hashes }),
      { selector: ({ path }) => path },
    );
    fc.assert(
      fc.property(files, (rows) => {
        const list = { ...release, files: rows.map(({ path, part }) => file(path, { part })) };
        const found = new Map(rows.flatMap(({ path, read }) => (read === undefined ? [] : [[path, read] as const])));
        const faulty = rows.filter(({ read }) => read !== sha('a')).map(({ path }) => path);
        expect(
          faultsOf(list, 'all', found)
            .map(({ path }) => path)
            .sort(),
        ).toEqual(faulty.sort());
      }),
    );
  });
});
