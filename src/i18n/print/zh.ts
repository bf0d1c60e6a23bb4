import type { PrintTexts } from '../parts.ts';

/** The texts of what is printed, in Chinese. */
export const zh: PrintTexts = {
  print: {
    list: '打印列表和地图',
    cities: '打印伙伴城市',
    working: '正在准备页面……',
    preview: '待打印的页面',
    print: '打印此页',
    paper: '纸张大小',
    close: '关闭此页',
    mapOf: '带有表中编号的地图',
    noPicture: '无法生成地图图片；表中包含全部内容。',
    number: '编号',
    name: '名称',
    kind: '类型',
    division: '行政区',
    walk: '步行',
    country: '国家',
    relation: '关系',
    since: '始于',
    distance: '距晋州',
    direction: '方向',
    inView: (n: number, moment: string) => `地图上可见 ${n} 处，以韩国时间 ${moment} 为准`,
    citiesOf: (n: number, from: number, to: number) => `${from} 年至 ${to} 年建立的关系，共 ${n} 项`,
    rowsLeft: (n: number) => `另有 ${n} 项未打印；打开二维码即可查看全部。`,
    unnumbered: '地图上没有的编号在图片之外。',
    made: (day: string) => `打印于 ${day}`,
    sources: '来源',
    further: (n: number) => `其余 ${n} 个来源见各卡片`,
  },
};
