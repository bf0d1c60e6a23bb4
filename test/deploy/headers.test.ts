import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../tiles/vite/content-security-policy.ts';

/** How each documented configuration writes a header; lines that are comments do not count. */
const forms: Readonly<Record<string, RegExp>> = {
  'nginx.conf': /^ *add_header ([\w-]+) "([^"]*)" always;$/gm,
  Caddyfile: /^\t+(?:header @\w+ )?([A-Z][\w-]+) "([^"]*)"$/gm,
  _headers: /^ {2}([A-Z][\w-]+): (.*)$/gm,
};
const shared = ['X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy', 'Cross-Origin-Opener-Policy'];

/** Headers of a configuration in their order: name and value. */
const linesOf = (file: string): readonly (readonly [string, string])[] =>
  [...readFileSync(`deploy/${file}`, 'utf8').matchAll(forms[file] ?? /$^/g)].map(([, name = '', value = '']) => [
    name,
    value,
  ]);

/** Who may put the page into a frame, as each configuration says it: the site itself, and anyone for the page made for frames. */
const ancestors: Readonly<Record<string, readonly string[]>> = {
  'nginx.conf': ['$jinju_ancestors'],
  Caddyfile: ["'self'", '*'],
  _headers: ["'self'", '*'],
};

const files = Object.keys(forms);

describe('documented headers', () => {
  it('are the same for nginx, Caddy and a static host', () => {
    const [first, ...others] = files.map((file) => {
      const headers = Object.fromEntries(linesOf(file));
      return Object.fromEntries(shared.map((name) => [name, headers[name]]));
    });
    for (const value of Object.values(first ?? {})) expect(value).toMatch(/./);
    for (const other of others) expect(other).toEqual(first);
  });

  it.each(files)('of %s carry the policy of the page, and say who may frame it', (file) => {
    const policies = linesOf(file).flatMap(([name, value]) => (name === 'Content-Security-Policy' ? [value] : []));
    expect(policies).toEqual(ancestors[file]?.map((who) => `${contentSecurityPolicy}; frame-ancestors ${who}`));
  });

  it('of nginx let only the page for frames into any page', () => {
    const who = /map \$uri \$jinju_ancestors \{\s+default +"'self'";\s+\/embed\.html +"\*";\s+\}/;
    expect(readFileSync('deploy/nginx.conf', 'utf8')).toMatch(who);
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
