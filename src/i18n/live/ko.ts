import type { LiveTexts } from './part.ts';

/** The texts of live notices, in Korean. */
export const ko: LiveTexts = {
  live: {
    title: '실시간 안내',
    asOf: (time: string) => `${time} 기준`,
    until: (time: string) => `${time}까지`,
    closed: '이용 불가',
    calledOff: '취소됨',
    weather: '날씨',
    crowd: (word: string) => `혼잡도: ${word}`,
    words: { 여유: '여유', 보통: '보통', 복잡: '복잡', 혼잡: '혼잡', 위험: '위험' },
  },
};
