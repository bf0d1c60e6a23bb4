import { describe, expect, it } from 'vitest';
import { handOverLink, mapServices } from '../../../src/core/keep/hand-over.ts';

const place = { name: '촉석루', lon: 128.0818561, lat: 35.1894393 };

describe('the link to another map', () => {
  it.each([
    ['naver', 'https://map.naver.com/?lng=128.081856&lat=35.189439&title=%EC%B4%89%EC%84%9D%EB%A3%A8'],
    ['kakao', 'https://map.kakao.com/link/map/%EC%B4%89%EC%84%9D%EB%A3%A8,35.189439,128.081856'],
    ['google', 'https://www.google.com/maps/search/?api=1&query=35.189439,128.081856'],
    ['apple', 'https://maps.apple.com/?ll=35.189439,128.081856&q=%EC%B4%89%EC%84%9D%EB%A3%A8'],
  ] as const)('%s', (service, link) => {
    expect(handOverLink(service, place)).toBe(link);
  });

  it('stays one address whatever the name holds', () => {
    const name = '시장, 1/2호점 & <공방> #3?';
    for (const service of mapServices) {
      const link = new URL(handOverLink(service, { ...place, name }));
      expect(link.hash).toBe('');
      expect(decodeURIComponent(link.href)).toMatch(/35\.189439/);
    }
    expect(new URL(handOverLink('kakao', { ...place, name })).pathname.split(',')).toHaveLength(3);
    expect(new URL(handOverLink('apple', { ...place, name })).searchParams.get('q')).toBe(name.replace(',', ' '));
  });
});
