import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  issueLink,
  mailLink,
  type Report,
  reportFields,
  reportKinds,
  reportText,
} from '../../../src/core/report/report.ts';
import { noReportSettings, parseReportSettings } from '../../../src/core/report/settings.ts';

const labels = Object.fromEntries(reportFields.map((field) => [field, `<${field}>`])) as unknown as Report;
const report: Report = {
  thing: '촉석루 / Chokseongnu (site:chokseongnu)',
  link: 'https://a.example/#sel=site:chokseongnu',
  says: 'Hours: 9–18\nFee: unknown',
  wrong: 'It opens at 5 & not at 9',
  source: '',
  data: '0123 (2026-11)',
  app: '0.1.0',
  language: 'en',
};
const reportArb: fc.Arbitrary<Report> = fc.record(
  Object.fromEntries(
    reportFields.map((field) => [field, fc.string({ unit: 'grapheme', maxLength: 600, size: 'max' })]),
  ),
) as unknown as fc.Arbitrary<Report>;

describe('the text of a report', () => {
  it('names each field that is filled in, lines indented', () => {
    expect(reportText(report, labels)).toBe(
      [
        '<thing>: 촉석루 / Chokseongnu (site:chokseongnu)',
        '<link>: https://a.example/#sel=site:chokseongnu',
        '<says>:',
        '  Hours: 9–18',
        '  Fee: unknown',
        '<wrong>: It opens at 5 & not at 9',
        '<data>: 0123 (2026-11)',
        '<app>: 0.1.0',
        '<language>: en',
        '',
      ].join('\n'),
    );
  });
});

describe('a prefilled issue', () => {
  const filled = { kind: 'wrong-fact', title: 'Wrong: 촉석루', report, labels } as const;

  it('fills in the fields of the template on GitHub', () => {
    const url = new URL(issueLink('https://github.com/a/b/issues/new', filled));
    expect(url.origin + url.pathname).toBe('https://github.com/a/b/issues/new');
    const given = Object.fromEntries(url.searchParams);
    const { source: _, ...rest } = report;
    expect(given).toEqual({ template: 'wrong-fact.yml', title: filled.title, ...rest });
  });

  it('is a title and a text elsewhere, and a letter by mail', () => {
    const url = new URL(issueLink('https://forge.example/a/b/issues/new?x=1', filled));
    expect(Object.fromEntries(url.searchParams)).toEqual({
      x: '1',
      title: filled.title,
      body: reportText(report, labels),
    });
    const letter = new URL(mailLink('map@example.org', filled));
    expect(letter.protocol + letter.pathname).toBe('mailto:map@example.org');
    expect(letter.searchParams.get('body')).toBe(reportText(report, labels));
  });

  it('is cut where it would be too long for a server, the longest field first', () => {
    const long = { ...report, says: '가'.repeat(5000), wrong: '🏮'.repeat(300) };
    const link = issueLink('https://github.com/a/b/issues/new', { ...filled, report: long });
    expect(link.length).toBeLessThan(7501);
    const given = new URL(link).searchParams;
    expect(given.get('says')).toMatch(/^가+…$/);
    expect(given.get('wrong')).toBe(long.wrong);
    expect(given.get('thing')).toBe(report.thing);
  });

  it('is never too long for a server, and never leads elsewhere, whatever is written', () => {
    fc.assert(
      fc.property(reportArb, (any) => {
        for (const issues of ['https://github.com/a/b/issues/new', 'https://forge.example/new']) {
          const link = issueLink(issues, { ...filled, report: any });
          expect(link.length).toBeLessThan(7501);
          expect(link.startsWith(`${issues}?`)).toBe(true);
          expect(link).toMatch(/^[\x21-\x7e]+$/);
        }
        expect(mailLink('map@example.org', { ...filled, report: any })).toMatch(
          /^mailto:map@example\.org\?[\x21-\x7e]+$/,
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe('the issue templates', () => {
  it.each(reportKinds)('%s asks for what the app fills in', (kind) => {
    const template = parse(readFileSync(`.github/ISSUE_TEMPLATE/${kind}.yml`, 'utf8')) as {
      body: readonly { type: string; id?: string }[];
    };
    expect(template.body.flatMap(({ id }) => id ?? [])).toEqual([...reportFields]);
  });
});

describe('report.json', () => {
  it('of the site offers nothing that is not there, and holds no fault', () => {
    const content: unknown = JSON.parse(readFileSync('public/report.json', 'utf8'));
    expect(parseReportSettings(content)).toEqual({ settings: noReportSettings, fault: null });
  });

  it('takes an https address and an e-mail address, and tells what else it found', () => {
    const settings = { issues: 'https://github.com/a/b/issues/new', email: 'map@example.org' };
    expect(parseReportSettings(settings)).toEqual({ settings, fault: null });
    for (const wrong of [
      {},
      { issues: 'javascript:alert(1)', email: null },
      { issues: null, email: 'nobody' },
      null,
      [],
    ])
      expect(parseReportSettings(wrong)).toEqual({
        settings: noReportSettings,
        fault: expect.stringContaining('expected issues: null or an https address'),
      });
  });
});
