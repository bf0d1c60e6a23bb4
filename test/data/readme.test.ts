import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkData } from '../../tiles/data/check-data.ts';
import { formatProblem } from '../../tiles/data/problem.ts';
import { tables } from '../../tiles/data/tables.ts';
import { realFiles } from '../tiles/real-data.ts';

const readme = readFileSync(new URL('../../data/README.md', import.meta.url), 'utf8');

/** The YAML block of the README that is marked with a word, without its indentation. */
const exampleOf = (word: string) =>
  (readme.match(new RegExp(`\`\`\`yaml ${word}\n([^]*?)\`\`\``))?.[1] ?? '').replace(/^ {3}/gm, '');

describe('data/README.md', () => {
  it('has an example that passes the checks when it is added to the data', () => {
    const files = new Map(realFiles);
    files.set('sources/example.yaml', exampleOf('sources'));
    files.set('festival/sites.yaml', `${files.get('festival/sites.yaml')}\n${exampleOf('sites')}`);
    const { problems, ids } = checkData(files);
    expect(problems.map(formatProblem)).toEqual([]);
    expect(ids.sites).toContain('example-pavilion');
  });

  it('names every table', () => {
    const missing = Object.values(tables).filter(({ file }) => !readme.includes(`\`${file}\``));
    expect(missing.map(({ file }) => file)).toEqual([]);
  });
});
