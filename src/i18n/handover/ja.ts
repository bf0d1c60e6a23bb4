import type { HandOverTexts } from '../kiosk-parts.ts';

/** The texts of what a kiosk hands over to a phone, in Japanese. */
export const ja: HandOverTexts = {
  handOver: {
    go: 'スマートフォンで続きを見る',
    noAddress: 'この地図にはまだ公開アドレスがないため、スマートフォンに持ち出せません（kiosk.json › publicUrl）。',
    left: (parts: string) => `コード一つに入りきらず省いたもの：${parts}。`,
    exports: '表・図形・画像・印刷は、スマートフォンで続けられます。',
    ownFile: '自分のファイルは自分の端末で開きます。スマートフォンで続けてください。',
    day: '日付',
    hour: '時',
    minute: '分',
    parts: {
      start: '出発地点',
      walk: '散策の計画',
      saved: '保存した場所の一部',
      wishes: '道の条件',
      tool: '開いているツール',
      settings: 'ツールの設定',
      pinned: '控えと固定した結果',
      filters: '絞り込み',
      compared: '選んだ都市',
      years: '選んだ年',
      layers: '表示と非表示',
      camera: '地図の範囲',
    },
  },
};
