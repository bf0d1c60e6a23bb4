import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Fault, type FaultServer, startServer } from './fault-server.ts';
import { fixtureArchive, regionTiles, worldFiller } from './fixture.ts';
import { makeWorkspace, type Workspace } from './workspace.ts';

const region = regionTiles();
const everything = [...region, ...worldFiller(region)];
const world = fixtureArchive(everything);
const small = fixtureArchive(region);
const apart = { mergeGapBytes: 0, connections: 2 };

let workspace: Workspace;
let server: FaultServer;
let expectedSha: string;

beforeAll(async () => {
  const reference = makeWorkspace();
  const plain = await startServer(world);
  expectedSha = (await reference.extract(plain.url)).sha256;
  await plain.close();
  reference.remove();
});
beforeEach(async () => {
  workspace = makeWorkspace();
  server = await startServer(world);
});
afterEach(async () => {
  await server.close();
  workspace.remove();
});

function onceAt(index: number, fault: Fault): (asked: number) => Fault {
  return (asked) => (asked === index ? fault : {});
}

describe('extractStreets over range requests', () => {
  it('asks for a small part of the archive, each byte once, with few requests', async () => {
    const result = await workspace.extract(server.url);
    expect(result.sha256).toBe(expectedSha);
    const sorted = [...server.asked].sort((a, b) => a.start - b.start);
    for (const [index, { end }] of sorted.entries()) {
      expect(end).toBeLessThanOrEqual(sorted[index + 1]?.start ?? Number.POSITIVE_INFINITY);
    }
    expect(server.sentBytes()).toBeLessThan(world.length / 2);
    expect(server.asked.length).toBeLessThan(12);
    expect(workspace.parts()).toEqual([]);
  });

  it('trades requests for overhead by the gap, and tells both', async () => {
    const near = await workspace.extract(server.url);
    const nearRequests = server.asked.length;
    const far = await workspace.extract(server.url, apart);
    expect(far).toMatchObject({ overheadBytes: 0, sha256: near.sha256 });
    expect(near.overheadBytes).toBeGreaterThan(0);
    expect(far.ranges).toBeGreaterThan(near.ranges);
    expect(server.asked.length - nearRequests).toBeGreaterThan(nearRequests);
    expect(workspace.log()).toContain('(0.0 %) lie between wanted tiles');
  });

  it('keeps to the number of connections, and uses each again', async () => {
    server.decide = () => ({ pieceBytes: 20_000, pauseMs: 3 });
    await workspace.extract(server.url, { mergeGapBytes: 0, connections: 3 });
    expect(server.mostAtOnce()).toBe(3);
    expect(server.connections()).toBeLessThan(server.asked.length / 2);
  });

  it('waits for a slow server whose bytes keep coming, longer than silence may last', async () => {
    server.decide = onceAt(3, { pieceBytes: 1_000, pauseMs: 60 });
    const startedAt = performance.now();
    const result = await workspace.extract(server.url, { idleTimeoutMs: 600 });
    expect(performance.now() - startedAt).toBeGreaterThan(600);
    expect(result.sha256).toBe(expectedSha);
    expect(workspace.log()).not.toContain('next try');
  });

  it('tries again after silence', async () => {
    server.decide = onceAt(3, { silentAfterBytes: 500 });
    const result = await workspace.extract(server.url, { idleTimeoutMs: 100 });
    expect(result.sha256).toBe(expectedSha);
    expect(workspace.log()).toContain('no byte for 0.1 s: next try');
  });

  it('goes on from where a connection was cut', async () => {
    server.decide = onceAt(3, { cutAfterBytes: 700 });
    const result = await workspace.extract(server.url, { connections: 1 });
    expect(result.sha256).toBe(expectedSha);
    const [cut, next] = server.asked.slice(3, 5);
    expect(next).toEqual({ start: (cut?.start ?? 0) + 700, end: cut?.end });
  });

  it('goes on after any number of cuts as long as bytes come', async () => {
    server.decide = (index) => (index > 2 ? { cutAfterBytes: 20_000 } : {});
    const result = await workspace.extract(server.url, { retryDelaysMs: [1, 1] });
    expect(result.sha256).toBe(expectedSha);
    expect(workspace.log().match(/next try/g)?.length).toBeGreaterThan(4);
  });

  it('leaves what it has when it gives up, and a later run asks only for the rest', async () => {
    server.decide = (index) => (index >= 5 ? { cutAfterBytes: 0 } : index === 4 ? { cutAfterBytes: 9_000 } : {});
    await expect(workspace.extract(server.url, apart)).rejects.toThrow(
      /The download kept failing[\s\S]*4 times in a row[\s\S]*run the same command again/,
    );
    expect(existsSync(workspace.out)).toBe(false);
    expect(workspace.parts()).toHaveLength(1);
    const before = server.asked.length;
    server.decide = () => ({});
    const result = await workspace.extract(server.url, apart);
    expect(result.sha256).toBe(expectedSha);
    expect(workspace.log()).toContain('are here from an earlier run');
    const known = server.asked.slice(1, 4);
    for (const { start } of server.asked.slice(before + 1)) {
      expect(known.some((range) => range.start === start)).toBe(false);
    }
    expect(workspace.parts()).toEqual([]);
  });

  it('waits out a server that fails at first', async () => {
    server.decide = (index) => (index < 2 ? { status: 500 } : index === 4 ? { status: 503 } : {});
    expect((await workspace.extract(server.url)).sha256).toBe(expectedSha);
    expect(workspace.log()).toContain('the server answered 500 Internal Server Error: next try in');
  });

  it('waits as long as a busy server asks', async () => {
    server.decide = onceAt(0, { status: 429, headers: { 'retry-after': '9' } });
    await workspace.extract(server.url, { longestPauseMs: 30 });
    expect(workspace.log()).toContain('429 Too Many Requests: next try in 0.0 s');
  });

  it('gives up on a server that keeps failing, and on one that is not there', async () => {
    server.decide = () => ({ status: 500 });
    await expect(workspace.extract(server.url)).rejects.toThrow(
      /kept failing[\s\S]*500 Internal[\s\S]*4 times in a row/,
    );
    const { url } = server;
    await server.close();
    await expect(workspace.extract(url)).rejects.toThrow(/kept failing[\s\S]*ECONNREFUSED/);
  });
});

