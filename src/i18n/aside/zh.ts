import { counter } from '../count.ts';
import type { AsideTexts } from '../parts.ts';

const count = counter('zh');

/** The texts of legend, results and problems, in simplified Chinese. */
export const zh: AsideTexts = {
  legend: {
    help: '勾选要在地图和列表中显示的内容。数字为该类别的全部条数。',
    all: '全选',
    none: '全不选',
    reset: '恢复初始设置',
    estimated: '虚线圈：位置为估计',
    groups: {
      sites: '庆典',
      creative: '创意场所与集群',
      linkage: '城市与乡村',
      city: '城市',
      world: '交流城市',
    },
    entries: {
      programme: (year: number) => `活动地点（${year}年）`,
      'floating-bridges': (year: number) => `浮桥（按${year}年，估计）`,
      places: '公共数据中的其他地点',
      'linkage-zones': '城乡联动区（哈夫模型）',
      centres: '2030年城市总体规划的中心',
      divisions: '行政区（邑、面、洞）',
      'legal-dongs': '法定邑、面、洞',
      river: '南江（误差约40米）',
      lake: '晋阳湖示意图（误差约400米）',
      lamps: '路灯（安全照明灯）',
      corridors: '公交走廊',
      bridges: '公路桥',
      stops: '公交站',
      'night-side': '所示时刻的夜半球',
      'other-ties': '原文未列的交流',
      streets: '道路',
    },
  },
  trouble: {
    problems: (n: number) => `${count(n)}个问题`,
    missing: (where: string) => `服务器上缺少 ${where}。其中的内容无法显示，其余功能正常。`,
    unreadable: (where: string) => `无法读取 ${where}。`,
    offline: (where: string) => `无法获取 ${where}，请检查网络连接。`,
    badRecord: (where: string) => `已略去有误的记录：${where}`,
    badArchive: (where: string) => `无法打开地图文件 ${where}。列表和搜索仍可使用。`,
    tile: '部分地图未能加载。',
    retry: '重试',
    details: '详情',
  },
};
