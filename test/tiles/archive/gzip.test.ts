import { describe, expect, it } from 'vitest';
import { gunzip, gzip } from '../../../tiles/archive/gzip.ts';

const text = new TextEncoder().encode('Jinju lantern festival '.repeat(50));

describe('gzip', () => {
  it('says nothing of time or operating system', () => {
    expect([...gzip(text).subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
  });

  it('unpacks to the same bytes', () => {
    expect(gunzip(gzip(text))).toEqual(text);
    expect(gzip(text).length).toBeLessThan(text.length);
  });

  it('refuses what is no gzip, and a cut one', () => {
    expect(() => gunzip(text)).toThrow('incorrect header check');
    expect(() => gunzip(gzip(text).subarray(0, 30))).toThrow('unexpected end of file');
  });
});
