import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { lastReload, reload, reloadIfAnswered } from '../../src/state/reload.ts';

function stubPage(answer: () => Promise<{ readonly ok: boolean }>) {
  const kept = new Map<string, string>();
  const load = vi.fn();
  vi.stubGlobal('location', { pathname: '/', reload: load });
  vi.stubGlobal('fetch', answer);
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  return { kept, load };
}

afterEach(() => vi.unstubAllGlobals());

describe('loading anew', () => {
  it('is only done where a page is to be had, and says why', async () => {
    const away = stubPage(() => Promise.reject(new Error('away')));
    expect(await reloadIfAnswered('memory')).toBe(false);
    expect(away.load).not.toHaveBeenCalled();
    expect(lastReload()).toBeNull();
    const broken = stubPage(async () => ({ ok: false }));
    const prepare = vi.fn();
    expect(await reloadIfAnswered('memory', prepare)).toBe(false);
    expect(broken.load).not.toHaveBeenCalled();
    expect(prepare).not.toHaveBeenCalled();
    const there = stubPage(async () => ({ ok: true }));
    expect(await reloadIfAnswered('memory', prepare)).toBe(true);
    expect(there.load).toHaveBeenCalledOnce();
    expect(prepare).toHaveBeenCalledBefore(there.load);
    expect(lastReload()).toMatchObject({ reason: 'memory' });
  });

  it('is done where nothing can be kept, too', () => {
    const { load } = stubPage(async () => ({ ok: true }));
    vi.stubGlobal('sessionStorage', undefined);
    reload('keeper');
    expect(load).toHaveBeenCalledOnce();
    expect(lastReload()).toBeNull();
  });

  it('is not told of by whatever else is stored there', () => {
    const { kept } = stubPage(async () => ({ ok: true }));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `night ${text}`),
        ),
        (text) => {
          kept.set('jinju-map.reload.1', text);
          const last = lastReload();
          expect(last === null || (last.reason === 'night' && Number.isFinite(last.atMs))).toBe(true);
        },
      ),
    );
  });
});
