import type { GlobeTexts } from '../parts.ts';

/** The texts of the partners' view, in simplified Chinese. */
export const zh: GlobeTexts = {
  globe: {
    timeline: '交流年表',
    from: '起始年份',
    to: '截止年份',
    years: (from: number, to: number, n: number) => `${from}—${to}年：8个城市中的${n}个`,
    play: '播放',
    pause: '暂停',
    earlier: '上一个交流',
    later: '下一个交流',
    wholeTime: '全部年份',
    compareHelp: '请选择两个以上的城市，晋州会一并列出。',
    compareFew: '请至少选择两个城市。',
    areaKm2: '面积',
    population: '人口',
    density: '每平方公里人口',
    distanceKm: '与晋州的距离（大圆）',
    tieYears: '交流年数',
    squares: '同一比例尺的面积',
    side: (km: string) => `边长${km}公里的正方形`,
    basis: { checked: '核对值', printed: '原文数值', own: '自有资料' },
    yearsUnit: '年',
    sentence: (name: string, relation: string, km: string, direction: string, since: string) =>
      `${name}：位于晋州${direction}方向${km}公里，自${since}起为${relation}。`,
    alsoPrinted: (date: string) => `同一页面还写有${date}。`,
    inferred: '关系类别是从表格合并单元格推断的。',
    home: (population: string, area: string) => `一切交流的起点晋州：人口${population}人，面积${area}平方公里。`,
    tour: '八城巡览',
    stopTour: '结束巡览',
    next: '下一个城市',
    flat: '平面地图',
    round: '地球仪',
  },
};
