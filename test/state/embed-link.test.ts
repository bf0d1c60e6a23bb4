import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOrigin } from '../../src/core/embed/origins.ts';
import { defaultState } from '../../src/state/app-state.ts';
import {
  embedAddress,
  embedHash,
  originOf,
  parentOf,
  resultAddress,
  wholeMapAddress,
} from '../../src/state/embed-link.ts';
import { decodeState } from '../../src/state/url.ts';
import { baseArb, stateArb } from './arbitraries.ts';

const parentArb = fc.option(fc.constantFrom('https://www.example.org', 'http://127.0.0.1:8080', 'http://[::1]:5'));

describe('the link of an embedded map', () => {
  it('carries what a frame can show and who may talk, on every device', () => {
    fc.assert(
      fc.property(stateArb, parentArb, baseArb, (state, parent, base) => {
        const hash = embedHash(state, parent);
        // Devices differ in language only.
        const read = decodeState(hash, { ...defaultState, language: base.language });
        const { view, language, theme, camera, at, selection, toggled, flat } = state;
        const shown = { view, language, theme, camera, at, selection, toggled, flat };
        expect(read).toEqual({ ...defaultState, ...shown, embed: true });
        expect(parentOf(hash)).toBe(parent);
      }),
    );
  });

  it('of a result carries its tool and where the map looks, and names this site as the page around', () => {
    fc.assert(
      fc.property(stateArb, baseArb, (state, base) => {
        const result = { tool: 'clusters', params: { radius: '200' } } as const;
        const address = resultAddress(state, result, 'https://a.example/b/index.html?x#y');
        const [page = '', hash = ''] = address.split('#');
        expect(page).toBe('https://a.example/b/');
        const read = decodeState(hash, { ...defaultState, language: base.language });
        const { view, language, theme, camera, at, toggled, flat } = state;
        expect(read).toEqual({
          ...defaultState,
          view,
          language,
          theme,
          camera,
          at,
          toggled,
          flat,
          ...result,
          embed: true,
        });
        expect(parentOf(hash)).toBe('https://a.example');
      }),
    );
  });

  it('leads to the whole map in the same state', () => {
    fc.assert(
      fc.property(stateArb, baseArb, (state, base) => {
        const address = wholeMapAddress({ ...state, kiosk: false }, 'https://a.example/b/embed.html#x');
        expect(address.startsWith('https://a.example/b/#')).toBe(true);
        const read = decodeState(new URL(address).hash, { ...defaultState, language: base.language });
        expect(read).toEqual({ ...state, kiosk: false, embed: false });
      }),
    );
  });

  it('lies beside the page that makes it', () => {
    expect(embedAddress(defaultState, null, 'https://a.example/b/index.html?x#y')).toMatch(
      /^https:\/\/a\.example\/b\/\S*#lang=ko&embed=1$/,
    );
  });
});

describe('a page that is made for frames', () => {
  it('is never anything else, whatever its link says', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('#embed=0', '#embed=', '#kiosk=1')), (hash) => {
        expect(decodeState(hash, { ...defaultState, embed: true }).embed).toBe(true);
      }),
    );
  });
});

describe('the origin of a typed address', () => {
  it('is found in what people type', () => {
    expect(originOf(' https://www.example.org/page?x#y ')).toBe('https://www.example.org');
    expect(originOf('www.example.org/page')).toBe('https://www.example.org');
    expect(originOf('localhost:3000')).toBe('https://localhost:3000');
    expect(originOf('HTTP://Example.ORG:8080/')).toBe('http://example.org:8080');
    for (const wrong of ['', '  ', '*', 'javascript:alert(1)', 'data:text/html,x', 'file:///etc', 'https://'])
      expect([wrong, originOf(wrong)]).toEqual([wrong, null]);
  });

  it('is an origin or none, whatever is typed, and so is the one of a link', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (text) => {
        for (const origin of [originOf(text), parentOf(`#parent=${text}`), parentOf(text)])
          if (origin !== null) expect(isOrigin(origin)).toBe(true);
      }),
    );
  });
});
