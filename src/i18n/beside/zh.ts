import type { BesideTexts } from '../parts.ts';

/** The texts of two results side by side, in Chinese. */
export const zh: BesideTexts = {
  beside: {
    open: '两张地图并排',
    close: '关闭第二张地图',
    title: '两个结果，两张地图',
    frame: '固定结果的地图',
    now: '当前',
    pinned: '固定',
    same: '设置相同。',
    tool: '问题',
    waiting: '正在重新计算固定的结果……',
    otherFile: '固定的结果所用的文件与此处打开的文件不同。',
    narrow: '窗口宽度达到1200像素时，两个结果会在两张地图上并排显示；在这里可用“转到固定的结果”来切换。',
  },
};
