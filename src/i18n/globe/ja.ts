import type { GlobeTexts } from '../parts.ts';

/** The texts of the partners' view, in Japanese. */
export const ja: GlobeTexts = {
  globe: {
    timeline: '交流の年表',
    from: '始まりの年',
    to: '終わりの年',
    years: (from: number, to: number, n: number) => `${from}〜${to}年：8都市のうち${n}都市`,
    play: '再生',
    pause: '一時停止',
    earlier: '前の交流',
    later: '次の交流',
    wholeTime: 'すべての年',
    compareHelp: '2都市以上を選んでください。晋州も並べて示します。',
    compareFew: '2都市以上を選んでください。',
    areaKm2: '面積',
    population: '人口',
    density: '1km²あたりの人口',
    distanceKm: '晋州からの距離（大圏）',
    tieYears: '交流の年数',
    squares: '同じ縮尺の面積',
    side: (km: string) => `一辺${km}kmの正方形`,
    basis: { checked: '確認値', printed: '原文の値', own: '自前の資料' },
    yearsUnit: '年',
    sentence: (name: string, relation: string, km: string, direction: string, since: string) =>
      `${name}：晋州の${direction}へ${km}km。${since}から${relation}です。`,
    alsoPrinted: (date: string) => `同じページには${date}とも書かれています。`,
    inferred: '関係の種類は、結合された表のセルから読み取ったものです。',
    home: (population: string, area: string) => `すべての交流が始まる晋州：人口${population}人、面積${area}km²。`,
    tour: '8都市めぐり',
    stopTour: 'めぐりを終える',
    next: '次の都市',
    flat: '平面地図',
    round: '地球儀',
  },
};
