import type { KioskTexts } from '../parts.ts';

/** The texts of a kiosk, in Chinese. */
export const zh: KioskTexts = {
  kiosk: {
    stillThere: '您还在使用吗？',
    clearsIn: (seconds: number) => `${seconds} 秒后将回到起始画面，不会保留您的使用内容。`,
    stay: '继续使用',
    touch: '轻触屏幕开始',
    lanterns: '南江上的流灯',
    edition: (year: string, from: string, to: string) => `${year} 年：${from} 至 ${to}`,
    tonight: '今日活动',
    lastTime: (year: string) => `${year} 年的活动`,
    firms: (count: string) => `${count} 家企业`,
    elsewhere: '用手机查看',
    elsewhereHelp: '这是其他机构的网页，不在此处打开。请用手机扫描二维码查看。',
    close: '关闭',
    easier: '更大、更低、更清晰',
    usual: '普通显示',
    voice: '语音',
    focus: {
      button: '按钮',
      link: '手机用二维码',
      tab: '标签页',
      list: '选项列表',
      field: '输入框',
      slider: '滑块，按左右键调整',
      tick: '复选框',
      map: '地图：按确认键移动，按返回键离开',
      unfolds: '可展开',
      chosen: '已选中',
      on: '开',
      off: '关',
    },
  },
};