describe('extractStreets when the archive changes', () => {
  const other = fixtureArchive(everything, { metadata: { name: 'newer' } });

  it('starts anew during a run', async () => {
    server.decide = (index) => {
      if (index === 4) server.file = { bytes: other, etag: '"second"' };
      return {};
    };
    await workspace.extract(server.url, apart);
    expect(workspace.log()).toMatch(/changed during the download \(before: ETag "first".*now: ETag "second"/);
    const reference = makeWorkspace();
    await reference.extract(server.url);
    expect(readFileSync(workspace.out).equals(readFileSync(reference.out))).toBe(true);
    reference.remove();
    expect(workspace.parts()).toEqual([]);
  });

  it('sees a new date and size where there is no ETag', async () => {
    server.file = { bytes: world, lastModified: 'Sun, 01 Nov 2026 00:00:00 GMT' };
    server.decide = (index) => {
      if (index === 4) server.file = { bytes: other, lastModified: 'Mon, 02 Nov 2026 00:00:00 GMT' };
      return {};
    };
    await workspace.extract(server.url, apart);
    expect(workspace.log()).toContain('changed during the download');
  });

  it('sees that the archive has shrunk', async () => {
    server.file = { bytes: world };
    server.decide = (index) => {
      if (index === 4) server.file = { bytes: small.subarray(0, 200) };
      return {};
    };
    await expect(workspace.extract(server.url, apart)).rejects.toThrow('The archive is cut off');
    expect(workspace.log()).toContain('changed during the download');
  });

  it('does not use what an earlier run left of another archive', async () => {
    server.decide = (_, { start }) => (start > 100_000 ? { cutAfterBytes: 0 } : {});
    await expect(workspace.extract(server.url, apart)).rejects.toThrow('kept failing');
    const [left] = workspace.parts();
    server.file = { bytes: other, etag: '"second"' };
    await expect(workspace.extract(server.url, apart)).rejects.toThrow('kept failing');
    expect(workspace.parts()).toHaveLength(1);
    expect(workspace.parts()).not.toContain(left);
    expect(workspace.log()).not.toContain('from an earlier run');
  });

  it('gives up when it keeps changing', async () => {
    server.decide = (index) => {
      server.file = { bytes: world, etag: `"${index}"` };
      return {};
    };
    await expect(workspace.extract(server.url, apart)).rejects.toThrow(/kept changing[\s\S]*3 changes[\s\S]*ETag/);
    expect(workspace.parts()).toEqual([]);
  });

  it('takes a weak and a strong ETag of the same name for the same', async () => {
    server.decide = (index) => {
      server.file = { bytes: world, etag: index % 2 ? 'W/"same"' : '"same"' };
      return {};
    };
    expect((await workspace.extract(server.url, apart)).sha256).toBe(expectedSha);
  });
});
