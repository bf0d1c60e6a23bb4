import type { EmbedTexts } from '../parts.ts';

/** The texts of an embedded map and of how to embed it, in Japanese. */
export const ja: EmbedTexts = {
  embed: {
    whole: '地図全体を開く',
    more: '地図全体で詳しく見る',
    wheel: (key: string) => `${key}キーを押しながらホイールを回すと地図を拡大できます`,
    fingers: '2本の指で地図を動かしてください',
    title: 'この地図をページに埋め込む',
    lead: '地図に表示するものを選び、コードをコピーしてページに貼り付けてください。埋め込んだ地図は何も保存せず、他のサーバーにも接続しません。',
    place: '最初に表示する場所',
    wholeView: '表示の初期位置',
    asNow: 'いま表示している範囲',
    thing: '検索して選んだ場所',
    size: '大きさ',
    sizes: {
      wide: 'ページの幅に合わせる',
      square: '正方形',
      phone: 'スマートフォン型',
      small: '小さめ',
      own: '数値で指定',
    },
    width: '幅（ピクセル）',
    height: '高さ（ピクセル）',
    parent: 'あなたのページのアドレス（地図とメッセージをやり取りする場合のみ）',
    parentHelp: 'このオリジンのページとだけやり取りします。メッセージはEMBED.mdに説明があります。',
    parentWrong: 'ウェブページのアドレスではありません。例：https://www.example.org',
    code: 'ページに入れるコード',
    copy: 'コードをコピー',
    copied: 'コードをコピーしました。',
    copyFailed: 'コピーできませんでした。欄の中を選択してください。',
    notes:
      'この行は分析ツールの結果を含みません。含める方法は EMBED.md にあります。埋め込めるページはホスト側で制限できます。',
    preview: 'プレビュー',
  },
};
