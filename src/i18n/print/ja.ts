import type { PrintTexts } from '../parts.ts';

/** The texts of what is printed, in Japanese. */
export const ja: PrintTexts = {
  print: {
    list: '一覧と地図を印刷',
    cities: '提携都市を印刷',
    working: '印刷ページを準備しています…',
    preview: '印刷するページ',
    print: 'このページを印刷',
    paper: '用紙サイズ',
    close: 'このページを閉じる',
    mapOf: '表の番号が入った地図',
    noPicture: '地図の画像を作れませんでした。内容はすべて表にあります。',
    number: '番号',
    name: '名前',
    kind: '種類',
    division: '行政区',
    walk: '徒歩',
    country: '国',
    relation: '関係',
    since: '開始',
    distance: '晋州から',
    direction: '方角',
    inView: (n: number, moment: string) => `地図に見える${n}か所、韓国時間 ${moment} 現在`,
    citiesOf: (n: number, from: number, to: number) => `${from}年から${to}年までに結ばれた関係 ${n}件`,
    rowsLeft: (n: number) => `ほか${n}件は印刷していません。コードを開くとすべて見られます。`,
    unnumbered: '地図にない番号は画像の外にあります。',
    made: (day: string) => `${day} 印刷`,
    sources: '出典',
    further: (n: number) => `ほかの出典${n}件は各カードにあります`,
  },
};
