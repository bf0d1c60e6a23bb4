import { counter } from '../count.ts';
import type { AsideTexts } from '../parts.ts';

const count = counter('ja');

/** The texts of legend, results and problems, in Japanese. */
export const ja: AsideTexts = {
  legend: {
    help: '地図と一覧に表示するものを選びます。数字はその種類の全件数です。',
    all: 'すべて',
    none: '解除',
    reset: '最初の状態に戻す',
    estimated: '破線の円：推定の位置',
    groups: {
      sites: '祭り',
      creative: '創造の場とクラスター',
      linkage: '都市と農村',
      city: '市街',
      world: '交流都市',
    },
    entries: {
      programme: (year: number) => `プログラム会場（${year}年）`,
      'floating-bridges': (year: number) => `浮橋（${year}年のもの、推定）`,
      places: '公的データのその他の場所',
      'linkage-zones': '都市農村の連携圏（ハフモデル）',
      centres: '2030年都市基本計画の中心地',
      divisions: '行政区域（邑・面・洞）',
      'legal-dongs': '法定の邑・面・洞',
      river: '南江（誤差 約40m）',
      lake: '晋陽湖、略図（誤差 約400m）',
      lamps: '街灯（保安灯）',
      corridors: 'バスの経路',
      bridges: '道路橋',
      stops: 'バス停',
      'night-side': '表示時刻の夜の側',
      'other-ties': '原文にない交流',
      streets: '道路',
    },
  },
  trouble: {
    problems: (n: number) => `問題 ${count(n)}件`,
    missing: (where: string) => `サーバーに ${where} がありません。その内容は表示されませんが、ほかは使えます。`,
    unreadable: (where: string) => `${where} を読み取れませんでした。`,
    offline: (where: string) => `${where} を取得できませんでした。ネットワーク接続をご確認ください。`,
    badRecord: (where: string) => `不備のある記録を除外しました：${where}`,
    badArchive: (where: string) => `地図ファイル ${where} を開けませんでした。一覧と検索はご利用いただけます。`,
    tile: '地図の一部を読み込めませんでした。',
    retry: '再試行',
    details: '詳細',
  },
};
