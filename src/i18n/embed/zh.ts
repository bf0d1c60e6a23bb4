import type { EmbedTexts } from '../parts.ts';

/** The texts of an embedded map and of how to embed it, in Chinese. */
export const zh: EmbedTexts = {
  embed: {
    whole: '打开完整地图',
    more: '在完整地图上查看更多',
    wheel: (key: string) => `按住 ${key} 并滚动滚轮可缩放地图`,
    fingers: '请用两根手指移动地图',
    title: '将此地图嵌入网页',
    lead: '选择地图要显示的内容，复制代码并粘贴到您的网页。嵌入的地图不保存任何内容，也不访问其他服务器。',
    place: '起始位置',
    wholeView: '视图的初始位置',
    asNow: '当前显示的地图范围',
    thing: '搜索并选择地点',
    size: '尺寸',
    sizes: { wide: '与页面同宽', square: '正方形', phone: '手机比例', small: '小尺寸', own: '自定义' },
    width: '宽度（像素）',
    height: '高度（像素）',
    parent: '您的网页地址（仅在需要与地图交换消息时填写）',
    parentHelp: '只与此来源的网页交换消息。消息说明见 EMBED.md。',
    parentWrong: '这不是网页地址，例如 https://www.example.org。',
    code: '放入网页的代码',
    copy: '复制代码',
    copied: '代码已复制。',
    copyFailed: '无法复制，请在文本框中选择。',
    notes: '这一行不含分析工具的结果；如何带上结果，见 EMBED.md。主机可以限制哪些网页能够嵌入。',
    preview: '预览',
  },
};
