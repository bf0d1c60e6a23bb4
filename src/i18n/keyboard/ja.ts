import type { KeyboardTexts } from '../kiosk-parts.ts';

/** The texts of the on-screen keyboard, in Japanese. */
export const ja: KeyboardTexts = {
  keyboard: {
    label: '画面キーボード',
    scripts: 'キーの文字',
    hangul: 'ハングル',
    latin: 'ローマ字',
    kana: 'かな',
    han: '漢字',
    digits: '数字',
    space: '空白',
    back: '削除',
    doubles: '濃音',
    katakana: 'カタカナ',
    voiced: '濁点',
    halfVoiced: '半濁点',
    small: '小さいかな',
    smallFace: '小',
    more: 'ほかの文字',
    done: '完了',
    words: 'よく探される言葉',
    typed: (text: string) => `入力：${text}`,
    quick: ['トイレ', '案内所', '食堂', '駐車場', 'バス停', '橋', '博物館', '市場', 'コーヒー', '公園'],
  },
};
