import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Feed, type FeedFault, parseFeed } from '../src/core/alerts/feed.ts';
import { freshness } from '../src/core/alerts/freshness.ts';
import { formatKoreaTime } from '../src/core/schedule/korea-time.ts';
import { knownKeys, strangers } from './alerts/known-keys.ts';
import { makeKeys, publicKeyOf, seal, unseal } from './alerts/seal.ts';
import { loadData } from './data/load.ts';
import { readFolder } from './data/read-folder.ts';

const USAGE = `Usage: npm run alerts -- keygen <private key file>
       npm run alerts -- sign <draft.json> --key=<private key file> [--out=<file>]
       npm run alerts -- verify <signed file> --key=<public key, or private key file>

keygen  makes a pair of keys: writes the private one, prints the public one (alertsKey in live.json)
sign    checks a draft against data/ and writes it signed, to the screen unless --out is given; without "issued": now
verify  checks a signed file and prints what it says

A draft: { "format": 1, "issued": "2026-10-04T18:00", "alerts": [
  { "kind": "closure", "of": "bridge:cheonsu", "from": "2026-10-04T18:00", "until": "2026-10-04T23:00",
    "text": { "ko": "…", "en": "…", "ja": "…", "zh": "…" } } ] }
deploy/LIVE.md explains every field.`;

class Refusal extends Error {}

const describe = ({ place, found, expected }: FeedFault): string =>
  `  ${place === '' ? 'the file' : place}: found ${found}, expected ${expected}`;

/** The feed, if nothing is wrong with it. */
function sound(file: string, { feed, faults }: { feed: Feed | null; faults: readonly FeedFault[] }): Feed {
  const data = loadData(readFolder(fileURLToPath(new URL('../data', import.meta.url))));
  const all = [...faults, ...(feed === null ? [] : strangers(feed, knownKeys(data)))];
  if (feed === null || all.length > 0) throw new Refusal([`${file}:`, ...all.map(describe)].join('\n'));
  return feed;
}

function keygen(file: string): void {
  const { privatePem, publicKey } = makeKeys();
  // Only its owner may read it, and no key is ever overwritten.
  writeFileSync(file, privatePem, { mode: 0o600, flag: 'wx' });
  console.log(publicKey);
}

function signDraft(file: string, keyFile: string, out: string | undefined): void {
  const draft: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const content =
    typeof draft === 'object' && draft !== null && !('issued' in draft)
      ? { ...draft, issued: formatKoreaTime(Date.now()) }
      : draft;
  sound(file, parseFeed(content));
  const signed = seal(content, readFileSync(keyFile, 'utf8'));
  if (out === undefined) process.stdout.write(signed);
  else writeFileSync(out, signed);
}

function verifyFile(file: string, key: string): void {
  const publicKey = /^[\w-]{43}$/.test(key) ? key : publicKeyOf(readFileSync(key, 'utf8'));
  const feed = sound(file, unseal(readFileSync(file, 'utf8'), publicKey));
  const state = freshness(feed, Date.now());
  const meaning = { fresh: 'valid now', stale: 'stale: no longer believed', early: 'issued later than now' }[state];
  console.log(`${file}: signature right, issued ${formatKoreaTime(feed.issued)} (Korea), ${meaning}`);
  for (const alert of feed.alerts) {
    const about = alert.kind === 'weather' ? '' : ` ${alert.of}`;
    const said = alert.kind === 'crowd' ? alert.level : alert.text.ko;
    console.log(`  ${formatKoreaTime(alert.from)} – ${formatKoreaTime(alert.until)} ${alert.kind}${about}: ${said}`);
  }
  if (state !== 'fresh') process.exitCode = 1;
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { key: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean' } },
  });
  const [command, file, ...others] = positionals;
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const isComplete = file !== undefined && others.length === 0;
  if (command === 'keygen' && isComplete) keygen(file);
  else if (command === 'sign' && isComplete && values.key !== undefined) signDraft(file, values.key, values.out);
  else if (command === 'verify' && isComplete && values.key !== undefined) verifyFile(file, values.key);
  else throw new Refusal(USAGE);
}

try {
  main();
} catch (error) {
  console.error(error instanceof Refusal ? error.message : `alerts: ${(error as Error).message}`);
  process.exitCode = 1;
}
