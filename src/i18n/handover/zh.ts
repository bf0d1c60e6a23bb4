import type { HandOverTexts } from '../kiosk-parts.ts';

/** The texts of what a kiosk hands over to a phone, in Chinese. */
export const zh: HandOverTexts = {
  handOver: {
    go: '在手机上继续查看',
    noAddress: '此地图尚未设置公开地址，无法带到手机上（kiosk.json › publicUrl）。',
    left: (parts: string) => `一个二维码放不下，未包含：${parts}。`,
    exports: '表格、图形、图片和打印，请在手机上继续。',
    ownFile: '自己的文件请在自己的设备上打开，扫码在手机上继续。',
    day: '日期',
    hour: '时',
    minute: '分',
    parts: {
      start: '出发地点',
      walk: '步行计划',
      saved: '部分收藏地点',
      wishes: '路线条件',
      tool: '打开的工具',
      settings: '工具设置',
      pinned: '凭据和固定的结果',
      filters: '筛选条件',
      compared: '所选城市',
      years: '所选年份',
      layers: '显示与隐藏的内容',
      camera: '地图范围',
    },
  },
};
