import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../tiles/vite/content-security-policy.ts';

/** How each documented configuration writes a header; lines that are comments do not count. */
const forms: Readonly<Record<string, RegExp>> = {
  'nginx.conf': /^ *add_header ([\w-]+) "([^"]*)" always;$/gm,
  Caddyfile: /^\t+([A-Z][\w-]+) "([^"]*)"$/gm,
  _headers: /^ {2}([A-Z][\w-]+): (.*)$/gm,
};
const shared = [
  'Content-Security-Policy',
  'X-Content-Type-Options',
  'Referrer-Policy',
  'Permissions-Policy',
  'Cross-Origin-Opener-Policy',
];

/** Headers of a configuration, by name. */
const headersOf = (file: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...readFileSync(`deploy/${file}`, 'utf8').matchAll(forms[file] ?? /$^/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );

const files = Object.keys(forms);

describe('documented headers', () => {
  it('are the same for nginx, Caddy and a static host', () => {
    const [first, ...others] = files.map((file) => {
      const headers = headersOf(file);
      return Object.fromEntries(shared.map((name) => [name, headers[name]]));
    });
    for (const value of Object.values(first ?? {})) expect(value).toMatch(/./);
    for (const other of others) expect(other).toEqual(first);
  });

  it.each(files)('of %s carry the policy of the page, and nobody else may frame it', (file) => {
    expect(headersOf(file)['Content-Security-Policy']).toBe(`${contentSecurityPolicy}; frame-ancestors 'self'`);
  });
});

describe('the policy of the page', () => {
  const directives = new Map(
    contentSecurityPolicy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );

  it('names no other host, nothing unsafe, and asks for Trusted Types', () => {
    const sources = [...directives].flatMap(([name, all]) => (name === 'trusted-types' ? [] : all));
    expect([...new Set(sources)].sort()).toEqual(["'none'", "'script'", "'self'", 'blob:', 'data:']);
    expect(directives.get('default-src')).toEqual(["'self'"]);
    expect(directives.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(directives.get('trusted-types')).toEqual(['default']);
  });

  it('lets scripts and styles come from files of the site only', () => {
    for (const name of ['script-src', 'style-src', 'connect-src', 'font-src', 'frame-src'])
      expect(directives.has(name)).toBe(false);
  });

  it('finds no inline script, style or handler in the page', () => {
    const page = readFileSync('index.html', 'utf8');
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=|javascript:/i);
  });
});
