import { describe, expect, it } from 'vitest';
import { formatBytes, Progress } from '../../../tiles/streets/progress.ts';

function recorder(isTTY: boolean) {
  const state = { text: '', now: 0 };
  const stream = {
    isTTY,
    write: (text: string) => {
      state.text += text;
    },
  };
  return { state, progress: new Progress(stream, () => state.now) };
}

describe('Progress', () => {
  it('prints plain lines, one for every tenth, where there is no terminal', () => {
    const { state, progress } = recorder(false);
    progress.begin('Tiles', 1_000_000, 0);
    for (let i = 0; i < 1_000; i++) {
      state.now += 10;
      progress.advance(1_000);
    }
    progress.end();
    const lines = state.text.trimEnd().split('\n');
    expect(lines).toHaveLength(11);
    expect(lines[0]).toBe('Tiles: 0 %, 0 B of 1.0 MB');
    expect(lines[5]).toBe('Tiles: 50 %, 500.0 kB of 1.0 MB, 100.0 kB/s');
    expect(lines[10]).toBe('Tiles: 100 %, 1.0 MB of 1.0 MB, 100.0 kB/s');
    expect(state.text).not.toContain('\r');
  });

  it('redraws one line on a terminal, at most ten times a second, and ends it full', () => {
    const { state, progress } = recorder(true);
    progress.begin('Tiles', 1_000, 500);
    expect(state.text).toBe('\r\x1b[2KTiles [############------------]  50 %  500 B of 1.0 kB');
    state.now = 50;
    progress.advance(100);
    state.now = 200;
    progress.advance(400);
    progress.end();
    expect(state.text.split('\r')).toHaveLength(4);
    expect(state.text.endsWith('Tiles [########################] 100 %  1.0 kB of 1.0 kB\n')).toBe(true);
  });

  it('puts notes above the bar', () => {
    const { state, progress } = recorder(true);
    progress.warn('look');
    expect(state.text).toBe('\r\x1b[2KWarning: look\n');
  });
});

describe('formatBytes', () => {
  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1_234, '1.2 kB'],
    [12_345_678, '12.3 MB'],
    [1_500_000_000, '1.50 GB'],
  ])('writes %i as %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });
});
