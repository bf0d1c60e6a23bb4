import fc from 'fast-check';
import { expect, it } from 'vitest';
import { embedCode } from '../../../src/core/embed/code.ts';
import { readSvg } from '../../tiles/pictures/read-svg.ts';

it('the line for a page is one frame, whatever it is called and wherever it leads', () => {
  const textArb = fc.oneof(fc.string(), fc.constantFrom('"><script>', "'", '&quot;', '</iframe>'));
  fc.assert(
    fc.property(textArb, textArb, fc.option(fc.nat(2000)), fc.nat(2000), (address, title, width, height) => {
      const frame = readSvg(embedCode({ address, title, width, height }));
      expect(frame.name).toBe('iframe');
      expect(frame.children).toEqual([]);
      const kept = (text: string) => text.replace(/[\p{Cc}\p{Cs}]/gu, ' ');
      expect(Object.fromEntries(frame.attributes)).toEqual({
        src: kept(address),
        title: kept(title),
        width: width === null ? '100%' : String(width),
        height: String(height),
        loading: 'lazy',
        referrerpolicy: 'no-referrer',
      });
    }),
  );
});
