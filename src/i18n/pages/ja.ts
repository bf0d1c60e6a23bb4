import type { PagesTexts } from '../parts.ts';

/** The texts of the pages that are readable without the map, in Japanese. */
export const ja: PagesTexts = {
  pages: {
    all: 'すべての場所と都市',
    intro: '地図にある祭りの場所、創造的な場所、集積地、行政区域、交流都市のそれぞれに、出典を示したページがあります。',
    kinds: {
      site: '祭りの場所',
      asset: '創造的な場所',
      cluster: '集積地',
      division: '行政区域',
      partner: '交流都市',
    },
    place: '韓国・晋州市',
    coordinates: '座標',
    near: '近くの場所（直線距離）',
    nearDivisions: '近くの行政区域（中心どうしの距離）',
    otherCities: 'ほかの交流都市（この都市から近い順）',
    inside: 'この行政区域にあるもの',
    samePlace: '同じ地点',
    openCard: '地図の一覧で見る',
    data: (version: string, date: string) => `データ ${version}、最新の出典：${date}。`,
    still: '時刻によって変わる情報（営業中か、点灯中か、現地時刻）は地図にのみ表示されます。',
  },
};
