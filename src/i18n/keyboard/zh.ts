import type { KeyboardTexts } from '../kiosk-parts.ts';

/** The texts of the on-screen keyboard, in Chinese. */
export const zh: KeyboardTexts = {
  keyboard: {
    label: '屏幕键盘',
    scripts: '按键文字',
    hangul: '韩文',
    latin: '拉丁字母',
    kana: '假名',
    han: '汉字',
    digits: '数字',
    space: '空格',
    back: '删除',
    doubles: '双辅音',
    katakana: '片假名',
    voiced: '浊音符',
    halfVoiced: '半浊音符',
    small: '小假名',
    smallFace: '小',
    more: '更多汉字',
    done: '完成',
    words: '常找的地方',
    typed: (text: string) => `已输入：${text}`,
    quick: ['厕所', '游客中心', '餐厅', '停车场', '公交站', '桥', '博物馆', '市场', '咖啡', '公园'],
  },
};
