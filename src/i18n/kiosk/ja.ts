import type { KioskTexts } from '../parts.ts';

/** The texts of a kiosk, in Japanese. */
export const ja: KioskTexts = {
  kiosk: {
    stillThere: 'まだご利用中ですか。',
    clearsIn: (seconds: number) => `${seconds}秒後に最初の画面に戻ります。ご利用の内容は残りません。`,
    stay: '利用を続ける',
    touch: '画面に触れると始まります',
    lanterns: '南江に浮かぶ流灯',
    edition: (year: string, from: string, to: string) => `${year}年：${from}から${to}まで`,
    tonight: '本日の催し',
    lastTime: (year: string) => `${year}年の催しから`,
    firms: (count: string) => `企業${count}社`,
    elsewhere: 'スマートフォンで見る',
    elsewhereHelp: '他の機関のページなので、ここでは開きません。スマートフォンでコードを読み取ってください。',
    close: '閉じる',
    easier: '大きく、低く、はっきりと',
    usual: '通常の表示',
    voice: '音声',
    focus: {
      button: 'ボタン',
      link: 'スマートフォン用コード',
      tab: 'タブ',
      list: '選択リスト',
      field: '入力欄',
      slider: 'スライダー、左右で変えます',
      tick: 'チェックボックス',
      map: '地図：決定で動かし、戻るで終わります',
      unfolds: '開閉',
      chosen: '選択中',
      on: 'オン',
      off: 'オフ',
    },
  },
};
