import type { BesideTexts } from '../parts.ts';

/** The texts of two results side by side, in Japanese. */
export const ja: BesideTexts = {
  beside: {
    open: '二つの地図を並べる',
    close: '二つ目の地図を閉じる',
    title: '二つの結果を二つの地図で',
    frame: '固定した結果の地図',
    now: '現在',
    pinned: '固定',
    same: '設定は同じです。',
    tool: '問い',
    waiting: '固定した結果を計算し直しています…',
    otherFile: '固定した結果は、いま開いているものとは別のファイルで作られました。',
    narrow:
      '幅1200ピクセル以上の画面では、二つの結果が二つの地図に並びます。ここでは「固定した結果へ」で切り替えられます。',
  },
};
