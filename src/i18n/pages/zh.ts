import type { PagesTexts } from '../parts.ts';

/** The texts of the pages that are readable without the map, in Chinese. */
export const zh: PagesTexts = {
  pages: {
    all: '所有地点与城市',
    intro: '地图上的每个庆典地点、创意场所、集聚区、行政区和交流城市都有自己的页面，并注明来源。',
    kinds: {
      site: '庆典地点',
      asset: '创意场所',
      cluster: '集聚区',
      division: '行政区',
      partner: '交流城市',
    },
    place: '韩国晋州市',
    coordinates: '坐标',
    near: '附近（直线距离）',
    nearDivisions: '附近的行政区（中心间距离）',
    otherCities: '其他交流城市（按与本市的距离排列）',
    inside: '位于此行政区的地点',
    samePlace: '同一地点',
    openCard: '在地图列表中查看',
    data: (version: string, date: string) => `数据 ${version}，最新来源：${date}。`,
    still: '随时刻变化的信息（是否开放、是否亮灯、当地时间）只在地图上显示。',
  },
};
