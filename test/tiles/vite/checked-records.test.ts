import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { recordFiles } from '../../../src/core/records.ts';
import { sha256 } from '../../../tiles/export/hash.ts';
import { checkedRecords } from '../../../tiles/vite/checked-records.ts';

interface Hooks {
  readonly configResolved: (config: { readonly command: 'build' | 'serve' }) => void;
  readonly resolveId: (id: string) => string | null;
  readonly load: (id: string) => string | null;
}

function digestsFor(command: 'build' | 'serve'): Record<string, string> {
  const plugin = checkedRecords() as unknown as Hooks;
  plugin.configResolved({ command });
  const code = plugin.load(plugin.resolveId('virtual:checked-records') ?? '') ?? '';
  return JSON.parse(/^export const digests = (.+);$/.exec(code)?.[1] ?? 'null');
}

it('a build knows what every file of records looks like that it has checked', () => {
  const digests = digestsFor('build');
  for (const file of recordFiles)
    expect([file, digests[file]]).toEqual([file, sha256(readFileSync(`public/data/${file}.json`)).slice(0, 16)]);
});

it('a server of development knows none, and other modules are left alone', () => {
  expect(digestsFor('serve')).toEqual({});
  const plugin = checkedRecords() as unknown as Hooks;
  expect(plugin.resolveId('preact')).toBeNull();
  expect(plugin.load('/src/main.tsx')).toBeNull();
});
