import type { LiveTexts } from './part.ts';

/** The texts of live notices, in Chinese. */
export const zh: LiveTexts = {
  live: {
    title: '实时通知',
    asOf: (time: string) => `截至${time}`,
    until: (time: string) => `至${time}`,
    closed: '暂停开放',
    calledOff: '已取消',
    weather: '天气',
    crowd: (word: string, korean: string) => `拥挤程度：${word}（${korean}）`,
    words: { 여유: '宽松', 보통: '一般', 복잡: '较拥挤', 혼잡: '拥挤', 위험: '危险' },
  },
};
