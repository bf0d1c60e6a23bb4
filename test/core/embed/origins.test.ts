import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOrigin, mayTalk, parseEmbedSettings, silentSettings } from '../../../src/core/embed/origins.ts';

const good = 'https://www.example.org';
const other = 'http://127.0.0.1:8080';
const originArb = fc.constantFrom(
  good,
  other,
  'https://evil.example',
  'null',
  '*',
  '',
  'https://www.example.org.evil.example',
);
const settingsArb = fc.record({ origins: fc.option(fc.subarray([good, other])) });

describe('who may talk with an embedded map', () => {
  it('is the page that the link names, where any may', () => {
    expect(mayTalk(good, good, { origins: null })).toBe(true);
    expect(mayTalk(other, good, { origins: null })).toBe(false);
    expect(mayTalk(good, null, { origins: null })).toBe(false);
  });

  it('is a page of the list, where there is one; a named page must be in it', () => {
    const settings = { origins: [good] };
    expect(mayTalk(good, null, settings)).toBe(true);
    expect(mayTalk(good, good, settings)).toBe(true);
    expect(mayTalk(other, other, settings)).toBe(false);
    expect(mayTalk(good, other, settings)).toBe(false);
    expect(mayTalk(good, good, silentSettings)).toBe(false);
  });

  it('is never one that neither the link nor the list names', () => {
    fc.assert(
      fc.property(originArb, fc.option(originArb), settingsArb, (origin, parent, settings) => {
        if (!mayTalk(origin, parent, settings)) return;
        expect(isOrigin(origin)).toBe(true);
        expect(parent === origin || (parent === null && settings.origins?.includes(origin))).toBe(true);
        if (settings.origins !== null) expect(settings.origins).toContain(origin);
      }),
    );
  });
});

describe('an origin', () => {
  it('is scheme, host and port, and nothing else', () => {
    for (const text of [good, other, 'http://localhost', 'http://[::1]:3000', 'https://xn--bcher-kva.example'])
      expect([text, isOrigin(text)]).toEqual([text, true]);
    for (const text of [
      '*',
      'null',
      'https://',
      'https://a/',
      'https://a.b/c',
      'HTTPS://A',
      'ftp://a',
      'a.b',
      'https://a b',
      'https://*.a',
      'https://a:',
      'https://u@a',
    ])
      expect([text, isOrigin(text)]).toEqual([text, false]);
  });
});

describe('embed.json', () => {
  it('of the site holds no fault', () => {
    expect(parseEmbedSettings(JSON.parse(readFileSync('public/embed.json', 'utf8')))).toEqual({
      settings: { origins: null },
      fault: null,
    });
  });

  it('silences the map where it is broken, and tells what was expected', () => {
    for (const content of [
      {},
      { origins: '*' },
      { origins: ['*'] },
      { origins: ['https://a/'] },
      { origin: [] },
      null,
      7,
    ]) {
      const { settings, fault } = parseEmbedSettings(content);
      expect(settings).toEqual(silentSettings);
      expect(fault).toContain('expected origins: null, or a list');
    }
  });
});
