import type { LiveTexts } from './part.ts';

/** The texts of live notices, in Japanese. */
export const ja: LiveTexts = {
  live: {
    title: 'リアルタイムのお知らせ',
    asOf: (time: string) => `${time}時点`,
    until: (time: string) => `${time}まで`,
    closed: '閉鎖中',
    calledOff: '中止',
    weather: '天気',
    crowd: (word: string, korean: string) => `混雑度：${word}（${korean}）`,
    words: { 여유: '余裕あり', 보통: '普通', 복잡: 'やや混雑', 혼잡: '混雑', 위험: '危険' },
  },
};
